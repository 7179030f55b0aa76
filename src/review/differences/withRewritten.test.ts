import { expect, it } from 'vitest';
import type { Piece } from './diffText.ts';
import { withRewritten } from './withRewritten.ts';

const [before, after] = ['旧'.repeat(40), '新'.repeat(40)];

function pieces(...texts: readonly (readonly [Piece['kind'], string])[]): readonly Piece[] {
  return texts.map(([kind, text]) => ({ kind, text }));
}

it('takes paragraphs that were written anew together, without the line breaks around them', () => {
  expect(
    withRewritten(pieces(['same', '一段。\n'], ['removed', before], ['added', after], ['same', '\n三段。'])),
  ).toEqual([
    { kind: 'same', text: '一段。' },
    { kind: 'rewritten', before, after },
    { kind: 'same', text: '三段。' },
  ]);
  expect(
    withRewritten(pieces(['removed', `${before}\n`], ['added', `${after}\n`], ['same', '二段。'])),
  ).toEqual([
    { kind: 'rewritten', before, after },
    { kind: 'same', text: '二段。' },
  ]);
});

it('leaves words of a paragraph, and what is short, in their line', () => {
  for (const inLine of [
    pieces(['same', '收到'], ['removed', before], ['added', after]),
    pieces(['removed', before], ['added', after], ['same', '。']),
    pieces(['removed', '旧'], ['added', '新']),
    pieces(['removed', before]),
  ]) {
    expect(withRewritten(inLine)).toEqual(inLine);
  }
});
