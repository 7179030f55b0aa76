import { newDraft, type Draft } from './draft.ts';
import type { FakeBrowser } from './fakeBrowser.ts';
import { readDraft, serialise } from './serialised.ts';

/** A draft for the stores of a {@link FakeBrowser} to hold from the start. */
export const education: Draft = {
  ...newDraft('education', { 'unit.name': '示例市教育局', year: '2024' }, '', '2025-01-10T08:00:00.000Z'),
  revision: 7,
};

/** Puts a draft, or whatever text stands in its place, into the local storage. */
export function keepLocally({ local }: FakeBrowser, draft: Draft, text = serialise(draft)): void {
  local.set(`nianbao:draft:${draft.id}`, text);
}

/** Puts a draft, or whatever text stands in its place, into the database. */
export function keepInDatabase({ disk }: FakeBrowser, draft: Draft, text = serialise(draft)): void {
  disk.drafts.set(draft.id, { id: draft.id, version: 1, revision: draft.revision, text });
}

/** Puts a draft into both stores. */
export function keepInBoth(browser: FakeBrowser, draft: Draft): void {
  keepLocally(browser, draft);
  keepInDatabase(browser, draft);
}

/** The draft that the local storage holds; `null` when it holds none that reads. */
export function localDraft({ local }: FakeBrowser, id: string): Draft | null {
  return draftIn(local.get(`nianbao:draft:${id}`), id);
}

/** The draft that the database holds; `null` when it holds none that reads. */
export function durableDraft({ disk }: FakeBrowser, id: string): Draft | null {
  return draftIn(disk.drafts.get(id)?.text, id);
}

function draftIn(text: string | undefined, id: string): Draft | null {
  const reading = readDraft(text ?? '', id);
  return reading.ok ? reading.draft : null;
}
