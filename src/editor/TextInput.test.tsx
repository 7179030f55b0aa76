import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { openDraft } from './openDraft.tsx';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));

it('a date that is not whole is told beside its field, since the browser hands nothing over', async () => {
  await openDraft(balanced2021);
  const box = screen.getByLabelText<HTMLInputElement>('落款日期');
  // What a browser says of 02/31; jsdom has no date picker to type into.
  const validity = vi.spyOn(box, 'validity', 'get').mockReturnValue({ badInput: true } as ValidityState);
  fireEvent.blur(box);
  expect(box.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
    '没有填完整',
  );

  validity.mockReturnValue({ badInput: false } as ValidityState);
  fireEvent.blur(box);
  expect(box.getAttribute('aria-invalid')).toBe('false');
});
