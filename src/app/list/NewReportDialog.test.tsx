import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { drafts } from '#editor/fakeDrafts.ts';
import NewReportDialog from './NewReportDialog.tsx';

vi.mock('#drafts/drafts.ts', () => import('#editor/fakeDrafts.ts'));

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

it('asks for the unit before anything is created, and says why', () => {
  const onClose = vi.fn<() => void>();
  render(<NewReportDialog onClose={onClose} />);
  const unit = screen.getByRole('textbox', { name: '单位名称' });
  const before = Object.keys(drafts.getState().drafts).length;
  fireEvent.change(unit, { target: { value: '　' } });
  fireEvent.click(screen.getByRole('button', { name: '创建' }));
  expect(document.activeElement).toBe(unit);
  expect(unit.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('请填写单位名称，标题和落款都要用它。')).toBeDefined();
  expect(Object.keys(drafts.getState().drafts)).toHaveLength(before);

  fireEvent.change(unit, { target: { value: '示例市教育局' } });
  expect(unit.getAttribute('aria-invalid')).toBe('false');
  fireEvent.click(screen.getByRole('button', { name: '创建' }));
  expect(onClose).toHaveBeenCalledOnce();
  const names = Object.values(drafts.getState().drafts).map(({ fields }) => fields['signature.unit']);
  expect(names).toContain('示例市教育局');
});
