import { comeFrom } from './cameFrom.ts';
import { behindWords, copyWords, type LocalCopy } from './localCopies.ts';
import { overview } from './overviewStore.ts';
import type { Row } from './rows.ts';
import styles from './Overview.module.css';

/** What this browser has of the round of a file already, as the way there. */
export function CopyNote({ row, copy }: { row: Row; copy: LocalCopy }) {
  const { draft, isBehind, round } = copy;
  return (
    <span className={styles.copy}>
      <a
        href={`#/draft/${draft}`}
        onClick={() => {
          overview.setState({ leftAt: { row: row.id, scroll: window.scrollY } });
          comeFrom(row.id, round);
        }}
      >
        {copyWords(copy)}
      </a>
      {isBehind && <span className={styles.note}>{behindWords}</span>}
    </span>
  );
}
