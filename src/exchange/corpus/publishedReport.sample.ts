import type { Fields } from '#report/fields.ts';
import { formById } from '#report/forms/forms.ts';
import { chineseDate } from '#report/layout/chineseDate.ts';
import { layoutTable, type PaperCell } from '#report/layout/layoutTable.ts';

export interface PublishedCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

export type PublishedRow = readonly PublishedCell[];

export type PublishedBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** `columns` is the width of the whole grid. */
  | { readonly kind: 'table'; readonly columns: number; readonly rows: readonly PublishedRow[] };

/** A report as an office publishes it, before it is written in some format. For tests and the benchmark. */
export type PublishedReport = readonly PublishedBlock[];

function paragraphs(text: string | undefined): readonly PublishedBlock[] {
  return (text ?? '').split('\n').flatMap((line) => (line === '' ? [] : [{ kind: 'paragraph', text: line }]));
}

/**
 * A report laid out by the book: title, preamble, the parts with their tables, unit and date.
 *
 * @param fields with its totals: a table shows what is there
 * @example publishedReport(statingTotals(balanced2021))[0] //=> { kind: 'paragraph', text: '示例市教育局2024年…' }
 */
export function publishedReport(fields: Fields): PublishedReport {
  function published(cell: PaperCell): PublishedCell {
    const text = cell.kind === 'number' ? (fields[cell.cell] ?? '') : cell.text;
    return { text, colSpan: cell.colSpan, rowSpan: cell.rowSpan };
  }
  const parts = formById(fields['form']).parts.flatMap((part): readonly PublishedBlock[] => {
    const heading: PublishedBlock = { kind: 'paragraph', text: part.heading };
    if (!('table' in part)) return [heading, ...paragraphs(fields[part.id])];
    const { blocks, labelColumns, numberColumns } = layoutTable(part.table);
    const rows = blocks
      .flatMap(({ head, body }) => [...head, ...body])
      .map(({ cells }) => cells.map(published));
    return [heading, { kind: 'table', columns: labelColumns + numberColumns, rows }];
  });
  return [
    ...paragraphs(fields['title']),
    ...paragraphs(fields['preamble']),
    ...parts,
    ...paragraphs(fields['signature.unit']),
    ...paragraphs(chineseDate(fields['signature.date'] ?? '')),
  ];
}
