import { fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { blank2021 } from '#samples/blank2021.ts';
import { openDraft } from './openDraft.tsx';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));

beforeAll(() => {
  // jsdom knows the element, not how to show it.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const wrongYear = {
  ...blank2021,
  year: '2020',
  'disclosure.administrativeFees.amount': '96171.6',
  'requests.otherClosedOther.individual': '4',
};

it('numbers without a place in the other form are named before anything changes, and come back with their form', async () => {
  const draft = await openDraft(wrongYear);
  fireEvent.click(screen.getByRole('button', { name: '换用2019年格式' }));
  const dialog = screen.getByRole('dialog', { name: '换用2019年格式' });
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['行政事业性收费，本年收费金额（单位：万元）：96171.6', '3.其他，自然人：4']);
  expect(draft.fields()['form']).toBe('2021');

  fireEvent.click(within(dialog).getByRole('button', { name: '换用' }));
  expect(draft.fields()['form']).toBe('2019');
  fireEvent.click(screen.getByRole('button', { name: '撤销' }));
  expect(draft.cell('disclosure.administrativeFees.amount')).toHaveProperty('value', '96171.6');
});

it('without such numbers the form changes at once', async () => {
  const draft = await openDraft({ ...blank2021, year: '2020', 'requests.received.individual': '3' });
  fireEvent.click(screen.getByRole('button', { name: '换用2019年格式' }));
  expect(draft.fields()['form']).toBe('2019');
});
