import type { Table } from '#report/forms/form.ts';
import { layoutTable, type PaperBlock, type PaperCell, type PaperRow } from '#report/layout/layoutTable.ts';
import type { Dress } from './dress.ts';
import { escaped } from '../escaped.ts';
import { content } from './content.ts';
import { printable } from '../printable.ts';

interface TableMarkup {
  readonly table: Table;
  /** The official heading of the part, which stands in the caption and so names the table. */
  readonly heading: string;
  readonly numberOf: (cell: string) => string;
  readonly dress: Dress;
}

/** Shares of the width, in per cent, that go to the columns of labels. */
const labelWidths: Readonly<Record<number, readonly number[]>> = { 0: [], 1: [34], 3: [8, 12, 33] };

/** Columns of numbers that fit beside their labels on a telephone; more need a width to scroll in. */
const fewNumbers = 3;

/** A number that may break between groups of three digits, so that a narrow column never cuts it off. */
function breakable(number: string): string {
  return content(printable(number, '\ufffd')).replace(/\d{5,}/g, (digits) =>
    digits.replace(/\d(?=(?:\d{3})+$)/g, '$&<wbr>'),
  );
}

function spansOf({ colSpan, rowSpan }: PaperCell): string {
  return `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
}

/** Rows cut where no merged cell goes on, so that a group's heading stands over its own rows only. */
function rowGroups(rows: readonly PaperRow[]): readonly (readonly PaperRow[])[] {
  const groups: PaperRow[][] = [];
  let goesOn = 0;
  for (const row of rows) {
    if (goesOn <= 0) groups.push([]);
    groups.at(-1)?.push(row);
    goesOn = Math.max(goesOn, ...row.cells.map(({ rowSpan }) => rowSpan)) - 1;
  }
  return groups;
}

/**
 * An official table as HTML: merged heads, complete labels, every heading with the cells it is for.
 * Of several blocks each repeats its own head, so there is no head of the whole table then.
 */
export function tableMarkup({ table, heading, numberOf, dress }: TableMarkup): string {
  const { labelColumns, numberColumns, blocks } = layoutTable(table);

  function looksOf(scope: string): string {
    if (scope === 'rowgroup') return dress.group;
    return scope === 'row' && labelColumns > 1 ? dress.item : dress.head;
  }
  function cellMarkup(cell: PaperCell): string {
    const spans = spansOf(cell);
    if (cell.kind === 'corner') return `<td${spans}${dress.corner}>${escaped(cell.text)}</td>`;
    if (cell.kind === 'number') return `<td${spans}${dress.number}>${breakable(numberOf(cell.cell))}</td>`;
    return `<th scope="${cell.scope}"${spans}${looksOf(cell.scope)}>${escaped(cell.text)}</th>`;
  }
  function group(tag: 'thead' | 'tbody', rows: readonly PaperRow[]): string {
    const lines = rows.map(({ cells }) => `<tr>\n${cells.map(cellMarkup).join('\n')}\n</tr>`);
    return `<${tag}>\n${lines.join('\n')}\n</${tag}>`;
  }
  function blockMarkup({ head, body }: PaperBlock): readonly string[] {
    if (blocks.length > 1) return [group('tbody', [...head, ...body])];
    return [group('thead', head), ...rowGroups(body).map((rows) => group('tbody', rows))];
  }

  const widths = labelWidths[labelColumns] ?? [];
  const labels = widths.map((width) => `<col style="width: ${width}%">`).join('');
  return [
    `<div role="region" aria-label="${escaped(heading)}" tabindex="0"${dress.scroller}>`,
    `<table${numberColumns > fewNumbers ? dress.wideTable : dress.table}>`,
    `<caption${dress.caption}><h2${dress.heading}>${escaped(heading)}</h2></caption>`,
    ...(labels === '' ? [] : [`<colgroup>${labels}</colgroup>`]),
    `<colgroup span="${numberColumns}"></colgroup>`,
    ...blocks.flatMap(blockMarkup),
    '</table>',
    '</div>',
  ].join('\n');
}
