import { memo } from 'react';
import { addressOfRow } from './addressOfRow.ts';
import { CopyNote } from './CopyNote.tsx';
import { overview } from './overviewStore.ts';
import type { LocalCopy } from './localCopies.ts';
import { statusLabel } from './reportStatus.ts';
import { hasReadingProblem, type Row } from './rows.ts';
import { wordsOfReading } from './wordsOfReading.ts';
import styles from './Overview.module.css';

interface OverviewRowProps {
  readonly row: Row;
  /** How many files there are of its unit and year, where there are several. */
  readonly repeated: number | undefined;
  /** How many of these have the same content, where several have. */
  readonly alike: number | undefined;
  /** What this browser has of its round. */
  readonly copy: LocalCopy | undefined;
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

function repeatedText(repeated: number, alike = 1): string {
  const same = alike === repeated ? '，内容相同' : alike > 1 ? `，其中 ${alike} 份内容相同` : '';
  return `同一单位有 ${repeated} 份${same}`;
}

/** A file of the table. */
export const OverviewRow = memo(function OverviewRow({
  row,
  repeated,
  alike,
  copy,
  isStranger,
}: OverviewRowProps) {
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
        {repeated !== undefined && <span className={styles.note}>{repeatedText(repeated, alike)}</span>}
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
        {copy && <CopyNote row={row} copy={copy} />}
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
