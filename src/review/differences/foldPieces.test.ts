import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffText, type Piece } from './diffText.ts';
import { foldPieces, type ShownPiece } from './foldPieces.ts';

/** Pieces as one line: [-removed-], {+added+} and how many characters are folded: <12>. */
function marked(pieces: readonly ShownPiece[]): string {
  return pieces
    .map(({ kind, text }) => {
      if (kind === 'folded') return `<${text.length}>`;
      if (kind === 'removed') return `[-${text}-]`;
      return kind === 'added' ? `{+${text}+}` : text;
    })
    .join('');
}

const sentence = '全年主动公开政府信息，及时回应社会关切。';
const long = sentence.repeat(20);

describe('foldPieces', () => {
  it('leaves the sentences beside a change, and folds the rest', () => {
    const pieces = foldPieces(diffText(`${long}办结64件。${long}`, `${long}办结65件。${long}`));
    expect(marked(pieces)).toBe(`<360>${sentence}${sentence}办结[-64-]{+65+}件。${sentence}${sentence}<360>`);
  });

  it('folds nothing that is hardly longer than what tells of the fold', () => {
    const pieces = diffText(`${sentence}办结64件。`, `${sentence}办结65件。`);
    expect(foldPieces(pieces)).toEqual(pieces);
  });

  it('folds a text without sentences all the same, and cuts no character in two', () => {
    const pieces = foldPieces([
      { kind: 'added', text: '新' },
      { kind: 'same', text: '😀'.repeat(200) },
      { kind: 'removed', text: '旧' },
    ]);
    expect(marked(pieces)).toBe(`{+新+}${'😀'.repeat(30)}<280>${'😀'.repeat(30)}[-旧-]`);
  });

  it('gives every text back', () => {
    const text = fc.string({ unit: fc.constantFrom('申请', '。', '；', '\n', '😀'), maxLength: 200 });
    const piece = fc.record({ kind: fc.constantFrom<Piece['kind']>('same', 'removed', 'added'), text });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const shown = foldPieces(pieces).map((one) => one.text);
        expect(shown.join('')).toBe(pieces.map((one) => one.text).join(''));
      }),
    );
  });
});
