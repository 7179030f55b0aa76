import type { Item } from './items.ts';
import { isFilled } from './ownCells.ts';

function isNumber({ token, found }: Item): boolean {
  return found === null && token.kind === 'value';
}

function isRowLabel({ found }: Item): boolean {
  return found?.meanings.some(({ kind }) => kind === 'row') ?? false;
}

function linesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const lines = new Map<number, Item[]>();
  for (const item of items) {
    const { line } = item.token;
    lines.set(line, [...(lines.get(line) ?? []), item]);
  }
  return [...lines.values()];
}

/** Whether a line's row label stands behind numbers. */
function hasNumbersFirst(line: readonly Item[]): boolean {
  const label = line.findIndex(isRowLabel);
  return line.slice(0, Math.max(label, 0)).some(isNumber);
}

/** Whether a line's only row label stands behind all its cells. */
function endsWithLabel(line: readonly Item[]): boolean {
  const label = line.findIndex(isRowLabel);
  return (
    line.filter(isRowLabel).length === 1 &&
    !line.slice(label).some((item) => !isFilled(item.token) || isNumber(item))
  );
}

/** A line with what stands behind its last number moved before the first. */
function turned(line: readonly Item[]): readonly Item[] {
  const last = line.map(isNumber).lastIndexOf(true);
  const behind = line.findIndex((item, index) => index > last && isFilled(item.token));
  if (last < 0 || behind < 0 || !line.slice(0, last).every((item) => !isFilled(item.token) || isNumber(item)))
    return line;
  return [...line.slice(behind), ...line.slice(0, behind)];
}

/** The cells of a table part, and the lines whose row label stands behind numbers that are not known to be its own. */
export interface LabelledItems {
  readonly items: readonly Item[];
  readonly doubtful: ReadonlySet<number>;
}

/**
 * A table part with each row's label before its numbers, also where the table has its labels in the last column. Where
 * only some rows have, which numbers are whose is not known.
 *
 * @example labelsFirst(itemsOf('5', '行政许可', …)).items //=> the cells 行政许可, 5
 */
export function labelsFirst(items: readonly Item[]): LabelledItems {
  const lines = linesOf(items);
  const numbersFirst = lines.filter(hasNumbersFirst);
  if (numbersFirst.length === 0) return { items, doubtful: new Set() };
  const withNumbers = lines.filter((line) => line.some(isNumber));
  const areAll = withNumbers.every(
    (line) =>
      line.some((item) => isFilled(item.token) && !isNumber(item)) &&
      !(line.some(isRowLabel) && !hasNumbersFirst(line)),
  );
  // One number before each label may be the row's own: 1, 2, 3.
  const areNumbers = numbersFirst.some((line) => line.filter(isNumber).length > 1);
  if (numbersFirst.length > 1 && areNumbers && areAll && numbersFirst.every(endsWithLabel)) {
    return { items: lines.flatMap(turned), doubtful: new Set() };
  }
  return { items, doubtful: new Set(numbersFirst.flatMap(([item]) => item?.token.line ?? [])) };
}
