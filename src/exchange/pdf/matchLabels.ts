/** Points that it costs when a row has no label, and when a piece of text belongs to no row. */
const rowAlone = 25;
const pieceAlone = 5;

/** Points that it costs to believe that labels stand otherwise than around their numbers. */
const unusual = 8;

/** A label has no more lines. */
const mostPieces = 12;

/** How the lines of a label stand to the numbers of its row. */
const alignments: readonly ((places: readonly number[]) => number)[] = [
  (places) => ((places[0] ?? 0) + (places.at(-1) ?? 0)) / 2,
  (places) => places[0] ?? 0,
  (places) => places.at(-1) ?? 0,
];

export interface LabelMatch {
  /** For each row the pieces of its label, as places in their list. */
  readonly pieces: readonly (readonly number[])[];
  /** For each row how many points its label lies off. */
  readonly off: readonly number[];
}

interface Step {
  readonly cost: number;
  readonly from: readonly [piece: number, row: number];
}

function matchBy(
  align: (places: readonly number[]) => number,
  pieces: readonly number[],
  rows: readonly number[],
): LabelMatch & { readonly cost: number } {
  const width = rows.length + 1;
  const steps: (Step | undefined)[] = [{ cost: 0, from: [-1, -1] }];
  function offer(piece: number, row: number, step: Step): void {
    const at = piece * width + row;
    const known = steps[at];
    if (!known || step.cost < known.cost) steps[at] = step;
  }
  for (let piece = 0; piece <= pieces.length; piece += 1) {
    for (let row = 0; row <= rows.length; row += 1) {
      const here = steps[piece * width + row];
      if (!here) continue;
      const from = [piece, row] as const;
      if (piece < pieces.length) offer(piece + 1, row, { cost: here.cost + pieceAlone, from });
      const place = rows[row];
      if (place === undefined) continue;
      offer(piece, row + 1, { cost: here.cost + rowAlone, from });
      for (let end = piece + 1; end <= Math.min(pieces.length, piece + mostPieces); end += 1) {
        const off = Math.abs(align(pieces.slice(piece, end)) - place);
        offer(end, row + 1, { cost: here.cost + off, from });
      }
    }
  }
  const matched: (readonly number[])[] = rows.map(() => []);
  let piece = pieces.length;
  let row = rows.length;
  const cost = steps[piece * width + row]?.cost ?? Infinity;
  while (piece > 0 || row > 0) {
    const step = steps[piece * width + row];
    if (!step) break;
    const [pieceBefore, rowBefore] = step.from;
    if (rowBefore < row) {
      matched[rowBefore] = Array.from({ length: piece - pieceBefore }, (_, index) => pieceBefore + index);
    }
    [piece, row] = step.from;
  }
  const off = matched.map((own, index) =>
    own.length === 0 ? 0 : Math.abs(align(own.map((at) => pieces[at] ?? 0)) - (rows[index] ?? 0)),
  );
  return { pieces: matched, off, cost };
}

/**
 * Finds which lines of text make up the label of which row of numbers, where nothing but order and balance tells:
 * the lines of a label stand around, below or above the numbers, in all rows alike.
 *
 * @param pieces the baselines of the labels' lines, from top to bottom
 * @param rows the baselines of the rows of numbers, from top to bottom
 * @example matchLabels([93, 107, 130], [100, 130]).pieces //=> [[0, 1], [2]]
 */
export function matchLabels(pieces: readonly number[], rows: readonly number[]): LabelMatch {
  const matches = alignments.map((align) => matchBy(align, pieces, rows));
  const [first, ...others] = matches;
  if (!first) throw new RangeError('there is an alignment');
  return others.reduce((best, match) => (match.cost + unusual < best.cost ? match : best), first);
}
