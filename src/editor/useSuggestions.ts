import { useEffect, useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import type { Located } from '#report/locate/suggestCorrections.ts';
import { whenIdle } from './whenIdle.ts';

/** What is known of likely corrections: nothing yet, what was found, or that the program for it did not load. */
export type Suggestions = Located | 'failed' | null;

async function locate(fields: Fields): Promise<Suggestions> {
  if (!assess(fields).findings.some(({ sides }) => sides)) return null;
  const located = await import('#report/locate/suggestCorrections.ts').catch(() => null);
  return located ? located.suggestCorrections(fields) : 'failed';
}

/**
 * Likely corrections of a draft whose equations fail. They are looked for once a person pauses, since that may take
 * longer than a key press may; the component renders when they become others.
 */
export function useSuggestions(draftId: string): Suggestions {
  const [suggestions, setSuggestions] = useState<Suggestions>(null);

  useEffect(() => {
    const idle = whenIdle();
    let sought: Fields | undefined;
    let shown = 'null';

    async function look(): Promise<void> {
      const fields = drafts.getState().drafts[draftId]?.fields;
      if (!fields || fields === sought) return;
      sought = fields;
      const found = await locate(fields);
      const words = JSON.stringify(found);
      // What was typed meanwhile has been, or will be, looked at on its own.
      if (fields !== sought || words === shown) return;
      shown = words;
      setSuggestions(found);
    }

    function lookLater(): void {
      idle.run(() => void look());
    }
    lookLater();
    const unsubscribe = drafts.subscribe((state, before) => {
      if (state.drafts[draftId]?.fields !== before.drafts[draftId]?.fields) lookLater();
    });
    return () => {
      // Nothing of this draft is shown any more.
      sought = undefined;
      idle.cancel();
      unsubscribe();
    };
  }, [draftId]);

  return suggestions;
}
