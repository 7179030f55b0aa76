import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { openDraft } from './openDraft.tsx';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));

const total = 'disputes.review.total';
const stated = { ...balanced2021, [total]: '4' };

it('a total follows its parts at every key press', async () => {
  const draft = await openDraft(balanced2021);
  expect(draft.cell(total).textContent).toBe('3');
  draft.enter('disputes.review.upheld');
  draft.type('12');
  expect(draft.cell(total).textContent).toBe('13');
  draft.type('');
  expect(draft.cell(total).textContent).toBe('1');
});

it('a stated total shows both numbers and is marked', async () => {
  const draft = await openDraft(stated);
  expect(draft.cell(total).textContent).toBe('4');
  expect(draft.cell(total).dataset['faulty']).toBe('true');
  expect(screen.getByText('计算为 3')).toBeDefined();
});

it('the one way out takes the computed number', async () => {
  const draft = await openDraft(stated);
  fireEvent.click(screen.getByRole('button', { name: '行政复议 总计：改用 3' }));
  expect(draft.cell(total).textContent).toBe('3');
  expect(draft.fields()).not.toHaveProperty([total]);
  expect(draft.cell(total).dataset['faulty']).toBeUndefined();
  expect(document.activeElement).toBe(draft.cell(total));
});

it('the other way out leads to the first part, and a total that fits is computed from then on', async () => {
  const draft = await openDraft(stated);
  act(() => screen.getByRole('button', { name: '行政复议 总计：查各项' }).click());
  expect(document.activeElement).toBe(draft.cell('disputes.review.upheld'));
  draft.type('3');
  draft.leave();
  expect(draft.fields()).not.toHaveProperty([total]);
  draft.enter('disputes.review.upheld');
  draft.type('5');
  expect(draft.cell(total).textContent).toBe('6');
});
