import { expect, it } from 'vitest';
import { draftName, newDraft } from './draft.ts';

const at = '2025-01-10T08:00:00.000Z';

it('names a draft by its own name, its title, its unit and year, whichever comes first', () => {
  const fields = { 'unit.name': '示例市教育局', year: '2024' };
  expect(draftName({ name: '送审稿', fields: { ...fields, title: '年报' } })).toBe('送审稿');
  expect(draftName({ name: '', fields: { ...fields, title: ' 年报 ' } })).toBe('年报');
  expect(draftName({ name: '', fields })).toBe('示例市教育局2024年政府信息公开工作年度报告');
  expect(draftName({ name: '', fields: { 'unit.name': '示例市教育局' } })).toBe(
    '示例市教育局政府信息公开工作年度报告',
  );
  expect(draftName({ name: '', fields: {} })).toBe('未命名年报');
});

it('begins a draft at its first revision, without blank fields and without a history', () => {
  expect(newDraft('d1', { year: '2024', preamble: '' }, '', at)).toEqual({
    id: 'd1',
    name: '',
    revision: 1,
    createdAt: at,
    changedAt: at,
    deletedAt: null,
    fields: { year: '2024' },
    past: [],
    future: [],
  });
});
