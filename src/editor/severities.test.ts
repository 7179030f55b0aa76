import { expect, it } from 'vitest';
import type { Finding, Severity } from '#report/checks/finding.ts';
import { countsOf } from './severities.ts';

function finding(severity: Severity): Finding {
  return { id: 'text.year', severity, cells: ['overview'], message: '', remedy: '' };
}

it('counts the gravest first and leaves out what there is none of', () => {
  expect(countsOf([finding('hint'), finding('error'), finding('error')])).toBe('错误 2，提示 1');
  expect(countsOf([finding('warning')])).toBe('警告 1');
  expect(countsOf([])).toBe('');
});
