import { memo, useId } from 'react';
import { flushSync } from 'react-dom';
import { drafts } from '#drafts/drafts.ts';
import type { Suggestion } from '#report/locate/suggestCorrections.ts';
import { Button } from '#ui/button/Button.tsx';
import { goToField } from './goToField.ts';
import { useSuggestions } from './useSuggestions.ts';
import styles from './Suggestions.module.css';

interface SuggestionItemProps {
  readonly suggestion: Suggestion;
  readonly onGo: (field: string) => void;
  readonly onTake: (suggestion: Suggestion) => void;
}

function SuggestionItem({ suggestion, onGo, onTake }: SuggestionItemProps) {
  const id = useId();
  const [first = ''] = suggestion.cells;
  return (
    <li data-suggestion={suggestion.cells.join(' ')}>
      <p id={`${id}-words`}>{suggestion.message}</p>
      <div className={styles.actions}>
        <Button id={id} aria-labelledby={`${id} ${id}-words`} onClick={() => onTake(suggestion)}>
          采用
        </Button>
        <Button
          look="quiet"
          id={`${id}-go`}
          aria-labelledby={`${id}-go ${id}-words`}
          onClick={() => onGo(first)}
        >
          看这一格
        </Button>
      </div>
    </li>
  );
}

interface SuggestionsProps {
  readonly draftId: string;
  /** The person goes to a place of the form. */
  readonly onFollow: () => void;
}

/** Where the error may be, while equations fail: likely corrections, each taken over with one click. */
export const Suggestions = memo(function Suggestions({ draftId, onFollow }: SuggestionsProps) {
  const found = useSuggestions(draftId);
  if (found === null) return null;
  if (found === 'failed') {
    return <p className={styles.none}>更正建议没有加载成功，重新打开页面后再看。</p>;
  }
  const { suggestions, none } = found;
  if (suggestions.length === 0) return none === null ? null : <p className={styles.none}>{none}</p>;

  function follow(field: string): void {
    // What lies over the form on a narrow screen makes way first.
    flushSync(onFollow);
    goToField(field);
  }

  return (
    <section className={styles.suggestions} aria-labelledby="suggestions-heading">
      <h3 id="suggestions-heading">可能的错处</h3>
      <ol>
        {suggestions.map((suggestion) => (
          <SuggestionItem
            key={suggestion.message}
            suggestion={suggestion}
            onGo={follow}
            onTake={({ patch, cells: [first = ''] }) => {
              drafts.change(draftId, patch, 'fill');
              follow(first);
            }}
          />
        ))}
      </ol>
      {none !== null && <p>{none}</p>}
    </section>
  );
});
