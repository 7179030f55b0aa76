import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { drafts } from '#editor/fakeDrafts.ts';
import type { Fields } from '#report/fields.ts';
import { addEvent } from '#report/review/events.ts';
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
  function show() {
    const onClose = vi.fn<() => void>();
    const requests = newPanelRequests();
    const { unmount } = render(<ShareDialog draftId={id} requests={requests} onClose={onClose} />);
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('姓名'), { target: { value: '李' } });
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
