import type { Piece } from './diffText.ts';

/** A piece as it is shown; `folded` is a stretch in both texts that is left out until somebody asks for it. */
export type ShownPiece = Piece | { readonly kind: 'folded'; readonly text: string };

/** A fold that hides less than this, in characters, would be longer than what it hides. */
const leastFolded = 40;

// At least 30 characters beside a change, and on to the end of the sentence if that is near.
const beginning = /^[^]{30}(?:[^。；\n]{0,50}[。；\n])?/u;
const ending = /(?:[。；\n]([^。；\n]{0,50}[^]{30})|([^]{30}))$/u;

function beginningOf(text: string): string {
  return beginning.exec(text)?.[0] ?? text;
}

function endingOf(text: string): string {
  const found = ending.exec(text);
  return found?.[1] ?? found?.[2] ?? text;
}

function fold(text: string, isFirst: boolean, isLast: boolean): readonly ShownPiece[] {
  const [head, tail] = [isFirst ? '' : beginningOf(text), isLast ? '' : endingOf(text)];
  const folded = text.slice(head.length, text.length - tail.length);
  if (folded.length < leastFolded) return [{ kind: 'same', text }];
  const pieces: readonly ShownPiece[] = [
    { kind: 'same', text: head },
    { kind: 'folded', text: folded },
    { kind: 'same', text: tail },
  ];
  return pieces.filter((piece) => piece.text !== '');
}

/**
 * The pieces of a text with the long stretches that stayed the same folded, but for the sentences beside a change. All
 * pieces together are what they were.
 *
 * @example foldPieces(diffText(before, after)) //=> [{ kind: 'folded', text: '…' }, { kind: 'same', text: '办结' }, { kind: 'removed', text: '64' }, …]
 */
export function foldPieces(pieces: readonly Piece[]): readonly ShownPiece[] {
  return pieces.flatMap((piece, index) =>
    piece.kind === 'same' ? fold(piece.text, index === 0, index === pieces.length - 1) : [piece],
  );
}
