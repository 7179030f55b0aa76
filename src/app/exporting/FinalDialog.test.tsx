import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { drafts } from '#editor/fakeDrafts.ts';
import type { Fields } from '#report/fields.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import FinalDialog from './FinalDialog.tsx';

vi.mock('#drafts/drafts.ts', () => import('#editor/fakeDrafts.ts'));

const doubtful: Fields = { ...balanced2021, title: '示例市教育局2024年政府信息公开年度报告' };

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

async function open(report: Fields) {
  const onExport = vi.fn<() => void>();
  const id = drafts.create(report);
  await drafts.open(id);
  render(<FinalDialog draftId={id} onClose={() => undefined} onExport={onExport} />);
  return { id, onExport, dialog: within(screen.getByRole('dialog')) };
}

it('lists errors and warnings, errors first, and no hints', async () => {
  const { dialog } = await open({
    ...doubtful,
    'disputes.review.total': '4',
    'signature.date': '2025-02-10',
  });
  const items = dialog.getAllByRole('listitem').map(({ textContent }) => textContent?.slice(0, 2));
  expect(items).toEqual(['错误', '警告']);
  expect(dialog.queryByRole('button', { name: '导出定稿' })).toBeNull();
});

it('a warning is acknowledged right there, and then the report can be exported', async () => {
  const { id, dialog, onExport } = await open(doubtful);
  fireEvent.click(dialog.getByRole('button', { name: '写明理由' }));
  fireEvent.change(dialog.getByRole('textbox', { name: '理由' }), { target: { value: '上级统一标题' } });
  fireEvent.click(dialog.getByRole('button', { name: '确认理由' }));
  expect(Object.values(drafts.getState().drafts[id]?.fields ?? {}).join()).toContain('上级统一标题');
  expect(dialog.getByText('错误都已改正，警告都已处理。')).toBe(document.activeElement);
  fireEvent.click(dialog.getByRole('button', { name: '导出定稿' }));
  expect(onExport).toHaveBeenCalledOnce();
});

it('an error has to be corrected', async () => {
  const { dialog } = await open({ ...balanced2021, 'disputes.review.total': '4' });
  expect(dialog.getByText(/还有 1 个错误，改正后才能导出定稿。/)).toBeDefined();
  expect(dialog.queryByRole('button', { name: '写明理由' })).toBeNull();
});
