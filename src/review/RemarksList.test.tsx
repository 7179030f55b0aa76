import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { newEvent, type EventContent } from '#report/review/eventText.ts';
import { recordOf } from '#report/review/review.arbitrary.ts';
import { reviewOf } from '#report/review/reviewOf.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { RemarksList } from './RemarksList.tsx';

const upheld = 'disputes.review.upheld';

function at(minute: number): { readonly at: string; readonly by: string } {
  return { at: new Date(Date.UTC(2025, 0, 10, 8, minute)).toISOString(), by: '李' };
}

const onCell = newEvent({
  type: 'remark',
  ...at(1),
  place: { cells: [upheld] },
  kind: 'must',
  text: '应为 3。',
  proposals: { [upheld]: '3' },
  from: { [upheld]: '2' },
});
const onPart = newEvent({
  type: 'remark',
  ...at(2),
  place: { part: 'overview' },
  kind: 'question',
  text: '来源？',
});
const gone = newEvent({ type: 'remark', ...at(3), place: {}, kind: 'suggestion', text: '写错了地方' });

function show(...events: readonly EventContent[]): HTMLElement {
  const fields = { ...balanced2021, ...recordOf(events.map((event) => newEvent(event))) };
  render(<RemarksList fields={fields} review={reviewOf(fields)} />);
  return screen.getByRole('article');
}

it('lists every remark with place, proposal, replies and state, numbered throughout; not what was withdrawn', () => {
  const page = show(
    onCell,
    onPart,
    gone,
    { type: 'withdrawn', remark: gone.id, ...at(4) },
    { type: 'reply', remark: onPart.id, ...at(5), text: '见台账。' },
    { type: 'resolved', remark: onPart.id, ...at(6) },
  );
  expect(page.textContent).toContain('共 2 条（必须修改 1，疑问 1），待处理 1 条');
  expect(page.textContent).not.toContain('写错了地方');
  const overview = within(page).getByRole('region', { name: '一、总体情况' });
  expect(overview.textContent).toMatch(/疑问.*来源？.*已解决.*答复：见台账。/);
  const disputes = within(page).getByRole('region', { name: /^四、/ });
  expect(disputes.textContent).toMatch(/必须修改.*“行政复议”行“结果维持”列.*建议：2 → 3（尚未决定）.*待处理/);
  expect([overview, disputes].map((part) => within(part).getByRole<HTMLOListElement>('list').start)).toEqual([
    1, 2,
  ]);
});

it('says of which report it is, and where its review stands', () => {
  const status = {
    type: 'status',
    ...at(1),
    status: 'submitted',
    digest: '0'.repeat(64),
    after: null,
  } as const;
  const page = show(status);
  expect(page.textContent).toContain('示例市教育局2024年政府信息公开工作年度报告');
  expect(page.textContent).toContain('送审（李，2025年1月10日');
  expect(page.textContent).toContain('没有意见。');
});
