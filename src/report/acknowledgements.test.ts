import { describe, expect, it } from 'vitest';
import { acknowledge, acknowledgementOf, mayAcknowledge } from './acknowledgements.ts';
import { assess } from './assess.ts';
import { rules } from './checks/rules.ts';
import type { Finding } from './checks/finding.ts';
import type { Fields } from './fields.ts';

const text = '联系电话13800138000。';

const finding: Finding = {
  id: 'text.personal',
  severity: 'warning',
  cells: ['overview'],
  message: '',
  remedy: '',
  quote: { field: 'overview', start: 4, end: 15 },
};

function acknowledged(fields: Fields, reason: string): Fields {
  return { ...fields, ...acknowledge(fields, finding, reason) };
}

describe('a reason given for a finding', () => {
  it('stands as long as its cells hold the same', () => {
    const fields = acknowledged({ overview: text }, ' 公开的值班电话 ');
    expect(acknowledgementOf(fields, finding)).toEqual({ reason: '公开的值班电话', lapsed: false });
    expect(acknowledgementOf({ ...fields, problems: '另一部分' }, finding)?.lapsed).toBe(false);
  });

  it('lapses when they change, and is there to be given again', () => {
    const fields = acknowledged({ overview: text }, '公开的值班电话');
    expect(acknowledgementOf({ ...fields, overview: `${text}。` }, finding)).toEqual({
      reason: '公开的值班电话',
      lapsed: true,
    });
  });

  it('is for these words only', () => {
    const fields = acknowledged({ overview: text }, '公开的值班电话');
    const other = { ...finding, quote: { field: 'overview', start: 0, end: 4 } };
    expect(acknowledgementOf(fields, other)).toBeNull();
  });

  it('is taken back by an empty one', () => {
    const fields = acknowledged({ overview: text }, '公开的值班电话');
    expect(Object.values(acknowledge(fields, finding, '  '))).toEqual(['']);
  });

  it('holds no personal number', () => {
    const patch = acknowledge({ overview: text }, finding, '公开的值班电话');
    expect(JSON.stringify(patch)).not.toContain('13800138000');
    expect(Object.keys(patch)[0]).toContain('8000');
  });
});

it('a reason is enough for all but errors, and for the error of 规章', () => {
  const excepted = rules.filter((rule) => mayAcknowledge(rule) !== (rule.severity !== 'error'));
  expect(excepted.map(({ id }) => id)).toEqual(['rules.authority']);
});

describe('an assessment', () => {
  const fields: Fields = { form: '2021', year: '2024', problems: '存在不足。改进措施不多。' };

  it('puts a warning with a reason away, and an error never', () => {
    const { findings } = assess(fields);
    const warning = findings.find(({ id }) => id === 'text.short');
    const error = findings.find(({ id }) => id === 'cell.blank');
    if (!warning || !error) throw new Error('the sample has neither');
    const settled = {
      ...fields,
      ...acknowledge(fields, warning, '问题确实不多'),
      ...acknowledge(fields, error, '没有数'),
    };
    const after = assess(settled);
    expect(after.acknowledged).toEqual([{ finding: warning, reason: '问题确实不多' }]);
    expect(after.findings).toEqual(findings.filter((other) => other !== warning));
  });
});
