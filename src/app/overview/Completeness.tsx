import type { Comparison } from './compareUnits.ts';
import { useOverview } from './overviewStore.ts';
import styles from './Overview.module.css';

const id = 'overview-completeness';

/** Leads the focus to what the list of units says, after something was said of one of them. */
export function focusCompleteness(): void {
  document.getElementById(id)?.focus();
}

/** What the list of units says of the files; nothing without one. */
export function Completeness({ comparison }: { comparison: Comparison | null }) {
  const year = useOverview((state) => state.year);
  if (!comparison) return null;
  const { expected, missing, strangers } = comparison;
  return (
    <p id={id} tabIndex={-1} className={styles.completeness}>
      {year !== '' && `${year} 年：`}应报 {expected} 个单位，已报 {expected - missing.length} 个，
      <strong>缺报 {missing.length} 个</strong>
      {strangers.length > 0 && `；另有 ${strangers.length} 份不在名单上`}。
    </p>
  );
}
