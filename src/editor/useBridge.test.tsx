import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { browser, drafts } from './fakeDrafts.ts';
import { openDraft } from './openDraft.tsx';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));

const received = 'requests.received.individual';

/** Counts how often the fields of a draft change while `act` runs. */
function changesDuring(id: string, go: () => void): number {
  let changes = 0;
  const stop = drafts.subscribe((state, before) => {
    if (state.drafts[id]?.fields !== before.drafts[id]?.fields) changes += 1;
  });
  act(go);
  stop();
  return changes;
}

it('a typed text reaches the store as it was typed, and once', async () => {
  const draft = await openDraft(balanced2021);
  draft.enter(received);
  expect(changesDuring(draft.id, () => draft.type('1,2'))).toBe(1);
  expect(draft.fields()[received]).toBe('1,2');
  expect(drafts.getState().latest[draft.id]).toEqual({
    origin: 'typing',
    fields: { [received]: ['46', '1,2'] },
  });
});

it('an undo reaches the box, and does not come back as typing', async () => {
  const draft = await openDraft(balanced2021);
  const box = draft.enter(received);
  draft.type('4');
  draft.type('47');
  draft.leave();
  expect(changesDuring(draft.id, () => drafts.undo(draft.id))).toBe(1);
  expect(box.value).toBe('46');
  expect(drafts.getState().latest[draft.id]?.origin).toBe('undo');
  act(() => drafts.redo(draft.id));
  expect(box.value).toBe('47');
});

it('what is typed after an undo is kept', async () => {
  const draft = await openDraft(balanced2021);
  draft.enter(received);
  draft.type('47');
  act(() => drafts.undo(draft.id));
  draft.type('48');
  expect(draft.fields()[received]).toBe('48');
});

it('a filled and a pasted block reach their boxes, and a blank empties one', async () => {
  const draft = await openDraft(balanced2021);
  const box = draft.enter(received);
  act(() => drafts.change(draft.id, { [received]: '', 'requests.received.business': '12' }, 'paste'));
  expect(box.value).toBe('');
  expect(draft.cell('requests.received.business')).toHaveProperty('value', '12');
});

it('a change in another tab reaches the box', async () => {
  const draft = await openDraft(balanced2021);
  const box = draft.enter(received);
  await act(async () => {
    const other = await browser.openLoadedTab();
    await other.takeOver(draft.id);
    other.change(draft.id, { [received]: '52' }, 'typing');
    await other.flush();
  });
  expect(box.value).toBe('52');
  expect(box.readOnly).toBe(true);
});

it('title and signature follow the unit as it is typed, in their boxes too', async () => {
  const draft = await openDraft(blank2021);
  draft.enter('单位名称');
  draft.type('示例市卫生局');
  expect(screen.getByLabelText('标题')).toHaveProperty('value', '示例市卫生局2024年政府信息公开工作年度报告');
  expect(screen.getByLabelText('落款单位')).toHaveProperty('value', '示例市卫生局');
  expect(draft.fields()['signature.unit']).toBe('示例市卫生局');
});

it('what followed the unit goes back with it in one step', async () => {
  const draft = await openDraft(blank2021);
  draft.enter('单位名称');
  draft.type('示例市卫生局');
  act(() => drafts.undo(draft.id));
  expect(draft.fields()).toEqual(blank2021);
});
