import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { drafts } from './fakeDrafts.ts';
import { openDraft } from './openDraft.tsx';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));

it('undoing in a narrative leaves the caret where the text changed', async () => {
  const draft = await openDraft({ ...balanced2021, overview: '一年来，公开信息。' });
  act(() => drafts.change(draft.id, { overview: '一年来，主动公开信息。' }, 'typing'));
  fireEvent.click(screen.getByRole('button', { name: '撤销' }));
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '一、总体情况' });
  expect(document.activeElement).toBe(box);
  expect([box.value, box.selectionStart, box.selectionEnd]).toEqual(['一年来，公开信息。', 4, 4]);
  fireEvent.click(screen.getByRole('button', { name: '重做' }));
  expect([box.value, box.selectionStart]).toEqual(['一年来，主动公开信息。', 6]);
});
