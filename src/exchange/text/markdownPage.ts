import { escaped } from '../escaped.ts';
import { textSource } from './textSource.ts';

const table = /<table\b[^>]*>[\s\S]*?<\/table\s*>/gi;
/** Stands for a table while the text around it is read; no text has it. */
const standIn = /^\ue000(\d+)\ue001$/;

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((text) => `<td>${escaped(text).replaceAll('\n', '<br>')}</td>`).join('')}</tr>`;
}

/**
 * A text that holds tables as HTML has them, as Markdown does where cells are merged, as a page whole; null for any
 * other text. What stands around the tables is read as text is, and becomes paragraphs and tables of the page.
 *
 * @example markdownPage('## 二、主动公开\n<table><tr><td>规章</td></tr></table>')?.includes('<p>二、主动公开</p>') //=> true
 */
export function markdownPage(text: string): string | null {
  const tables: string[] = [];
  const around = text.replace(/[\ue000\ue001]/g, '').replace(table, (markup) => {
    tables.push(markup);
    return `\n\ue000${tables.length - 1}\ue001\n`;
  });
  if (tables.length === 0) return null;
  const blocks = textSource(around).blocks.map((block) => {
    if (block.kind === 'table') {
      return `<table>${block.rows.map((cells) => row(cells.map((cell) => cell.text))).join('')}</table>`;
    }
    const [, index] = standIn.exec(block.paragraph.text) ?? [];
    return index === undefined ? `<p>${escaped(block.paragraph.text)}</p>` : (tables[Number(index)] ?? '');
  });
  return `<!DOCTYPE html><meta charset="utf-8">${blocks.join('\n')}`;
}
