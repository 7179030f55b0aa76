import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { diffText, type Piece } from './diffText.ts';

/** Pieces as one line: [-removed-] and {+added+}. */
function marked(pieces: readonly Piece[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return pieces.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('');
}

function side(pieces: readonly Piece[], left: Piece['kind']): string {
  return pieces
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');
}

describe('diffText', () => {
  it('shows a number that changed as a whole', () => {
    expect(marked(diffText('全年收费1,286.35万元。', '全年收费1,296.35万元。'))).toBe(
      '全年收费[-1,286.35-]{+1,296.35+}万元。',
    );
    expect(marked(diffText('办结64件', '办结65件'))).toBe('办结[-64-]{+65+}件');
  });

  it('shows words that were put in or taken out', () => {
    expect(marked(diffText('组织培训两次。', '组织业务培训两次。'))).toBe('组织{+业务+}培训两次。');
    expect(marked(diffText('一段。\n二段。\n', '一段。\n'))).toBe('一段。\n[-二段。\n-]');
  });

  it('reads an exchanged phrase as one change, not as shreds', () => {
    expect(marked(diffText('修订公开办法，按时答复。', '修订公开制度，及时答复。'))).toBe(
      '修订公开[-办法，按时-]{+制度，及时+}答复。',
    );
  });

  it('keeps paragraphs that stayed apart from those that changed', () => {
    const before = '主动公开。\n答复3件。\n没有复议。';
    expect(marked(diffText(before, '主动公开。\n答复5件。\n没有复议。'))).toBe(
      '主动公开。\n答复[-3-]{+5+}件。\n没有复议。',
    );
  });

  it('finds the words that changed in each of a thousand paragraphs', () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => index);
    const [before, after] = [0, 1000].map((more) =>
      numbers.map((number) => `收到${number + more}件\n`).join(''),
    );
    const removed = diffText(before ?? '', after ?? '').filter(({ kind }) => kind === 'removed');
    expect(removed.map(({ text }) => text)).toEqual(numbers.map(String));
  });

  const written =
    '2024年，我局坚持以公开为常态、不公开为例外，不断提升公开质量，全年主动公开信息386条，其中通过网站公开320条。';
  const rewritten =
    '本年度，围绕群众关心的招生入学等重点领域，健全机制、压实责任，新开设专栏两个，发布各类信息412条，办会1场。';

  it('shows a paragraph that was written anew as a whole, however many signs it has in common by chance', () => {
    expect(marked(diffText(written, rewritten))).toBe(`[-${written}-]{+${rewritten}+}`);
    expect(marked(diffText(`${written}\n不变。`, `${rewritten}\n不变。`))).toBe(
      `[-${written}-]{+${rewritten}+}\n不变。`,
    );
  });

  it('shows the words that changed in the paragraph beside one that was written anew', () => {
    const [before, after] = [386, 387].map((count) => `这一段说到 ${count} 条信息，其余的字句都没有改动。`);
    const pieces = diffText(`${written}\n${before}`, `${rewritten}\n${after}`);
    expect(marked(pieces)).toBe(
      `[-${written}-]{+${rewritten}+}\n这一段说到 [-386-]{+387+} 条信息，其余的字句都没有改动。`,
    );
  });

  it('shows a short paragraph that was written anew whole beside a long one that hardly changed', () => {
    const kept = '这一段很长，几乎没有改动。'.repeat(20);
    const pieces = diffText(`${written}\n${kept}公开386条。`, `${rewritten}\n${kept}公开387条。`);
    expect(pieces.slice(0, 2).map(({ text }) => text)).toEqual([written, rewritten]);
    expect(pieces.slice(3, 5).map(({ text }) => text)).toEqual(['386', '387']);
  });

  it('does not take a text for written anew that only grew, or shrank', () => {
    expect(marked(diffText(written, `${written}${rewritten}`))).toBe(`${written}{+${rewritten}+}`);
    expect(marked(diffText(`${rewritten}${written}`, written))).toBe(`[-${rewritten}-]${written}`);
  });

  it('has no piece for what is empty', () => {
    expect(diffText('', '')).toEqual([]);
    expect(diffText('', '新')).toEqual([{ kind: 'added', text: '新' }]);
    expect(diffText('同', '同')).toEqual([{ kind: 'same', text: '同' }]);
  });

  const words = fc.string({
    unit: fc.constantFrom('申', '请', '公开', '3', '12', '。', '\n', '，', '\ud83d', '😀', 'a'),
    maxLength: 60,
  });

  it('gives both texts back, pieces in turn, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (before, after) => {
        const pieces = diffText(before, after);
        expect(side(pieces, 'added')).toBe(before);
        expect(side(pieces, 'removed')).toBe(after);
        const kinds = pieces.map(({ kind }) => kind);
        expect(kinds.filter((kind, index) => kind === kinds[index + 1])).toEqual([]);
        expect(pieces.filter(({ text }) => text === '')).toEqual([]);
      }),
    );
  });

  it('gives both texts back when they are longer than the search may cost', () => {
    const signs = '申请公开答复政府信息年度报告';
    function long(step: number): string {
      return Array.from({ length: 100_000 }, (_, index) => signs[(index * step) % 11] ?? '').join('');
    }
    const [before, after] = [long(3), `${long(7)}\n同一段。`];
    const pieces = diffText(`${before}\n同一段。`, after);
    expect(side(pieces, 'added')).toBe(`${before}\n同一段。`);
    expect(side(pieces, 'removed')).toBe(after);
    // What is beyond the search is shown whole; a paragraph that stayed is known all the same.
    expect(pieces.at(-1)).toEqual({ kind: 'same', text: '\n同一段。' });
  });
});

describe('without Intl.Segmenter', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('compares by signs, numbers whole', async () => {
    vi.resetModules();
    vi.stubGlobal('Intl', {});
    const { diffText: diffSigns } = await import('./diffText.ts');
    expect(marked(diffSigns('收费1,286.35万元', '收费1,296.35万元'))).toBe(
      '收费[-1,286.35-]{+1,296.35+}万元',
    );
    expect(marked(diffSigns('组织培训😀', '组织业务培训😀'))).toBe('组织{+业务+}培训😀');
  });
});
