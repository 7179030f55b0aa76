import { labelKey, labelSpellings } from './labelKey.ts';
import type { LabelledRow, PastedText } from './labelledRows.ts';
import { columnIn, type Matrix, type MatrixRow, type Place } from './matrix.ts';

/** Where the values of a pasted row go: a row of the table and the column to begin at, or why nowhere. */
type Found = { readonly row: MatrixRow; readonly column: number } | 'row' | 'twice' | 'label';

/**
 * Makes the function that finds the table's row for one pasted row after the other.
 *
 * Where any row brings a known label, labels alone decide: a row goes to the one its last label
 * names, and values without a known label go nowhere. Otherwise rows go below each other from `at`
 * on, or from the table's first row or column if head rows came along and the rows do not fit at `at`.
 */
export function rowFinder(
  rows: readonly LabelledRow[],
  matrix: Matrix,
  at: Place,
): (row: LabelledRow, index: number) => Found {
  const taken = new Set<MatrixRow>();
  function take(row: MatrixRow, column: number): Found {
    if (taken.has(row)) return 'twice';
    taken.add(row);
    return { row, column };
  }
  if (rows.some(({ kind }) => kind === 'labelled')) {
    const spellings = labelSpellings(matrix.flatMap((row) => row.labels));
    return ({ kind, labels, values }) => {
      const keys = labels.map((label) => spellings.get(labelKey(label)) ?? labelKey(label));
      const named = kind === 'labelled' ? rowNamed(keys, matrix, taken) : undefined;
      // Right of the labels stands the table's first column; only one column alone may be meant for where one stands.
      return named ? take(named, values.length === 1 ? at.column : 0) : 'label';
    };
  }
  const lastHead = rows.map(({ kind }) => kind).lastIndexOf('head');
  const plain = rows.filter(({ kind }, index) => kind === 'plain' && index > lastHead);
  const start = lastHead < 0 ? at : startFor(plain, matrix, at);
  let next = start.row;
  return ({ kind, values }, index) => {
    if (kind === 'unknown') return 'label';
    // A blank line among the heads is none of the values.
    if (index < lastHead && filledWidth(values) === 0) return 'row';
    const row = matrix[next];
    next += 1;
    return row ? take(row, start.column) : 'row';
  };
}

/** The row that the keys of labels name: all of them are its labels, the last its own; or the only row they span. */
function rowNamed(
  keys: readonly string[],
  matrix: Matrix,
  taken: ReadonlySet<MatrixRow>,
): MatrixRow | undefined {
  const under = matrix.filter((row) =>
    keys.every((key) => row.labels.some((label) => labelKey(label) === key)),
  );
  const named = under.filter((row) => labelKey(row.labels.at(-1) ?? '') === keys.at(-1));
  return named.find((row) => !taken.has(row)) ?? named[0] ?? (under.length === 1 ? under[0] : undefined);
}

function startFor(rows: readonly LabelledRow[], matrix: Matrix, at: Place): Place {
  const targets = matrix.slice(at.row, at.row + rows.length);
  const fitsBeside = rows.every(({ values }, index) => {
    const row = targets[index];
    return !row || columnIn(row, at.column) + filledWidth(values) <= row.cells.length;
  });
  return { row: targets.length < rows.length ? 0 : at.row, column: fitsBeside ? at.column : 0 };
}

function filledWidth(values: readonly PastedText[]): number {
  return values.map(({ text }) => text !== '').lastIndexOf(true) + 1;
}
