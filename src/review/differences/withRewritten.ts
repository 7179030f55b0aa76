import { shortestRewritten } from './diffText.ts';
import type { ShownPiece } from './foldPieces.ts';

/** Paragraphs in place of others: they are read one after the other, and not in one line. */
export interface Rewritten {
  readonly kind: 'rewritten';
  readonly before: string;
  readonly after: string;
}

function withoutEnd(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** Paragraphs in the place of one piece removed and the one added behind it; null where they are words in a line. */
function rewrittenAt(pieces: readonly ShownPiece[], index: number): Rewritten | null {
  const [removed, added] = [pieces[index], pieces[index + 1]];
  if (removed?.kind !== 'removed' || added?.kind !== 'added') return null;
  const [before, after] = [removed.text, added.text];
  const [above, below] = [pieces[index - 1]?.text, pieces[index + 2]?.text];
  const isBegun = above === undefined || above.endsWith('\n');
  const isEnded =
    below === undefined || below.startsWith('\n') || (before.endsWith('\n') && after.endsWith('\n'));
  if (!isBegun || !isEnded || Math.max(before.length, after.length) < shortestRewritten) return null;
  return { kind: 'rewritten', before: withoutEnd(before), after: withoutEnd(after) };
}

/**
 * Pieces with each pair that is whole paragraphs taken together. What stands around them loses the line break there, for
 * paragraphs stand in lines of their own.
 *
 * @example withRewritten(foldPieces(diffText(before, after)))
 */
export function withRewritten(pieces: readonly ShownPiece[]): readonly (ShownPiece | Rewritten)[] {
  return pieces.flatMap((piece, index): readonly (ShownPiece | Rewritten)[] => {
    const rewritten = rewrittenAt(pieces, index);
    if (rewritten) return [rewritten];
    if (rewrittenAt(pieces, index - 1)) return [];
    if (piece.kind !== 'same') return [piece];
    let { text } = piece;
    if (rewrittenAt(pieces, index + 1)) text = withoutEnd(text);
    if (rewrittenAt(pieces, index - 2) && text.startsWith('\n')) text = text.slice(1);
    return text === '' ? [] : [{ kind: 'same', text }];
  });
}
