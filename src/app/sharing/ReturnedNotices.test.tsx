import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { drafts } from '#editor/fakeDrafts.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { forgetReturned, keepReturned, returnedOf } from './keptReturned.ts';
import { ReturnedNotices } from './ReturnedNotices.tsx';

vi.mock('#drafts/drafts.ts', () => import('#editor/fakeDrafts.ts'));

const upheld = 'disputes.review.upheld';
const other = 'disputes.review.other';
const returned = {
  at: '2025-01-12T08:00:00.000Z',
  texts: [
    { field: upheld, own: '2', returned: '8' },
    { field: other, own: balanced2021[other] ?? '', returned: '9' },
  ],
};

let id = '';

beforeEach(async () => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  id = drafts.create(balanced2021);
  await drafts.open(id);
});

function show() {
  render(<ReturnedNotices draftId={id} />);
}

it('what was offered and not taken is still to be had, as it stands against the draft now', () => {
  keepReturned(id, returned);
  show();
  expect(screen.getByText(/有 2 处与这里不同，还没有决定/)).toBeDefined();
  act(() => drafts.change(id, { [other]: '９' }, 'typing'));
  act(() => drafts.change(id, { [upheld]: '7' }, 'typing'));
  expect(screen.getByText(/有 1 处与这里不同/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: '查看不同' }));
  const dialog = within(screen.getByRole('dialog', { name: '送回的报告中不同的地方' }));
  const box = dialog.getByRole('checkbox');
  expect(box.closest('li')?.textContent).toMatch(/这里7送回8$/);
  fireEvent.click(box);
  fireEvent.click(dialog.getByRole('button', { name: '采用勾选的 1 处' }));
  expect(drafts.getState().drafts[id]?.fields[upheld]).toBe('8');
  expect(dialog.getByText('已采用 1 处，可以用“撤销”退回。')).toBeDefined();
  expect(screen.queryByText(/还没有决定/)).toBeNull();
  // Taken back, it is open again.
  act(() => drafts.undo(id));
  expect(screen.getByText(/有 1 处与这里不同，还没有决定/)).toBeDefined();
});

it('is not told any more once somebody says so', () => {
  keepReturned(id, returned);
  show();
  fireEvent.click(screen.getByRole('button', { name: '查看不同' }));
  fireEvent.click(screen.getByRole('button', { name: '都已决定，不再提示' }));
  expect(screen.queryByText(/还没有决定/)).toBeNull();
  expect(returnedOf(id)).toEqual([]);
});

it('is kept through a reload, each file’s by itself and once; what is no such thing is passed over', async () => {
  keepReturned(id, returned);
  keepReturned(id, { at: '2025-01-13T08:00:00.000Z', texts: returned.texts.slice(0, 1) });
  keepReturned(id, { ...returned, at: '2025-01-14T08:00:00.000Z' });
  keepReturned(id, { at: '2025-01-15T08:00:00.000Z', texts: [] });
  const dates = ['2025-01-13T08:00:00.000Z', '2025-01-14T08:00:00.000Z'];
  expect(returnedOf(id).map(({ at }) => at)).toEqual(dates);
  vi.resetModules();
  const again = await import('./keptReturned.ts');
  expect(again.returnedOf(id).map(({ at }) => at)).toEqual(dates);
  for (const broken of ['{', '{"at":"x"}', '[null,{"at":"x","texts":[{"field":1}]}]']) {
    sessionStorage.setItem('nianbao:returned:broken', broken);
    expect(again.returnedOf('broken')).toEqual([]);
  }
});

it('is only told where the draft can be changed', () => {
  keepReturned(id, returned);
  drafts.close(id);
  show();
  expect(screen.queryByText(/还没有决定/)).toBeNull();
  cleanup();
  forgetReturned(id, returned);
});
