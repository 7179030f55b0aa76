import { expect, it } from 'vitest';
import { newDraft } from '#drafts/draft.ts';
import { filterDrafts } from './filterDrafts.ts';

function draft(id: string, unit: string, year: string, name: string, changedAt: string) {
  const fields = { 'unit.name': unit, year, title: `${unit}${year}年政府信息公开工作年度报告` };
  return { ...newDraft(id, fields, name, '2025-01-01T00:00:00.000Z'), changedAt };
}

const drafts = [
  draft('education 2023', '示例市教育局', '2023', '', '2025-01-02T08:00:00.000Z'),
  draft('education 2024', '示例市教育局', '2024', '', '2025-01-04T08:00:00.000Z'),
  draft('health 2024', '示例市卫生局', '2024', '送审 Draft', '2025-01-03T08:00:00.000Z'),
];

function found(query: string, year = ''): readonly string[] {
  return filterDrafts(drafts, { query, year }).map(({ id }) => id);
}

it('without a search every draft is listed, the last changed first', () => {
  expect(found('  ')).toEqual(['education 2024', 'health 2024', 'education 2023']);
});

it.each([
  ['教育', ['education 2024', 'education 2023']],
  ['教育 2024', ['education 2024']],
  ['2024　卫生', ['health 2024']],
  ['送审', ['health 2024']],
  ['DRAFT', ['health 2024']],
  ['卫生局2024', ['health 2024']],
  ['财政', []],
])('%s finds what holds every word of it, in unit, name, title or year', (query, ids) => {
  expect(found(query)).toEqual(ids);
});

it('a year is that year alone', () => {
  expect(found('', '2023')).toEqual(['education 2023']);
  expect(found('卫生', '2023')).toEqual([]);
});

it('the drafts themselves stay in their order', () => {
  found('');
  expect(drafts.map(({ id }) => id)).toEqual(['education 2023', 'education 2024', 'health 2024']);
});
