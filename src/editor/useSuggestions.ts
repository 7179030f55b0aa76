import { useEffect, useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import { assess } from '#report/assess.ts';
import { createLocator, type Suggestions } from './createLocator.ts';
import { whenIdle } from './whenIdle.ts';

/** Likely corrections of a draft whose equations fail. The component renders when they become others. */
export function useSuggestions(draftId: string): Suggestions {
  const [suggestions, setSuggestions] = useState<Suggestions>(null);

  useEffect(() => {
    let shown: string | undefined;
    const locator = createLocator((found) => {
      const words = JSON.stringify(found);
      if (words === shown) return;
      shown = words;
      setSuggestions(found);
    });

    const pause = whenIdle();
    function look(): void {
      const fields = drafts.getState().drafts[draftId]?.fields;
      if (fields) locator.look(fields);
    }
    look();
    const unsubscribe = drafts.subscribe((state, before) => {
      const fields = state.drafts[draftId]?.fields;
      if (!fields || fields === before.drafts[draftId]?.fields) return;
      pause.cancel();
      // Half a number is no error to be put right; a proposal for what holds again goes at once.
      if (assess(fields).findings.some(({ sides }) => sides)) pause.run(look);
      else look();
    });
    return () => {
      pause.cancel();
      unsubscribe();
      locator.close();
    };
  }, [draftId]);

  return suggestions;
}
