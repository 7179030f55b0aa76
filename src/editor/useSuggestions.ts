import { useEffect, useState } from 'react';
import { drafts } from '#drafts/drafts.ts';
import type { Fields } from '#report/fields.ts';
import { createLocator, type Suggestions } from './createLocator.ts';

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

    function look(fields: Fields | undefined): void {
      if (fields) locator.look(fields);
    }
    look(drafts.getState().drafts[draftId]?.fields);
    const unsubscribe = drafts.subscribe((state, before) => {
      const fields = state.drafts[draftId]?.fields;
      if (fields !== before.drafts[draftId]?.fields) look(fields);
    });
    return () => {
      unsubscribe();
      locator.close();
    };
  }, [draftId]);

  return suggestions;
}
