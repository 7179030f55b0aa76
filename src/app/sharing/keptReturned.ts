import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ReturnedText } from '#report/review/landReturned.ts';

/** What one returned report said otherwise, and when it came: an ISO time. */
export interface Returned {
  readonly at: string;
  readonly texts: readonly ReturnedText[];
}

/** Where a browser tab keeps them, through reloads: opened again, the file tells them anew. */
const prefix = 'nianbao:returned:';

const none: readonly Returned[] = [];

function isReturned(value: unknown): value is Returned {
  if (typeof value !== 'object' || value === null) return false;
  const { at, texts } = value as Readonly<Record<string, unknown>>;
  if (typeof at !== 'string' || !Array.isArray(texts)) return false;
  return texts.every(
    (text: unknown) =>
      typeof text === 'object' &&
      text !== null &&
      ['field', 'own', 'returned'].every(
        (key) => typeof (text as Readonly<Record<string, unknown>>)[key] === 'string',
      ),
  );
}

function stored(draftId: string): readonly Returned[] {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(prefix + draftId) ?? '[]');
    return Array.isArray(value) ? value.filter(isReturned) : none;
  } catch {
    return none;
  }
}

const kept = createStore<Readonly<Record<string, readonly Returned[]>>>(() => ({}));

function put(draftId: string, returned: readonly Returned[]): void {
  kept.setState({ [draftId]: returned });
  try {
    if (returned.length === 0) sessionStorage.removeItem(prefix + draftId);
    else sessionStorage.setItem(prefix + draftId, JSON.stringify(returned));
  } catch {
    // Full or blocked: what the page has of it stays as long as the page.
  }
}

/**
 * What returned reports said otherwise than a draft and nobody has settled, in the order in which they came.
 *
 * @example returnedOf(draft.id)[0]?.texts.length //=> 2
 */
export function returnedOf(draftId: string): readonly Returned[] {
  return kept.getState()[draftId] ?? stored(draftId);
}

/** The same, for a component. */
export function useReturned(draftId: string): readonly Returned[] {
  const known = useStore(kept, (state) => state[draftId]);
  return useMemo(() => known ?? stored(draftId), [draftId, known]);
}

function saysOf({ texts }: Returned): string {
  return JSON.stringify(texts.map(({ field, returned }) => [field, returned]));
}

/** Keeps what a returned report says otherwise, once, until it is settled. */
export function keepReturned(draftId: string, returned: Returned): void {
  if (returned.texts.length === 0) return;
  const others = returnedOf(draftId).filter((other) => saysOf(other) !== saysOf(returned));
  put(draftId, [...others, returned]);
}

/** Gives it up: it is settled. */
export function forgetReturned(draftId: string, returned: Returned): void {
  put(
    draftId,
    returnedOf(draftId).filter((other) => saysOf(other) !== saysOf(returned)),
  );
}
