import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import * as locating from '#report/locate/suggestCorrections.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { drafts } from './fakeDrafts.ts';
import { openDraft } from './openDraft.tsx';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));
vi.mock('#report/locate/suggestCorrections.ts', { spy: true });

const received = 'requests.received.individual';
const swapped = { ...statingTotals(balanced2021), [received]: '64' };

async function suggestion(): Promise<HTMLElement> {
  const words = await screen.findByText(/可能应为 46/, undefined, { timeout: 5000 });
  const item = words.closest('li');
  if (!item) throw new Error('no suggestion');
  return item;
}

it('the likely correction is told, and taken over with one click as one step', async () => {
  const draft = await openDraft(swapped);
  const item = await suggestion();
  expect(item.textContent).toContain('现为 64');
  const take = within(item).getByRole('button', { name: /^采用/ });
  fireEvent.click(take);
  expect(draft.fields()[received]).toBe('46');
  expect(document.activeElement).toBe(draft.cell(received));
  act(() => drafts.undo(draft.id));
  expect(draft.fields()).toEqual(swapped);
});

it('one looks at its cell first', async () => {
  const draft = await openDraft(swapped);
  const item = await suggestion();
  fireEvent.click(within(item).getByRole('button', { name: /^看这一格/ }));
  expect(document.activeElement).toBe(draft.cell(received));
  expect(draft.fields()[received]).toBe('64');
});

it('the suggestion goes away with the error', async () => {
  const draft = await openDraft(swapped);
  await suggestion();
  draft.enter(received);
  draft.type('46');
  await waitFor(() => expect(screen.queryByText(/可能应为/)).toBeNull(), { timeout: 5000 });
});

it('nothing is looked for during a key press', async () => {
  const locate = vi.mocked(locating.suggestCorrections).mockClear();
  const draft = await openDraft(swapped);
  await suggestion();
  expect(locate).toHaveBeenCalledOnce();
  draft.enter(received);
  draft.type('644');
  draft.type('64');
  expect(locate).toHaveBeenCalledOnce();
});

it('says so when nothing plausible is found', async () => {
  const none = '没有找到比其他格更像填错的数，请逐项核对。';
  vi.mocked(locating.suggestCorrections).mockReturnValue({ suggestions: [], none });
  await openDraft(swapped);
  expect(await screen.findByText(none, undefined, { timeout: 5000 })).toBeDefined();
});
