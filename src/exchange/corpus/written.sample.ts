import { boxFile } from './boxFile.sample.ts';
import { excelFile } from './excelFile.sample.ts';
import type { PublishedCell, PublishedReport, PublishedRow } from './publishedReport.sample.ts';
import { wordFile } from './wordFile.sample.ts';

/** A format of the corpus: how a published report becomes a file of it. */
export interface CorpusFormat {
  readonly format: string;
  readonly fileName: string;
  /** Blank cells leave no trace in it. */
  readonly losesBlanks?: true;
  /** Takes long to write and read: fewer reports must do. */
  readonly slow?: true;
  readonly write: (report: PublishedReport) => Uint8Array | Promise<Uint8Array>;
}

function bytesOf(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function text(
  report: PublishedReport,
  row: (cells: readonly PublishedCell[], index: number) => string,
): Uint8Array {
  const blocks = report.map((block) =>
    block.kind === 'paragraph' ? `${block.text}\n\n` : `${block.rows.map(row).join('')}\n`,
  );
  return bytesOf(blocks.join(''));
}

function escaped(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
}

function htmlCell({ text: content, colSpan, rowSpan }: PublishedCell): string {
  const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  return `<td${spans}>${escaped(content)}</td>`;
}

function htmlTable(rows: readonly PublishedRow[]): string {
  return `<table>${rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('\n')}</table>`;
}

/** A published report as a web page. */
export function htmlOf(report: PublishedReport): string {
  const blocks = report.map((block) =>
    block.kind === 'paragraph' ? `<p>${escaped(block.text)}</p>` : htmlTable(block.rows),
  );
  return `<!DOCTYPE html><html><body>\n${blocks.join('\n')}\n</body></html>`;
}

/** A published report with its headings as Markdown has them. */
function withMarkdownHeadings(report: PublishedReport): PublishedReport {
  return report.map((block) =>
    block.kind === 'table' || !/^[一二三四五六]、/.test(block.text)
      ? block
      : { ...block, text: `## ${block.text}` },
  );
}

/** The formats that the made-up reports are written in. */
export const corpusFormats: readonly CorpusFormat[] = [
  { format: 'HTML', fileName: '年报.html', write: (report) => bytesOf(htmlOf(report)) },
  { format: 'Word', fileName: '年报.docx', slow: true, write: wordFile },
  { format: 'Excel', fileName: '年报.xlsx', slow: true, write: excelFile },
  {
    format: 'text, a row a line',
    fileName: '年报.txt',
    write: (report) => text(report, (cells) => `${cells.map((cell) => cell.text).join('\t')}\n`),
  },
  {
    format: 'text, a cell a line',
    fileName: '年报.txt',
    write: (report) => text(report, (cells) => `${cells.map((cell) => `\t${cell.text}\n`).join('')}\n`),
  },
  {
    format: 'text, Markdown',
    fileName: '年报.md',
    write: (report) =>
      text(
        withMarkdownHeadings(report),
        (cells, index) =>
          `| ${cells.map((cell) => cell.text.replaceAll('\n', '<br>')).join(' | ')} |\n${index === 0 ? '| --- | --- |\n' : ''}`,
      ),
  },
  {
    format: 'text, Markdown with HTML tables',
    fileName: '年报.md',
    write: (report) =>
      bytesOf(
        withMarkdownHeadings(report)
          .map((block) => `${block.kind === 'paragraph' ? block.text : htmlTable(block.rows)}\n\n`)
          .join(''),
      ),
  },
  { format: 'text, drawn boxes', fileName: '年报.txt', write: (report) => bytesOf(boxFile(report)) },
  {
    format: 'text, paragraphs',
    fileName: '年报.txt',
    losesBlanks: true,
    write: (report) =>
      text(report, (cells) => cells.map((cell) => (cell.text === '' ? '' : `${cell.text}\n\n`)).join('')),
  },
];
