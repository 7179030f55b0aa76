import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { drafts } from '#editor/fakeDrafts.ts';
import type { Fields } from '#report/fields.ts';
import { eventsOf } from '#report/review/events.ts';
import { giveStatus } from '#report/review/giveStatus.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import type { Landed } from './arrivals.ts';
import LandedDialog from './LandedDialog.tsx';

vi.mock('#drafts/drafts.ts', () => import('#editor/fakeDrafts.ts'));

const upheld = 'disputes.review.upheld';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

async function open({ fields = balanced2021, ...part }: Partial<Landed> & { fields?: Fields }) {
  const id = drafts.create(fields);
  await drafts.open(id);
  const landed: Landed = {
    draft: id,
    kind: 'own',
    report: 'same',
    added: [],
    differences: [],
    fromBin: false,
    ...part,
  };
  render(<LandedDialog landed={landed} onClose={() => undefined} />);
  return { id, dialog: within(screen.getByRole('dialog')) };
}

function textIn(id: string, field: string): string | undefined {
  return drafts.getState().drafts[id]?.fields[field];
}

it('a file that was opened before brings nothing', async () => {
  const { dialog } = await open({});
  expect(dialog.getByRole('heading', { name: '没有新的内容' })).toBeDefined();
});

it('what the other office changed by itself is taken only where it is chosen, in one step', async () => {
  const overview = balanced2021['overview'] ?? '';
  const { id, dialog } = await open({
    differences: [
      { field: 'overview', own: overview, returned: overview.replace('386', '387') },
      { field: upheld, own: '2', returned: '8' },
      { field: 'title', own: balanced2021['title'] ?? '', returned: '' },
    ],
  });
  expect(dialog.getByRole('heading', { name: '收到送回的意见' })).toBeDefined();
  fireEvent.click(dialog.getByRole('button', { name: '采用勾选的 0 处' }));
  expect(drafts.getState().drafts[id]?.fields).toEqual(balanced2021);

  const box = dialog.getByRole('checkbox', { name: '“行政复议”行“结果维持”列' });
  expect(box.closest('li')?.textContent).toMatch(/这里2送回8$/);
  fireEvent.click(box);
  fireEvent.click(dialog.getByRole('checkbox', { name: '标题' }));
  fireEvent.click(dialog.getByRole('button', { name: '采用勾选的 2 处' }));
  expect(textIn(id, upheld)).toBe('8');
  expect(textIn(id, 'title')).toBeUndefined();
  expect(textIn(id, 'overview')).toBe(overview);
  expect(dialog.getByText('已采用 2 处，可以用“撤销”退回。')).toBeDefined();
  drafts.undo(id);
  expect(drafts.getState().drafts[id]?.fields).toEqual(balanced2021);
});

it('a long text shows what is different in it, in words for who listens', async () => {
  const overview = balanced2021['overview'] ?? '';
  const { dialog } = await open({
    differences: [{ field: 'overview', own: overview, returned: overview.replace('386', '387') }],
  });
  expect(dialog.getByRole('insertion').textContent).toContain('新增：387');
  expect(dialog.getByRole('deletion').textContent).toContain('删去：386');
});

it('a newer report leads to what changed in it', async () => {
  const newer = await open({ kind: 'copy', report: 'newer' });
  expect(newer.dialog.getByRole('link', { name: '看有什么改动' }).getAttribute('href')).toBe(
    `#/draft/${newer.id}/differences`,
  );
});

it('an acceptance of what was edited meanwhile says that it has lapsed', async () => {
  const change = giveStatus(balanced2021, 'accepted', { at: '2025-01-12T08:00:00.000Z', by: '李' });
  if (!change.ok) throw new Error(change.reason);
  const added = eventsOf(change.patch);
  const fresh = await open({ added, fields: { ...balanced2021, ...change.patch } });
  expect(fresh.dialog.queryByText(/已经失效/)).toBeNull();
  cleanup();
  const edited = await open({ added, fields: { ...balanced2021, ...change.patch, title: '改过的标题' } });
  expect(edited.dialog.getByText(/这次通过已经失效/)).toBeDefined();
});

it('an older report says that it took no place', async () => {
  const { dialog } = await open({ kind: 'copy', report: 'older' });
  expect(dialog.getByText(/这里的比它新，没有替换。其中没有新的意见。$/)).toBeDefined();
  expect(dialog.queryByRole('link')).toBeNull();
});

it('what an author sends of the same report is nothing that came back', async () => {
  const change = giveStatus(balanced2021, 'drafting', { at: '2025-01-12T08:00:00.000Z', by: '王' });
  if (!change.ok) throw new Error(change.reason);
  const fields = { ...balanced2021, ...change.patch };
  const { dialog } = await open({ kind: 'copy', added: eventsOf(change.patch), fields });
  expect(dialog.getByRole('heading', { name: '收到新的内容' })).toBeDefined();
  expect(dialog.queryByText(/自己的文字和数字/)).toBeNull();
});
