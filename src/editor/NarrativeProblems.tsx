import { severityWords } from '#report/checks/severityWords.ts';
import { sentenceOf } from './problems.ts';
import { useShownProblems } from './useShownProblems.ts';
import { listedWordsOf, type ListedFinding } from './openFindings.ts';
import styles from './NarrativeInput.module.css';

/** The id of the element that tells what is wrong with a text. */
export function problemsIdOf(field: string): string {
  return `problems-${field}`;
}

function gravityOf({ key, finding }: ListedFinding): string {
  return `${finding.severity} ${key}`;
}

/** The gravest of what is wrong with a text, or null. */
export function useNarrativeFault(field: string): 'error' | 'warning' | null {
  // What a problem says may change at each key press in a table; how grave it is does not.
  const problems = useShownProblems(field, gravityOf);
  if (problems.length === 0) return null;
  return problems.some(({ finding }) => finding.severity === 'error') ? 'error' : 'warning';
}

/** What is wrong with a text, beside it, in the words of the list. */
export function NarrativeProblems({ field }: { field: string }) {
  const problems = useShownProblems(field, listedWordsOf);
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems} id={problemsIdOf(field)}>
      {problems.map(({ key, finding }) => (
        <li key={key} className={styles[finding.severity]}>
          <span className={styles.severity}>{severityWords[finding.severity]}</span>
          {sentenceOf(finding)}
        </li>
      ))}
    </ul>
  );
}
