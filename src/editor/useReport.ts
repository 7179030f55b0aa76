import { useCallback, useState, useSyncExternalStore } from 'react';
import { drafts } from '#drafts/drafts.ts';
import { assess, type Assessment } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';

const blank: Fields = {};

/** One part of a draft's report. The component renders when the selected value becomes another one. */
export function useReport<Value>(
  draftId: string,
  select: (fields: Fields, assessment: Assessment) => Value,
): Value {
  // Hundreds of cells listen, and the store speaks of saving at each key press too: only other fields concern them.
  const subscribe = useCallback(
    (notify: () => void) =>
      drafts.subscribe((state, before) => {
        if (state.drafts[draftId]?.fields !== before.drafts[draftId]?.fields) notify();
      }),
    [draftId],
  );
  return useSyncExternalStore(subscribe, () => {
    const fields = drafts.getState().drafts[draftId]?.fields ?? blank;
    return select(fields, assess(fields));
  });
}

/**
 * Makes a selector that gives its last list again while the new one says the same, so that nobody renders for it.
 *
 * @example const findings = useReport(id, useSameList((_, { findings }) => findings, sentenceOf))
 */
export function useSameList<Item>(
  select: (fields: Fields, assessment: Assessment) => readonly Item[],
  wordsOf: (item: Item) => string,
): (fields: Fields, assessment: Assessment) => readonly Item[] {
  const [same] = useState(() => {
    let last: readonly Item[] = [];
    return (fields: Fields, assessment: Assessment) => {
      const next = select(fields, assessment);
      const equal =
        next.length === last.length &&
        next.every((item, index) => {
          const before = last[index];
          return before !== undefined && wordsOf(before) === wordsOf(item);
        });
      if (!equal) last = next;
      return last;
    };
  });
  return same;
}
