import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Fields } from '#report/fields.ts';
import { formById } from '#report/forms/forms.ts';
import { chineseDate } from '#report/layout/chineseDate.ts';
import { layoutTable, type PaperCell } from '#report/layout/layoutTable.ts';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** A run of text with the properties that WPS writes into each of them; a line feed is a break. */
export function run(text: string): string {
  const properties = '<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="仿宋"/><w:sz w:val="32"/></w:rPr>';
  return text
    .split('\n')
    .map((line) => `<w:r>${properties}<w:t xml:space="preserve">${line}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>');
}

/** A paragraph of runs, each as its text or as markup. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p><w:pPr><w:ind w:firstLine="640"/></w:pPr>${runs.map((text) => (text.startsWith('<') ? text : run(text))).join('')}</w:p>`;
}

/** A cell with its content as paragraphs, and what `tcPr` says beside its width. */
export function cell(content: string, properties = ''): string {
  const paragraphs = content.startsWith('<w:') ? content : `<w:p>${content === '' ? '' : run(content)}</w:p>`;
  return `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>${properties}<w:vAlign w:val="center"/></w:tcPr>${paragraphs}</w:tc>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr><w:trPr><w:trHeight w:val="300"/></w:trPr>${cells.join('')}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

function spanOf({ colSpan }: PaperCell): string {
  return colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : '';
}

/** The rows of a part's table in the structure of the official form: merged cells go on as cells of their own. */
export function tableRows(fields: Fields, part: 'disclosure' | 'requests' | 'disputes'): readonly string[] {
  const found = formById(fields['form']).parts.find(({ id }) => id === part);
  if (!found || !('table' in found)) throw new Error(`no table ${part}`);
  const { blocks } = layoutTable(found.table);
  const rows = blocks.flatMap(({ head, body }) => [...head, ...body]);
  const merged: { readonly cell: PaperCell; readonly until: number; readonly column: number }[] = [];
  return rows.map(({ cells }, index) => {
    const drawn: string[] = [];
    let column = 0;
    function passMerged(): void {
      for (;;) {
        const above = merged.find(({ until, column: from }) => until > index && from === column);
        if (!above) return;
        drawn.push(cell('', `${spanOf(above.cell)}<w:vMerge w:val="continue"/>`));
        column += above.cell.colSpan;
      }
    }
    for (const each of cells) {
      passMerged();
      const text = each.kind === 'number' ? (fields[each.cell] ?? '　') : each.text;
      drawn.push(cell(text, `${spanOf(each)}${each.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''}`));
      if (each.rowSpan > 1) merged.push({ cell: each, until: index + each.rowSpan, column });
      column += each.colSpan;
    }
    passMerged();
    return row(...drawn);
  });
}

/** The body of a report in the structure of the official form, with the parts' contents as given or else as in the sample. */
export function bodyOf(fields: Fields, contents: Readonly<Record<string, string>> = {}): string {
  const parts = formById(fields['form']).parts.map((part) => {
    const own =
      'table' in part
        ? table(...tableRows(fields, part.id))
        : (fields[part.id] ?? '')
            .split('\n')
            .map((text) => paragraph(text))
            .join('');
    return paragraph(part.heading) + (contents[part.id] ?? own);
  });
  return [
    paragraph(),
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run(fields['title'] ?? '')}</w:p>`,
    paragraph(fields['preamble'] ?? ''),
    ...parts,
    paragraph(fields['signature.unit'] ?? ''),
    paragraph(chineseDate(fields['signature.date'] ?? '')),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
  ].join('');
}

/** A Word file with this body, and other parts under their names. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
  const all = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

/** A Word file with a part rewritten. */
export function rewrittenPart(file: Uint8Array, name: string, rewrite: (xml: string) => string): Uint8Array {
  const entries = unzipSync(file);
  const xml = new TextDecoder().decode(entries[name]);
  return zipSync({ ...entries, [name]: strToU8(rewrite(xml)) });
}
