import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { drafts } from '#drafts/drafts.ts';
import { formById } from '#report/forms/forms.ts';
import { hasReview } from '#report/review/reviewFields.ts';
import type { Fields } from '#report/fields.ts';
import type { Remark, Review } from '#report/review/reviewOf.ts';
import { marksOf, MarksContext, newMarks, noMarks, type MarksAccess } from './remarkMarks.ts';

let reviewOf: ((fields: Fields) => Review) | null = null;

interface MarksProviderProps {
  readonly draftId: string;
  readonly onOpen: MarksAccess['onOpen'];
  readonly children: ReactNode;
}

/**
 * Has the places of the report bear marks of the remarks on them. What reads a review loads only for a draft that has
 * one; while nothing of it changes, a key press sets nothing.
 */
export function MarksProvider({ draftId, onOpen, children }: MarksProviderProps) {
  const [store] = useState(newMarks);

  useEffect(() => {
    let wanted = true;
    let loading = false;
    let shown: readonly Remark[] | null = null;

    function load(): void {
      if (loading) return;
      loading = true;
      import('#report/review/reviewOf.ts').then(
        (module) => {
          reviewOf = module.reviewOf;
          if (wanted) follow();
        },
        // The panel says that it did not load; the next change tries again.
        () => {
          loading = false;
        },
      );
    }

    function follow(): void {
      const { fields } = drafts.getState().drafts[draftId] ?? {};
      if (!fields) return;
      if (!hasReview(fields)) {
        if (shown !== null) store.setState(noMarks);
        shown = null;
        return;
      }
      if (!reviewOf) {
        load();
        return;
      }
      const { remarks } = reviewOf(fields);
      if (remarks === shown) return;
      shown = remarks;
      store.setState(marksOf(formById(fields['form']), remarks));
    }

    follow();
    const stop = drafts.subscribe((state, before) => {
      if (state.drafts[draftId]?.fields !== before.drafts[draftId]?.fields) follow();
    });
    return () => {
      wanted = false;
      stop();
    };
  }, [draftId, store]);

  const access = useMemo<MarksAccess>(() => ({ store, onOpen }), [store, onOpen]);
  return <MarksContext value={access}>{children}</MarksContext>;
}
