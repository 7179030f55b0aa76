import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { assess, type Assessment } from '../assess.ts';
import type { Severity } from '../checks/finding.ts';
import type { Fields } from '../fields.ts';
import { giveStatus } from './giveStatus.ts';
import { mayAccept } from './mayAccept.ts';
import { reviewOf } from './reviewOf.ts';

const author = { at: '2025-01-10T08:00:00.000Z', by: '王' };
const reviewer = { at: '2025-01-11T08:00:00.000Z', by: '李' };

function given(
  fields: Fields,
  ...[status, deed, note]: Parameters<typeof giveStatus> extends [Fields, ...infer Rest] ? Rest : never
): Fields {
  const change = giveStatus(fields, status, deed, note);
  if (!change.ok) throw new Error(change.reason);
  return { ...fields, ...change.patch };
}

describe('giveStatus', () => {
  it('follows the status before it', () => {
    const returned = given(given(balanced2021, 'submitted', author), 'returned', reviewer, '请核对第三部分');
    const { status, latest, statuses } = reviewOf(returned);
    expect(status).toBe('returned');
    expect(latest).toMatchObject({ by: '李', note: '请核对第三部分', after: statuses[0]?.id });
  });

  it('ends a conflict by following both sides', () => {
    const submitted = given(balanced2021, 'submitted', author);
    const other = { ...reviewer, by: '赵' };
    const disputed = { ...given(submitted, 'returned', reviewer), ...given(submitted, 'accepted', other) };
    expect(reviewOf(disputed).conflict).toHaveLength(2);
    const settled = given(disputed, 'accepted', { ...reviewer, at: '2025-01-12T08:00:00.000Z' });
    expect(reviewOf(settled)).toMatchObject({ status: 'accepted', conflict: [], lapsed: false });
  });

  it('refuses 审核通过 while errors remain, and nothing else', () => {
    const refused = giveStatus(unbalanced2021, 'accepted', reviewer);
    expect(refused).toMatchObject({ ok: false });
    expect(refused.ok ? '' : refused.reason).toMatch(/^还有 \d+ 处错误.*不能审核通过。/);
    expect(giveStatus(unbalanced2021, 'returned', reviewer).ok).toBe(true);
  });

  it('refuses what no file would carry', () => {
    const endless = giveStatus(balanced2021, 'returned', reviewer, '长'.repeat(10_001));
    expect(endless).toEqual({ ok: false, reason: '文字太长，最多 10000 字，请缩短。' });
    const nameless = giveStatus(balanced2021, 'returned', { ...reviewer, by: ' ' });
    expect(nameless).toEqual({ ok: false, reason: '请填写姓名。' });
  });
});

describe('mayAccept', () => {
  const assessment = assess(balanced2021);

  function withFindings(...severities: readonly Severity[]): Assessment {
    const findings = severities.map((severity) => ({
      id: 'x',
      severity,
      cells: [],
      message: '',
      remedy: '',
    }));
    return { ...assessment, findings };
  }

  it('is so where nothing or only hints are found', () => {
    expect(mayAccept(withFindings()).ok).toBe(true);
    expect(mayAccept(withFindings('hint', 'hint')).ok).toBe(true);
  });

  it('is not so beside errors or open warnings, and names how many', () => {
    expect(mayAccept(withFindings('error', 'warning', 'warning', 'hint'))).toMatchObject({
      ok: false,
      reason: '还有 1 处错误、2 处警告，不能审核通过。请退回修改；属实的警告由填报单位写明理由。',
      findings: [{ severity: 'error' }, { severity: 'warning' }, { severity: 'warning' }],
    });
    expect(mayAccept(withFindings('error'))).toMatchObject({
      reason: '还有 1 处错误，不能审核通过。请退回修改。',
    });
  });
});
