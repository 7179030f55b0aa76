import { useRef, useState } from 'react';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { useDocumentTitle } from '#ui/useDocumentTitle.ts';
import { FileButton } from '../list/FileButton.tsx';
import { Completeness } from './Completeness.tsx';
import { ExportButton } from './ExportButton.tsx';
import { Filters } from './Filters.tsx';
import { foundFiles } from './foundFiles.ts';
import { MissingUnits } from './MissingUnits.tsx';
import { OverviewTable } from './OverviewTable.tsx';
import { addFiles, clearTable, useOverview } from './overviewStore.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { UnitsDialog } from './UnitsDialog.tsx';
import { useTable, type Table } from './useTable.ts';
import styles from './Overview.module.css';

function Head({ table, onUnits }: { table: Table; onUnits: () => void }) {
  const rows = useOverview((state) => state.rows);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <header className={styles.head}>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          年报汇总
        </h1>
        <p>一次读取许多年报，列出每份的状态、错误和警告。内容只在本机读取，不会上传。</p>
        <p>这张表不保存：刷新或关闭页面后，要重新选择文件。</p>
      </div>
      <div className={styles.commands}>
        <FileButton
          label="选择文件夹"
          folder
          look={rows.length === 0 ? 'primary' : 'plain'}
          onFiles={(files) => addFiles(foundFiles(files))}
        />
        <FileButton label="选择文件" onFiles={(files) => addFiles(foundFiles(files))} />
        <Button onClick={onUnits}>应报单位名单</Button>
        <ExportButton table={table} />
        <Button
          disabled={rows.length === 0}
          onClick={() => {
            clearTable();
            // A button that cannot be pressed any more loses the focus.
            heading.current?.focus();
          }}
        >
          清空
        </Button>
      </div>
    </header>
  );
}

/** The table of many reports, and the ways to fill it. */
export function OverviewPage({ isLost }: { isLost: boolean }) {
  const table = useTable();
  const rows = useOverview((state) => state.rows);
  const filter = useOverview((state) => state.filter);
  const remembers = useOverview((state) => state.remembers);
  const [asking, setAsking] = useState(false);
  useDocumentTitle('年报汇总 · 年报 Nianbao');
  return (
    <main className={styles.page}>
      <p className={styles.back}>
        <a href="#/">我的年报</a>
      </p>
      <Head table={table} onUnits={() => setAsking(true)} />
      {isLost && (
        <Notice look="hint">这份年报不在表里：表在页面刷新后不保留。请重新选择文件夹或文件。</Notice>
      )}
      {!remembers && (
        <Notice look="warning">
          名单没有记住：浏览器不让保存，或者存满了。这次可以照常使用，下次要重新粘贴。
        </Notice>
      )}
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <p>把收到的年报放进一个文件夹，拖到这里，或者按“选择文件夹”。</p>
          <p>能读 JSON 数据、Word、Excel、网页、PDF 和文本；送审的文件也可以。只列出，不存成草稿。</p>
        </div>
      ) : (
        <>
          <ReadingProgress />
          <Filters table={table} />
        </>
      )}
      <Completeness comparison={table.comparison} />
      {filter === 'missing' && table.comparison ? (
        <MissingUnits comparison={table.comparison} />
      ) : (
        rows.length > 0 && <OverviewTable table={table} />
      )}
      {asking && <UnitsDialog onClose={() => setAsking(false)} />}
    </main>
  );
}
