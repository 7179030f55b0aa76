import { expect, it } from 'vitest';
import { newDraft, type Draft } from '#drafts/draft.ts';
import { candidatesFor } from './candidates.ts';

function draft(id: string, unit: string, year: string, day: number): Draft {
  return newDraft(
    id,
    { 'unit.name': unit, year },
    '',
    `2025-01-${String(day).padStart(2, '0')}T08:00:00.000Z`,
  );
}

const own = draft('own', '示例市教育局', '2024', 9);
const all = [
  draft('other unit', '样例县水利局', '2022', 8),
  draft('other unit, year before', '样例县水利局', '2023', 7),
  draft('two years before', '示例市教育局', '2022', 6),
  draft('year before, older', '示例市教育局 ', '２０２３', 4),
  draft('year before', '示例市教育局', '2023', 5),
  own,
  { ...draft('deleted', '示例市教育局', '2023', 9), deletedAt: '2025-01-09T08:00:00.000Z' },
];

it('the same unit’s report on the year before comes first, and is proposed', () => {
  const found = candidatesFor(all, own);
  expect(found.map((candidate) => candidate.draft.id)).toEqual([
    'year before',
    'year before, older',
    'two years before',
    'other unit, year before',
    'other unit',
  ]);
  expect(found.filter(({ proposed }) => proposed)).toHaveLength(2);
});

it('nothing is proposed beside a report without a year', () => {
  const undated = draft('own', '示例市教育局', '', 9);
  expect(candidatesFor(all, undated).some(({ proposed }) => proposed)).toBe(false);
});

it('to start from, every report serves, the last changed first', () => {
  const found = candidatesFor(all, null);
  expect(found.map((candidate) => candidate.draft.id).slice(0, 2)).toEqual(['own', 'other unit']);
  expect(found).toHaveLength(6);
  expect(found.some(({ proposed }) => proposed)).toBe(false);
});
