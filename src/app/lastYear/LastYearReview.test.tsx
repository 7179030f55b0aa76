import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import type { Fields } from '#report/fields.ts';
import type { FormId } from '#report/forms/form.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { LastYearReview } from './LastYearReview.tsx';

function reading(fields: Fields): ReadingResult {
  return { ok: true, report: { fields, sources: {}, problems: [] } };
}

beforeAll(() => {
  // jsdom has the element, not its methods.
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

function isConfirmDisabled(): boolean {
  return screen.getByRole('button', { name: '确认导入' }).hasAttribute('disabled');
}

it('is not taken over while it is read again by another form', async () => {
  const fields = statingTotals(balanced2021);
  const onConfirm = vi.fn<(report: Fields) => void>();
  const readAs = (form: FormId) => Promise.resolve(reading({ ...fields, form }));
  const opened = { source: '年报.docx', result: reading(fields), readAs };
  render(<LastYearReview opened={opened} onConfirm={onConfirm} onCancel={() => undefined} />);
  expect(isConfirmDisabled()).toBe(false);
  fireEvent.change(screen.getByLabelText('格式'), { target: { value: '2019' } });
  expect(isConfirmDisabled()).toBe(true);
  await waitFor(() => expect(isConfirmDisabled()).toBe(false));
  fireEvent.click(screen.getByRole('button', { name: '确认导入' }));
  expect(onConfirm.mock.calls[0]?.[0]).toMatchObject({ form: '2019' });
});
