import { expect, it } from 'vitest';
import type { Fields } from '#report/fields.ts';
import { proposeTitle } from './proposeTitle.ts';

function proposed(fields: Fields) {
  return proposeTitle({ fields, sources: {}, problems: [] });
}

it('a report without a title gets that of its unit and year, and tells so', () => {
  const report = proposed({ 'unit.name': ' 示例市教育局', year: '2024' });
  expect(report.fields['title']).toBe('示例市教育局2024年政府信息公开工作年度报告');
  expect(report.problems).toMatchObject([{ kind: 'changed', field: 'title' }]);
});

it.each([
  { 'unit.name': '示例市教育局', year: '2024', title: '年报' },
  { 'unit.name': '示例市教育局' },
  { year: '2024' },
  { 'unit.name': '示例市教育局', year: '去年' },
])('a report stays as it was read: %j', (fields) => {
  expect(proposed(fields)).toEqual({ fields, sources: {}, problems: [] });
});
