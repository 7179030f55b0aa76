import { useEffect, useState } from 'react';
import type { Fields } from '#report/fields.ts';
import { hasReview } from '#report/review/reviewFields.ts';
import styles from './DraftList.module.css';

type Words = (fields: Fields) => string;

let loaded: Words | null = null;

/** What reads a review; null until it is there, and where it is not wanted. */
function useReviewWords(wanted: boolean): Words | null {
  const [words, setWords] = useState<{ readonly of: Words } | null>(() => loaded && { of: loaded });
  useEffect(() => {
    if (!wanted || words) return undefined;
    let mounted = true;
    import('./reviewWords.ts').then(
      ({ reviewWordsOf }) => {
        loaded = reviewWordsOf;
        if (mounted) setWords({ of: reviewWordsOf });
      },
      // The list does without; the draft itself says what did not load.
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [wanted, words]);
  return words?.of ?? null;
}

/** How far the review of a draft is; nothing of one that was never shared. */
export function ReviewNote({ fields }: { fields: Fields }) {
  const isShared = hasReview(fields);
  const wordsOf = useReviewWords(isShared);
  if (!isShared || !wordsOf) return null;
  return <span className={styles.review}>{wordsOf(fields)}</span>;
}
