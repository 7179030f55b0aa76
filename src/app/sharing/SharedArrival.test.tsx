import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { drafts } from '#editor/fakeDrafts.ts';
import type { Fields } from '#report/fields.ts';
import { readDocument } from '#report/document/readDocument.ts';
import { writeShared } from '#report/document/writeShared.ts';
import { reviewOf } from '#report/review/reviewOf.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import type { Landed } from './arrivals.ts';
import { SharedArrival } from './SharedArrival.tsx';
import { sharingChange } from './shareReport.ts';

vi.mock('#drafts/drafts.ts', () => import('#editor/fakeDrafts.ts'));

const change = sharingChange(balanced2021, 'returned', { at: '2025-01-12T08:00:00.000Z', by: '李' }, '');
const returned: Fields = { ...balanced2021, ...(change.ok && change.patch) };

beforeEach(() => {
  for (const id of Object.keys(drafts.getState().drafts)) drafts.removeForever(id);
});

function open() {
  const onLanded = vi.fn<(landed: Landed) => void>();
  const report = { fields: returned, sources: {}, problems: [] };
  render(<SharedArrival source="年报.json" report={report} onLanded={onLanded} onLeave={() => undefined} />);
  return onLanded;
}

it('what comes back and finds no draft is asked about, and becomes a draft of one’s own where wanted', () => {
  const onLanded = open();
  expect(screen.getByRole('heading', { name: '放到哪里？' })).toBeDefined();
  expect(screen.getByText(/没有找到它所属的草稿/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: '取为自己的草稿' }));
  const [draft] = Object.values(drafts.getState().drafts);
  expect(onLanded).toHaveBeenCalledWith(expect.objectContaining({ draft: draft?.id, kind: 'opened' }));
  expect(reviewOf(draft?.fields ?? {})).toMatchObject({ role: 'author', status: 'returned' });
});

it('what comes back may go to a draft of the same unit and year', () => {
  drafts.create(balanced2021);
  open();
  expect(screen.getByRole('button', { name: /^作为退回的意见，并入自己的/ })).toBeDefined();
});

it('what was altered on the way is a warning, and its acceptance is said not to count', () => {
  const accepting = sharingChange(balanced2021, 'accepted', { at: '2025-01-12T08:00:00.000Z', by: '李' }, '');
  const { text } = writeShared({ ...balanced2021, ...(accepting.ok && accepting.patch) });
  const reading = readDocument(text.replace('示例市教育局', '示例市水利局'));
  if (!reading.ok) throw new Error('not read');
  render(
    <SharedArrival
      source="年报.json"
      report={reading.report}
      onLanded={() => undefined}
      onLeave={() => undefined}
    />,
  );
  expect(screen.getByText(/审核通过，但通过的不是这样的报告，这次通过不作数/)).toBeDefined();
  expect(screen.getByText(/在分享之后被改动过/).closest('div')?.className).toContain('warning');
  expect(screen.queryByText('校验值')).toBeNull();
  expect(screen.queryByText(/要留意/)).toBeNull();
});
