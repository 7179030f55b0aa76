import { memo } from 'react';
import { addressOfRow } from './addressOfRow.ts';
import { overview } from './overviewStore.ts';
import { statusLabel } from './reportStatus.ts';
import { hasReadingProblem, type Row } from './rows.ts';
import { wordsOfReading } from './wordsOfReading.ts';
import styles from './Overview.module.css';

interface OverviewRowProps {
  readonly row: Row;
  /** How many files there are of its unit and year, where there are several. */
  readonly repeated: number | undefined;
  /** Whether there is a list of units and its unit is not on it. */
  readonly isStranger: boolean;
}

/** How many there are of something, grave or not. */
function Count({ count, look }: { count: number; look: string | undefined }) {
  return <span className={count > 0 ? look : styles.none}>{count}</span>;
}

/** What a row is called. */
export function nameOf({ glance, path }: Row): string {
  if (glance?.kind !== 'report') return path.split('/').at(-1) ?? path;
  return glance.unit === '' ? '没有读到单位' : glance.unit;
}

/** A file of the table. */
export const OverviewRow = memo(function OverviewRow({ row, repeated, isStranger }: OverviewRowProps) {
  const { id, glance, path } = row;
  const report = glance?.kind === 'report' ? glance : null;
  return (
    <tr data-row={id}>
      <th scope="row">
        {glance === null ? (
          nameOf(row)
        ) : (
          <a
            href={addressOfRow(id)}
            onClick={() => overview.setState({ leftAt: { row: id, scroll: window.scrollY } })}
          >
            {nameOf(row)}
          </a>
        )}
        {repeated !== undefined && <span className={styles.note}>同一单位有 {repeated} 份</span>}
        {isStranger && <span className={styles.note}>不在名单上</span>}
      </th>
      <td data-label="年度">{report?.year}</td>
      <td data-label="格式">{report?.form}</td>
      <td data-label="状态">
        {report && (
          <span data-status={report.status} className={styles.status}>
            {statusLabel(report.status)}
          </span>
        )}
      </td>
      <td data-label="错误">{report && <Count count={report.errors} look={styles.bad} />}</td>
      <td data-label="警告">{report && <Count count={report.warnings} look={styles.doubtful} />}</td>
      <td data-label="读取" className={hasReadingProblem(row) ? styles.doubtful : styles.none}>
        {glance === null ? '等待读取' : wordsOfReading(glance)}
      </td>
      <td data-label="文件" className={styles.path}>
        {path}
      </td>
    </tr>
  );
});
