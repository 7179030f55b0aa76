import { expect, it } from 'vitest';
import { proposedTitle } from './proposedTitle.ts';

it('the title is the unit, the year and the name of the report', () => {
  expect(proposedTitle('示例市教育局', '2024')).toBe('示例市教育局2024年政府信息公开工作年度报告');
});
