import { Button } from '#ui/button/Button.tsx';
import { lookAt, rowsAtOnce } from './overviewStore.ts';
import styles from './Overview.module.css';

/** The way to the rows that are not drawn yet; nothing where all are. */
export function MoreRows({ drawn, all }: { drawn: number; all: number }) {
  if (all <= drawn) return null;
  return (
    <p className={styles.more}>
      已列出 {drawn} / {all} 行
      <Button onClick={() => lookAt({ most: drawn + rowsAtOnce })}>再列出 {rowsAtOnce} 行</Button>
    </p>
  );
}
