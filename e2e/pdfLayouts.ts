import type { Fields } from '#report/fields.ts';
import type { Part } from '#report/forms/form.ts';
import { formById } from '#report/forms/forms.ts';
import { layoutTable, type PaperRow } from '#report/layout/layoutTable.ts';

/** How an office sets its report, as CSS over the same page. Made up after what published PDFs look like. */
export const layouts: Readonly<Record<string, string>> = {
  'every cell ruled, the head repeated': 'td, th { border: 0.75pt solid #000; }',
  'hairlines, numbers to the right': 'td, th { border: 0.5pt solid #888; } td { text-align: right; }',
  'cells framed one by one':
    'table { border-collapse: separate; border-spacing: 1.5pt; } td, th { border: 0.75pt solid #000; }',
  'double rules': 'td, th { border: 2.5pt double #000; }',
  'dotted rules': 'td, th { border: 1pt dotted #000; }',
  'no rules at the outer sides': 'td, th { border: 0.75pt solid #000; } table { border-style: hidden; }',
  'labels one character a line': 'td, th { border: 0.75pt solid #000; } th { width: 1.1em; padding: 2pt 0; }',
  'landscape pages': '@page { size: A4 landscape; } td, th { border: 0.75pt solid #000; }',
  'short pages, rows broken in two':
    '@page { size: 210mm 120mm; margin: 15mm; } td, th { border: 0.75pt solid #000; } tr { break-inside: auto; } thead { display: table-row-group; }',
  'no rules at all': 'td, th { padding: 4pt; }',
  'no rules, rows close together': 'td, th { padding: 1pt 3pt; font-size: 9pt; line-height: 1.1; }',
  'no rules, numbers to the right':
    'td { padding: 4pt; text-align: right; } th { padding: 4pt; text-align: left; }',
  'no rules, everything at the top': 'td, th { padding: 4pt; vertical-align: top; }',
  'level rules only': 'td, th { padding: 4pt; border: solid #000; border-width: 0.75pt 0; }',
};

type TablePart = Extract<Part, { table: unknown }>;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function row(cells: PaperRow['cells'], fields: Fields): string {
  return cells
    .map((cell) => {
      const spans = `colspan="${cell.colSpan}" rowspan="${cell.rowSpan}"`;
      return cell.kind === 'number'
        ? `<td ${spans}>${escaped(fields[cell.cell] ?? '')}</td>`
        : `<th ${spans}>${escaped(cell.text)}</th>`;
    })
    .join('');
}

function tablesOf(part: TablePart, fields: Fields): string {
  return layoutTable(part.table)
    .blocks.map(({ head, body }) => {
      const heads = head.map(({ cells }) => `<tr>${row(cells, fields)}</tr>`).join('');
      const rows = body.map(({ cells }) => `<tr>${row(cells, fields)}</tr>`).join('');
      return `<table><thead>${heads}</thead><tbody>${rows}</tbody></table>`;
    })
    .join('');
}

function chineseDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/**
 * A report as a page that Chromium prints.
 *
 * @param style one of {@link layouts}
 * @example await page.setContent(pageOf(fields, layouts['no rules at all'])); await page.pdf()
 */
export function pageOf(fields: Fields, style: string): string {
  const parts = formById(fields['form']).parts.map((part) => {
    const body =
      'table' in part
        ? tablesOf(part, fields)
        : (fields[part.id] ?? '')
            .split('\n')
            .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
            .join('');
    return `<h2>${escaped(part.heading)}</h2>${body}`;
  });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
    @page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: '— ' counter(page) ' —'; font-size: 14pt; } }
    body { font: 16pt/28pt 'Noto Serif CJK SC', serif; text-align: justify; margin: 0; }
    h1 { font-size: 22pt; line-height: 36pt; text-align: center; }
    h2 { font: 16pt/28pt 'Noto Sans CJK SC', sans-serif; text-indent: 2em; margin: 0; }
    p { text-indent: 2em; margin: 0; }
    p.signature { text-align: right; margin-right: 4em; }
    table { border-collapse: collapse; width: 100%; font-size: 10.5pt; line-height: 1.3; margin-bottom: 12pt; }
    td, th { text-align: center; font-weight: normal; padding: 3pt; overflow-wrap: anywhere; }
    tr { break-inside: avoid; }
    #watermark { position: fixed; top: 40%; left: 20%; font-size: 120pt; color: #ddd; transform: rotate(-45deg); }
    ${style}</style>
    <div id="watermark">草稿</div>
    <h1>${escaped(fields['title'] ?? '')}</h1><p>${escaped(fields['preamble'] ?? '')}</p>
    ${parts.join('')}
    <p class="signature">${escaped(fields['signature.unit'] ?? '')}</p>
    <p class="signature">${chineseDate(fields['signature.date'] ?? '')}</p></html>`;
}
