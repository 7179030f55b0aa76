import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { proposedSentences } from '#report/narrative/proposedSentences.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { drafts } from './fakeDrafts.ts';
import { openDraft } from './openDraft.tsx';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));
vi.mock('#report/narrative/proposedSentences.ts', { spy: true });

const part = '一、总体情况';
const sentence = '全年新收政府信息公开申请2件。';

beforeEach(() => {
  window.scrollTo = () => undefined;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  vi.mocked(proposedSentences).mockReturnValue([{ subject: 'requests', label: '申请', text: sentence }]);
});

async function openDialog(): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('button', { name: `插入数据：${part}` }));
  return screen.findByRole('dialog', { name: '插入数据' });
}

it('a sentence goes in at the caret, is selected, and is one step of undo', async () => {
  const draft = await openDraft(blank2021);
  const box = draft.enter(part);
  draft.type('一年来，成效明显。');
  box.setSelectionRange(4, 4);
  draft.leave();
  fireEvent.click(within(await openDialog()).getByRole('button', { name: new RegExp(sentence, 'u') }));
  expect(draft.fields()['overview']).toBe(`一年来，${sentence}成效明显。`);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(box);
  expect(box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0)).toBe(sentence);
  act(() => drafts.undo(draft.id));
  expect(draft.fields()['overview']).toBe('一年来，成效明显。');
});

it('what is typed on after it is another step', async () => {
  const draft = await openDraft(blank2021);
  fireEvent.click(within(await openDialog()).getByRole('button', { name: new RegExp(sentence, 'u') }));
  draft.type(`${sentence}完`);
  act(() => drafts.undo(draft.id));
  expect(draft.fields()['overview']).toBe(sentence);
});

it('the sentences are of the numbers as they are now', async () => {
  const draft = await openDraft(blank2021);
  draft.enter('requests.received.business');
  draft.type('2');
  await openDialog();
  expect(vi.mocked(proposedSentences)).toHaveBeenLastCalledWith(draft.fields());
});

it('says so where the tables have nothing to tell', async () => {
  vi.mocked(proposedSentences).mockReturnValue([]);
  await openDraft(blank2021);
  expect((await openDialog()).textContent).toContain('各表里还没有可以写成文字的数');
});
