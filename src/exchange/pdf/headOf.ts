import { forms } from '#report/forms/forms.ts';
import { meaningsOf } from '../structure/formLabels.ts';
import type { TextLine } from './textLines.ts';

/** A heading, or a part of one, above the columns of a table. */
interface Stack {
  readonly pieces: TextLine[];
  readonly left: number;
  readonly right: number;
}

function isLabel(text: string): boolean {
  return forms.some((form) => meaningsOf(form, text).length > 0);
}

function textOf(pieces: readonly TextLine[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** A heading over several columns may stand right above one of them: two labels of the form are two headings. */
function headings(pieces: readonly TextLine[]): readonly (readonly TextLine[])[] {
  for (let cut = 1; cut < pieces.length && !isLabel(textOf(pieces)); cut += 1) {
    const upper = pieces.slice(0, cut);
    const lower = pieces.slice(cut);
    if (isLabel(textOf(upper)) && (isLabel(textOf(lower)) || headings(lower).length > 1)) {
      return [upper, ...headings(lower)];
    }
  }
  return [pieces];
}

function isBelow(piece: TextLine, { pieces, left, right }: Stack): boolean {
  const above = pieces.at(-1);
  if (!above || piece.baseline - above.baseline > 1.8 * piece.size) return false;
  // The lines of a heading are centred on each other, or begin or end together.
  const reach = 0.6 * piece.size;
  const isCentred = Math.abs((piece.left + piece.right - left - right) / 2) < reach;
  return isCentred || Math.abs(piece.left - left) < reach || Math.abs(piece.right - right) < reach;
}

interface Heading {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

function cellOf(pieces: readonly TextLine[]): Heading {
  return {
    text: textOf(pieces),
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    top: Math.min(...pieces.map(({ baseline }) => baseline)),
  };
}

function overlap(a: Heading, b: Heading): boolean {
  return a.left < b.right && b.left < a.right;
}

/**
 * The headings above the columns of a table without rules, put together from their lines; those over several columns
 * first, as they are read.
 *
 * @param chunks the pieces of the lines above the numbers, from top to bottom
 * @example headOf(chunks) //=> [['申请人情况'], ['自然人', '商业企业']]
 */
export function headOf(chunks: readonly TextLine[]): readonly (readonly string[])[] {
  const stacks: Stack[] = [];
  for (const piece of chunks) {
    const stack = stacks.find((candidate) => isBelow(piece, candidate));
    if (stack) stack.pieces.push(piece);
    else stacks.push({ pieces: [piece], left: piece.left, right: piece.right });
  }
  const cells = stacks.flatMap(({ pieces }) => headings(pieces).map(cellOf));
  const columns = cells.filter(
    (cell) => !cells.some((other) => other.top > cell.top && overlap(cell, other)),
  );
  const upper = cells
    .filter((cell) => !columns.includes(cell))
    .sort((a, b) => a.top - b.top || a.left - b.left);
  const leaves = [...columns].sort((a, b) => a.left - b.left);
  return [...upper.map((cell) => [cell]), leaves]
    .filter(({ length }) => length > 0)
    .map((row) => row.map(({ text }) => text));
}
