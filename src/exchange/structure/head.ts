import type { TableId } from '#report/forms/form.ts';
import type { Token } from './labelAt.ts';
import { placeOf } from './paragraphs.ts';
import type { HeadingUnit } from './readCellText.ts';

/** A heading of a table's head: the columns, or the rows of part four, that it stands over. */
export interface Heading {
  readonly token: Token;
  readonly covers: readonly string[];
}

/** The head that stands over some rows. */
export interface Head {
  /** Each column's heading where it was seen first, for its position in its row. */
  readonly columns: ReadonlyMap<string, Token>;
  /** Its headings in the order in which they stand: of part four all, of other tables the first of each kind. */
  readonly headings: readonly Heading[];
  /** The unit that the head states for amounts. */
  readonly unit: HeadingUnit | null;
  /** Why numbers under this head are not the form's: it names a column that the form does not have. */
  readonly foreign: string | null;
}

export const noHead: Head = { columns: new Map(), headings: [], unit: null, foreign: null };

/** Whether two headings stand over the same. */
export function sameCovers(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}

/** Says that a heading is not the form's, and where it stands. */
export function noColumn({ cell }: Token): string {
  return `格式里没有“${cell.text.trim()}”一栏（${cell.place}）`;
}

/** Says that a heading is another form's, and where it stands. */
export function otherColumn({ cell }: Token): string {
  return `表头“${cell.text.trim()}”属于另一种格式（${cell.place}）`;
}

/** Says that the headings stand in another order than the form's, and where. */
export function otherOrder({ headings }: Head): string {
  return `表头各栏的次序与格式不同（${placeOf(headings.map(({ token }) => token.cell))}）`;
}

/** A head with one heading more. Two names for one column in a line make it foreign: one of them is another column. */
export function withHeading(
  head: Head,
  table: TableId,
  column: string | null,
  { token, covers }: Heading,
): Head {
  const known = column === null ? undefined : head.columns.get(column);
  const isTwin = table !== 'disputes' && known?.line === token.line && known.plain !== token.plain;
  const isKnown = table !== 'disputes' && head.headings.some((other) => sameCovers(other.covers, covers));
  return {
    ...head,
    foreign: isTwin ? noColumn(token) : head.foreign,
    columns: column === null || known ? head.columns : new Map([...head.columns, [column, token]]),
    headings: isKnown || covers.length === 0 ? head.headings : [...head.headings, { token, covers }],
  };
}
