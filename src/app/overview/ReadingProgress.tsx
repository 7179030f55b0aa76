import { Button } from '#ui/button/Button.tsx';
import { mostRows, readOn, stopReading, useOverview } from './overviewStore.ts';
import type { Row } from './rows.ts';
import styles from './Overview.module.css';

const kinds = [
  { kind: 'report', words: '读到年报' },
  { kind: 'locked', words: '加了锁' },
  { kind: 'unreadable', words: '读不出年报' },
] as const;

/** @example summaryOf(rows) //=> '共 300 个文件：读到年报 297 份，加了锁 1 份，读不出年报 2 份。' */
function summaryOf(rows: readonly Row[]): string {
  const counts = kinds.flatMap(({ kind, words }) => {
    const count = rows.filter(({ glance }) => glance?.kind === kind).length;
    return count > 0 || kind === 'report' ? [`${words} ${count} 份`] : [];
  });
  const waiting = rows.filter(({ glance }) => glance === null).length;
  if (waiting > 0) counts.push(`还没有读 ${waiting} 个`);
  return `共 ${rows.length} 个文件：${counts.join('，')}。`;
}

/** What is said aloud while files are read: each quarter, since each file would be a chatter. */
function spoken(read: number, all: number): string {
  return `已读取 ${Math.floor((read / all) * 4) * 25}%`;
}

/** How far the reading is, with the ways to stop it and to go on; what came of it afterwards. */
export function ReadingProgress() {
  const rows = useOverview((state) => state.rows);
  const reading = useOverview((state) => state.reading);
  const known = useOverview((state) => state.known);
  const refused = useOverview((state) => state.refused);
  const read = rows.filter(({ glance }) => glance !== null).length;
  return (
    <div className={styles.reading}>
      <p role="status" className={reading ? styles.unseen : undefined}>
        {reading ? spoken(read, rows.length) : summaryOf(rows)}
        {known > 0 && ` ${known} 个文件已在表中，没有重复读取。`}
        {refused > 0 && ` 表中最多 ${mostRows} 个文件，另有 ${refused} 个没有列入，请分批读取。`}
      </p>
      {reading && (
        <p>
          已读取 {read} / {rows.length} 个文件
        </p>
      )}
      {read < rows.length && (
        <>
          <progress aria-label="读取进度" max={rows.length} value={read} />
          {reading ? (
            <Button onClick={stopReading}>停止读取</Button>
          ) : (
            <Button onClick={readOn}>继续读取</Button>
          )}
        </>
      )}
    </div>
  );
}
