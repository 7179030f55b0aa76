import type { Form, TableId } from '#report/forms/form.ts';
import { formLabels, type LabelMeaning } from './formLabels.ts';
import type { Item } from './items.ts';
import { labelKey } from './labelKey.ts';
import { distance } from './nearRow.ts';

function isColumn(meaning: LabelMeaning): boolean {
  return meaning.kind === 'head' && meaning.column !== null;
}

/** Whether a cell names a column of a table, whatever else its words may mean. */
function columnIn({ found }: Item, table: TableId | null): boolean {
  return found?.meanings.some((meaning) => isColumn(meaning) && meaning.table === table) ?? false;
}

/** Halves of a heading that is broken over lines, and words that say no more than it does or miss a character: 企业 for 商业企业. */
function isPartOfColumn(form: Form, table: TableId | null, key: string): boolean {
  return [...formLabels(form)].some(
    ([label, meanings]) =>
      (label.includes(key) || (label.length >= 6 && distance(key, label) <= 1)) &&
      meanings.some((meaning) => meaning.table === table && meaning.kind === 'head'),
  );
}

const longestHeading = 20;
/** Other wording of the form's own corners. */
const corner = /^\(|勾稽|之和|^(?:信息)?(?:内容|类别|事项|项目|名称)$|申请人/;

/**
 * Whether a cell stands among headings of columns: 总计, which is a row as well, begins a head where they follow.
 *
 * @param items the cells of the table part
 */
export function isAmongColumns(table: TableId | null, items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || !next) return false;
  const { line, width } = item.token;
  if (width === 1) return next.token.width === 1 && next.token.line === line + 1 && columnIn(next, table);
  const beside = items.filter((other) => other !== item && other.token.line === line);
  return (
    beside.some((other) => columnIn(other, table)) && !beside.some(({ token }) => token.kind === 'value')
  );
}

/**
 * Whether a text in a table's head names a column that the form does not have: it stands beside the form's own
 * headings, or between two of them where each has its own line.
 *
 * @param items the cells of the table part, of which this one is no label
 */
export function isForeignHeading(
  form: Form,
  table: TableId | null,
  items: readonly Item[],
  at: number,
): boolean {
  const item = items[at];
  const { token } = item ?? {};
  if (!token || token.plain === '' || token.plain.length > longestHeading) return false;
  const key = labelKey(token.plain);
  if (key === '' || corner.test(token.plain) || isPartOfColumn(form, table, key)) return false;
  // Where a table's labels stand in their own column, so does the corner above them.
  if (token.index === 0 && token.width > 1 && table === 'disclosure') return false;
  const line = items.filter((other) => other.token.line === token.line);
  if (line.some(({ token: { kind } }) => kind === 'value')) return false;
  if (line.some((other) => columnIn(other, table))) return true;
  if (token.width > 1) return false;
  const before = items
    .slice(0, at)
    .reverse()
    .find(({ found }) => found !== null);
  const next = items.slice(at + 1).find(({ token: other, found }) => found !== null || other.kind !== 'text');
  const isAfterHead = before !== undefined && (columnIn(before, table) || corner.test(before.token.plain));
  return isAfterHead && next !== undefined && columnIn(next, table);
}
