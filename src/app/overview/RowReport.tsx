import { useEffect, useRef } from 'react';
import type { ReadingProblem } from '#report/readingResult.ts';
import { reviewIdOf } from '#report/review/reviewFields.ts';
import { Button } from '#ui/button/Button.tsx';
import { useDocumentTitle } from '#ui/useDocumentTitle.ts';
import type { Import } from '../importing/Importing.tsx';
import { ReadProblems } from '../importing/ReadContent.tsx';
import { comeFrom } from './cameFrom.ts';
import type { Glance, ReportGlance } from './glance.ts';
import { GlancedReport } from './GlancedReport.tsx';
import { nameOf } from './OverviewRow.tsx';
import type { Row } from './rows.ts';
import { useWalk } from './useWalk.ts';
import styles from './RowReport.module.css';

const unread: Readonly<Record<'locked' | 'waiting', string>> = {
  locked: '这份文件加了锁，用发送人告知的口令打开后才能看到内容。',
  waiting: '这份文件还没有读取。',
};

function NoReport({ glance, path }: { glance: Exclude<Glance, ReportGlance> | null; path: string }) {
  const problems: readonly ReadingProblem[] = glance?.kind === 'unreadable' ? glance.problems : [];
  return (
    <>
      <p className={styles.path}>{path}</p>
      {problems.length > 0 ? (
        <ReadProblems problems={problems} />
      ) : (
        <p>{unread[glance === null ? 'waiting' : 'locked']}</p>
      )}
    </>
  );
}

/** What can be done with a file of the table; null where nothing can. */
function commandFor(glance: Glance | null): string | null {
  if (glance === null || glance.kind === 'unreadable') return null;
  if (glance.kind === 'locked') return '用口令打开';
  return reviewIdOf(glance.fields) === null ? '核对并取为草稿' : '打开审核';
}

interface RowReportProps {
  readonly row: Row;
  /** Takes the file the way of any file that is opened, at the end of which it may become a draft. */
  readonly onImport: (what: Import) => void;
}

/** A report of the table, read-only, and the ways to the ones beside it. */
export function RowReport({ row, onImport }: RowReportProps) {
  const { glance, path, file } = row;
  const { place, previous, next } = useWalk(row.id);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = `${nameOf(row)}${glance?.kind === 'report' && glance.year !== '' ? `${glance.year}年` : ''}`;
  const command = commandFor(glance);
  useDocumentTitle(`${title} · 年报汇总`);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    // Newer browsers return a promise from it.
    window.scrollTo(0, 0);
  }, [row.id]);
  return (
    <main className={styles.page}>
      <div className={styles.bar}>
        <a href="#/overview">返回汇总</a>
        <p role="status">
          {place}
          <span className={styles.unseen}>：{title}</span>
        </p>
        <div className={styles.walk}>
          <span className={styles.keys}>Alt＋PageUp / PageDown</span>
          <Button
            aria-disabled={!previous}
            aria-keyshortcuts="Alt+PageUp"
            title="Alt+PageUp"
            onClick={previous}
          >
            上一份
          </Button>
          <Button
            look="primary"
            aria-disabled={!next}
            aria-keyshortcuts="Alt+PageDown"
            title="Alt+PageDown"
            onClick={next}
          >
            下一份
          </Button>
        </div>
      </div>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {command !== null && (
          <Button
            onClick={() => {
              const round = glance?.kind === 'report' ? reviewIdOf(glance.fields) : null;
              if (round !== null || glance?.kind === 'locked') comeFrom(row.id, round);
              onImport({ files: [file] });
            }}
          >
            {command}
          </Button>
        )}
      </header>
      {glance?.kind === 'report' ? (
        <GlancedReport key={row.id} report={glance} path={path} />
      ) : (
        <NoReport glance={glance} path={path} />
      )}
    </main>
  );
}
