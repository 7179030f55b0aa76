/** A cell as it is read, and the number that its lines would be together; null where they are no single one. */
export interface WrappedCell {
  readonly text: string;
  readonly whole: string | null;
}

/** The totals that the form has in a row: of its first six numbers, and of three groups of four. */
const groups = new Map([
  [7, 7],
  [15, 5],
]);

const plain = /^(?:0|[1-9]\d*)$/;

function sumsUp(numbers: readonly bigint[], group: number): boolean {
  for (let from = 0; from < numbers.length; from += group) {
    const own = numbers.slice(from, from + group);
    const total = own.pop();
    if (total !== own.reduce((sum, number) => sum + number, 0n)) return false;
  }
  return true;
}

function linesOf({ text }: WrappedCell): number {
  return text.split('\n').length;
}

/**
 * The cells of a row with the numbers whole that go on in a second line, where the row's total says that they are
 * one. Two rows in one cell add up as well, number by number: they have as many lines in each cell.
 *
 * @example wholeNumbers(['一、', '2', '0', '0', '0', '0', '1\n0', '12']) // the last but one as 10
 */
export function wholeNumbers(row: readonly WrappedCell[]): readonly string[] {
  const texts = row.map(({ text }) => text);
  const first = row.map(({ text, whole }) => plain.test(whole ?? text)).lastIndexOf(false) + 1;
  const numbers = row.slice(first);
  const group = groups.get(numbers.length);
  if (group === undefined || new Set(numbers.map(linesOf)).size < 2) return texts;
  const whole = numbers.map((cell) => cell.whole ?? cell.text);
  return sumsUp(whole.map(BigInt), group) ? [...texts.slice(0, first), ...whole] : texts;
}
