import { expect, it, vi } from 'vitest';
import { newDraft } from '#drafts/draft.ts';
import { serialise } from '#drafts/serialised.ts';
import type { Unreadable } from '#drafts/state.ts';
import { keptTexts, lostTexts, setAsideTexts } from './keptTexts.ts';

vi.mock('#drafts/momentText.ts', () => ({ momentText: (at: string) => at.slice(0, 10) }));

const text = serialise(
  newDraft('education', { 'unit.name': '示例市教育局', year: '2024' }, '', '2025-01-10T08:00:00.000Z'),
).slice(0, -3);

function copy(key: string, rest: Partial<Unreadable> = {}): Unreadable {
  return {
    key,
    id: 'education',
    source: 'local',
    reason: 'damaged',
    text,
    recovered: false,
    draft: null,
    ...rest,
  };
}

it('tells a draft once, though both stores keep something of it', () => {
  const kept = keptTexts([copy('a', { text: '{broken' }), copy('b'), copy('c'), copy('d', { id: 'health' })]);
  expect(kept).toMatchObject([
    {
      id: 'education',
      what: '《示例市教育局2024年政府信息公开工作年度报告》（最后修改 2025-01-10）',
      texts: ['{broken', text],
    },
    { id: 'health' },
  ]);
});

it('says so where no name can be read', () => {
  expect(keptTexts([copy('a', { text: '{broken' })])).toMatchObject([
    { name: null, what: '一份读不出名称的年报' },
  ]);
});

it('calls lost only what no good copy stands in for', () => {
  const unreadable = [
    copy('a', { id: 'lost' }),
    copy('b', { id: 'recovered', recovered: true }),
    copy('c', { id: 'merged later' }),
    copy('d', { id: 'newer', reason: 'newer' }),
  ];
  expect(lostTexts(unreadable, { 'merged later': {} }).map(({ id }) => id)).toEqual(['lost']);
});

it('tells a draft that came back once and is lost now as lost, with all that is kept of it', () => {
  const unreadable = [copy('a', { text: 'first', recovered: true }), copy('b', { text: 'second' })];
  expect(lostTexts(unreadable, {})).toMatchObject([{ texts: ['first', 'second'] }]);
  expect(setAsideTexts(unreadable, {})).toEqual([]);
  expect(setAsideTexts(unreadable.slice(0, 1), { education: {} })).toMatchObject([{ texts: ['first'] }]);
});
