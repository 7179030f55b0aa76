import { act, createEvent, fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { lastYearPatch } from '#report/lastYear.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { drafts } from './fakeDrafts.ts';
import { openDraft } from './openDraft.tsx';

vi.mock('#drafts/drafts.ts', () => import('./fakeDrafts.ts'));

const part = '一、总体情况';

/** Pastes at the caret; returns whether the page took it over from the browser. */
function paste(box: HTMLElement, text: string): boolean {
  const clipboardData = { getData: (type: string) => (type === 'text/plain' ? text : '<b>别的</b>') };
  const event = createEvent.paste(box, { clipboardData });
  fireEvent(box, event);
  return event.defaultPrevented;
}

it('text pasted from Word keeps its paragraphs and nothing else', async () => {
  const draft = await openDraft(blank2021);
  const box = draft.enter(part);
  expect(paste(box, '　　一年来，\r\n\r\n　　二是')).toBe(true);
  expect(draft.fields()['overview']).toBe('一年来，\n二是');
});

it('text pasted in the middle stands there, the caret behind it', async () => {
  const draft = await openDraft({ ...blank2021, overview: '公开3件' });
  const box = draft.enter(part);
  box.setSelectionRange(2, 3);
  paste(box, '\u00a0386 ');
  expect(box.value).toBe('公开 386 件');
  expect(box.selectionStart).toBe(7);
});

it('a single paragraph of Word loses its indent where it begins a line', async () => {
  const draft = await openDraft({ ...blank2021, overview: '一是\n' });
  const box = draft.enter(part);
  box.setSelectionRange(3, 3);
  paste(box, '　　\t二是…… ');
  expect(draft.fields()['overview']).toBe('一是\n二是……');
});

it('a break within a line of Word is a paragraph too', async () => {
  const draft = await openDraft(blank2021);
  paste(draft.enter(part), '一是\v二是');
  expect(draft.fields()['overview']).toBe('一是\n二是');
});

it('one undo takes one paste back, and leaves what was typed before', async () => {
  const draft = await openDraft(blank2021);
  const box = draft.enter(part);
  draft.type('一年来');
  paste(box, '，\n二是');
  draft.type(`${box.value}完`);
  act(() => drafts.undo(draft.id));
  expect(box.value).toBe('一年来，\n二是');
  act(() => drafts.undo(draft.id));
  expect(box.value).toBe('一年来');
});

it('an empty narrative says what it should cover, and a typed one how long it is', async () => {
  const draft = await openDraft(blank2021);
  const box = draft.enter(part);
  const covers = document.getElementById(box.getAttribute('aria-describedby') ?? '');
  expect(covers?.textContent).toMatch(/^本部分应写明：/);
  draft.type('一年来 ，\n二是𠮷');
  expect(covers?.isConnected).toBe(false);
  expect(screen.getByText('7 字')).toBeDefined();
});

it('a text that still is last year’s says so until it is rewritten', async () => {
  const lastYear = lastYearPatch({}, { year: '2023', overview: '一年来' });
  const draft = await openDraft({ ...blank2021, ...lastYear, overview: '一年来' });
  const box = draft.enter(part);
  const mark = screen.getByText('沿用上年文字，尚未改写');
  expect(box.getAttribute('aria-describedby')?.split(' ')).toContain(mark.id);
  draft.type('一年来，');
  expect(mark.isConnected).toBe(false);
  expect(box.getAttribute('aria-describedby')?.split(' ')).not.toContain(mark.id);
});
