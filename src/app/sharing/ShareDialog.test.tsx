import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { drafts } from '#editor/fakeDrafts.ts';
import type { Fields } from '#report/fields.ts';
import { addEvent } from '#report/review/events.ts';
import { giveStatus } from '#report/review/giveStatus.ts';
import { newEvent } from '#report/review/eventText.ts';
import { reviewOf } from '#report/review/reviewOf.ts';
import { keepWriting } from '#review/keptWriting.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { newPanelRequests } from '../reviewing/panelRequests.ts';
import ShareDialog from './ShareDialog.tsx';

vi.mock('#drafts/drafts.ts', () => import('#editor/fakeDrafts.ts'));
vi.mock('../download.ts', () => ({ download: () => undefined }));

const must = newEvent({
  type: 'remark',
  at: '2025-01-11T08:00:00.000Z',
  by: '李',
  place: {},
  kind: 'must',
  text: '请核对。',
});
const reviewed = { ...balanced2021, 'review.id': '7b1c', 'review.role': 'reviewer', ...addEvent(must) };

beforeEach(() => {
  sessionStorage.clear();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

async function open(fields: Fields) {
  const id = drafts.create(fields);
  await drafts.open(id);
  function show(by: string | null = '李') {
    const onClose = vi.fn<() => void>();
    const requests = newPanelRequests();
    const { unmount } = render(<ShareDialog draftId={id} requests={requests} onClose={onClose} />);
    const dialog = within(screen.getByRole('dialog'));
    if (by !== null) fireEvent.change(dialog.getByLabelText('姓名'), { target: { value: by } });
    return { dialog, requests, onClose, unmount };
  }
  return { id, show, statuses: () => reviewOf(drafts.getState().drafts[id]?.fields ?? {}).statuses };
}

it('审核通过 beside a 必须修改 that is open asks first', async () => {
  const { show, statuses } = await open(reviewed);
  const { dialog } = show();
  const text = '还有 1 条必须修改没有解决。';
  expect(dialog.queryByText(text)).toBeNull();
  fireEvent.click(dialog.getByRole('radio', { name: '审核通过' }));
  expect(dialog.getByText(text)).toBeDefined();
  fireEvent.click(dialog.getByRole('button', { name: '分享' }));
  const box = dialog.getByRole('checkbox', { name: '仍然审核通过' });
  expect(document.activeElement).toBe(box);
  expect(statuses()).toEqual([]);
  fireEvent.click(box);
  fireEvent.click(dialog.getByRole('button', { name: '分享' }));
  await dialog.findByRole('heading', { name: '已准备好' });
  expect(statuses()).toMatchObject([{ status: 'accepted', by: '李' }]);
});

it('an accepted report is passed on as it is; another status takes its place only where one says so', async () => {
  const change = giveStatus(balanced2021, 'accepted', { at: '2025-01-12T08:00:00.000Z', by: '赵' });
  if (!change.ok) throw new Error(change.reason);
  const { id, show, statuses } = await open({ ...balanced2021, 'review.id': '7b1c', ...change.patch });
  const first = show(null);
  const before = drafts.getState().drafts[id]?.fields;
  expect(first.dialog.getByRole<HTMLInputElement>('radio', { name: /^照现在的状态转交/ }).checked).toBe(true);
  fireEvent.click(first.dialog.getByRole('button', { name: '分享' }));
  expect((await first.dialog.findByText(/^已保存文件/)).textContent).toContain('（审核通过）');
  expect(drafts.getState().drafts[id]?.fields).toBe(before);
  first.unmount();

  const { dialog } = show(null);
  fireEvent.click(dialog.getByRole('radio', { name: '送审' }));
  fireEvent.change(dialog.getByLabelText('姓名'), { target: { value: '王' } });
  fireEvent.click(dialog.getByRole('button', { name: '分享' }));
  expect(dialog.getByText(/审核通过将不再有效/).textContent).toContain('赵');
  expect(statuses()).toHaveLength(1);
  fireEvent.click(dialog.getByRole('checkbox', { name: '仍然改为“送审”' }));
  fireEvent.click(dialog.getByRole('button', { name: '分享' }));
  await dialog.findByRole('heading', { name: '已准备好' });
  expect(statuses()).toMatchObject([{ status: 'accepted' }, { status: 'submitted', by: '王' }]);
});

it('what was written after handing back is told to go along', async () => {
  const change = giveStatus(reviewed, 'returned', { at: '2025-01-12T08:00:00.000Z', by: '李' });
  const later = newEvent({ ...must, at: '2025-01-13T08:00:00.000Z', text: '还有一处。' });
  const { show } = await open({ ...reviewed, ...(change.ok && change.patch), ...addEvent(later) });
  expect(show().dialog.getByText(/又写了 1 条意见或答复/).textContent).toContain('一并带上');
});

it('a 必须修改 that the author refused is none that is solved', async () => {
  const cell = 'disputes.review.upheld';
  const asked = newEvent({
    ...must,
    place: { cells: [cell] },
    proposals: { [cell]: '3' },
    from: { [cell]: balanced2021[cell] ?? '' },
  });
  const deed = { remark: asked.id, at: '2025-01-12T08:00:00.000Z', by: '王' };
  const { show } = await open({
    ...balanced2021,
    'review.id': '7b1c',
    'review.role': 'reviewer',
    ...addEvent(asked),
    ...addEvent(newEvent({ type: 'refused', ...deed })),
    ...addEvent(newEvent({ type: 'resolved', ...deed })),
  });
  const { dialog } = show();
  fireEvent.click(dialog.getByRole('radio', { name: '审核通过' }));
  expect(dialog.getByText('还有 1 条必须修改没有解决，其中 1 条填报单位没有采用。')).toBeDefined();
});

it('what is being written and would be left out is told, with the two ways', async () => {
  const { id, show, statuses } = await open(reviewed);
  keepWriting(id, must.id, '还有');
  keepWriting(`${id}0`, null, '另一份');
  const { dialog, requests, onClose } = show();
  expect(dialog.getByText('还有 1 条意见没有写下，对方收不到。')).toBeDefined();
  fireEvent.click(dialog.getByRole('button', { name: '回去写完' }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(requests.getState().open).toBe(true);
  fireEvent.click(dialog.getByRole('checkbox', { name: '不带没有写下的，照样分享' }));
  fireEvent.click(dialog.getByRole('button', { name: '分享' }));
  await dialog.findByRole('heading', { name: '已准备好' });
  expect(statuses()).toMatchObject([{ status: 'returned' }]);
});

it('a passphrase is there again when the dialog was closed', async () => {
  const { show } = await open(reviewed);
  const first = show();
  fireEvent.click(first.dialog.getByRole('radio', { name: '加锁的文件' }));
  fireEvent.click(first.dialog.getByRole('button', { name: '分享' }));
  const secret = await first.dialog.findByRole('region', { name: '口令' }, { timeout: 10_000 });
  const passphrase = secret.querySelector('strong')?.textContent ?? '';
  first.unmount();
  const { dialog } = show();
  expect(dialog.getByText(passphrase)).toBeDefined();
  expect(dialog.getByText('刚才分享时的口令（1）')).toBeDefined();
});

it('sharing is no step of undo', async () => {
  const { id, show, statuses } = await open(balanced2021);
  drafts.change(id, { title: '改过的标题' }, 'typing');
  const { dialog } = show();
  fireEvent.click(dialog.getByRole('button', { name: '分享' }));
  await dialog.findByRole('heading', { name: '已准备好' });
  drafts.undo(id);
  expect(drafts.getState().drafts[id]?.fields['title']).toBe(balanced2021['title']);
  expect(statuses()).toMatchObject([{ status: 'submitted' }]);
});
