import { comeFrom } from './cameFrom.ts';
import type { LocalCopy } from './localCopies.ts';
import { overview } from './overviewStore.ts';
import type { Row } from './rows.ts';
import styles from './Overview.module.css';

/** What this browser has of the round of a file already, as the way there. */
export function CopyNote({ row, copy }: { row: Row; copy: LocalCopy }) {
  const { draft, isOwn, isBehind, words, round } = copy;
  return (
    <span className={styles.copy}>
      <a
        href={`#/draft/${draft}`}
        onClick={() => {
          overview.setState({ leftAt: { row: row.id, scroll: window.scrollY } });
          comeFrom(row.id, round);
        }}
      >
        {isOwn ? '自己的草稿' : '本机审核'}：{words}
      </a>
      {isBehind && <span className={styles.note}>这份文件有新内容，还没有打开</span>}
    </span>
  );
}
