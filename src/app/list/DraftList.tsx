import { Fragment, useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import { goToDraft, goToOverview } from '../address.ts';
import type { Import } from '../importing/Importing.tsx';
import { onDemand } from '../onDemand.tsx';
import { roleOf } from '#report/review/reviewFields.ts';
import { Button } from '#ui/button/Button.tsx';
import { useDocumentTitle } from '#ui/useDocumentTitle.ts';
import { DraftRows } from './DraftRows.tsx';
import { FileButton } from './FileButton.tsx';
import { filterDrafts } from './filterDrafts.ts';
import { focusDraft } from './focusDraft.ts';
import { StoreNotices } from './StoreNotices.tsx';
import styles from './DraftList.module.css';

const NewReportDialog = onDemand(() => import('./NewReportDialog.tsx'));
const PasteDialog = onDemand(() => import('../importing/PasteDialog.tsx'));
const ListFoot = onDemand(() => import('./ListFoot.tsx'));
const StartDialog = onDemand(() => import('../lastYear/StartDialog.tsx'));

async function openSample(): Promise<void> {
  const { balanced2021 } = await import('#samples/balanced2021.ts');
  goToDraft(drafts.create(balanced2021, { name: '示例：示例市教育局年报' }));
}

/** A way to start a report, and when one takes it. */
interface Way {
  readonly button: ReactElement;
  readonly when: string;
}

function EmptyList({ ways }: { ways: readonly Way[] }) {
  return (
    <div className={styles.empty}>
      <p>还没有年报。按手头有的材料，选一种开始：</p>
      <ul>
        {ways.map(({ button, when }) => (
          <li key={when}>
            {button}
            <p>{when}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** 我的年报: every draft, and the ways to start one. */
export function DraftList({ onImport }: { onImport: (what: Import) => void }) {
  const all = useDrafts((state) => state.drafts);
  const hasKeptData = useDrafts(({ unreadable }) => unreadable.some(({ recovered }) => recovered));
  const [dialog, setDialog] = useState<'new' | 'start' | 'paste' | null>(null);
  const [query, setQuery] = useState('');
  const [year, setYear] = useState('');
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const undoButton = useRef<HTMLButtonElement>(null);
  useDocumentTitle('我的年报 · 年报 Nianbao');

  function tellRemoved(id: string): void {
    flushSync(() => setRemoved((before) => [...before.filter((other) => other !== id), id]));
    // The button that had the focus is gone with its row.
    undoButton.current?.focus();
  }

  const inBin = removed.filter((id) => all[id]?.deletedAt != null);
  const last = inBin.at(-1);

  function undoRemoval(id: string): void {
    flushSync(() => drafts.restore(id));
    // While there is another deletion to take back, the button is still what one needs.
    if (inBin.length === 1) focusDraft(id);
  }

  const kept = Object.values(all).filter(({ deletedAt }) => deletedAt === null);
  const years = [...new Set(kept.map(({ fields }) => fields['year'] ?? ''))].filter(Boolean).sort().reverse();
  const shown = filterDrafts(kept, { query, year });
  const own = shown.filter(({ fields }) => roleOf(fields) === 'author');
  const inReview = shown.filter(({ fields }) => roleOf(fields) === 'reviewer');

  const ways: readonly Way[] = [
    {
      button: (
        <Button look="primary" onClick={() => setDialog('new')}>
          新建年报
        </Button>
      ),
      when: '什么都还没有，从空白的表格填起。',
    },
    {
      button: <Button onClick={() => setDialog('start')}>从上年新建</Button>,
      when: '有上年的年报，带来单位、文字和结转的数字。',
    },
    {
      button: <FileButton onFiles={(files) => onImport({ files })} />,
      when: '已有 Word、Excel、PDF、网页或 JSON 文件，读入后接着填、接着查。',
    },
    {
      button: <Button onClick={() => setDialog('paste')}>粘贴报告</Button>,
      when: '报告在网页或聊天窗口里，复制全文就能读入。',
    },
  ];

  return (
    <main className={styles.list}>
      <header className={styles.head}>
        <div>
          <h1 tabIndex={-1}>我的年报</h1>
          <p>政府信息公开工作年度报告的填写、核对与导出。内容只存在本机，不会上传。</p>
        </div>
        <div className={styles.commands}>
          {kept.length > 0 && ways.map(({ button, when }) => <Fragment key={when}>{button}</Fragment>)}
          <Button onClick={goToOverview}>年报汇总</Button>
        </div>
      </header>

      <StoreNotices />
      {last !== undefined && (
        <div className={styles.undo} role="status">
          <span>
            {inBin.length === 1 ? '已移入回收站' : `${inBin.length} 份年报已移入回收站，可以逐份撤销`}，保留
            30 天。
          </span>
          <Button look="quiet" ref={undoButton} onClick={() => undoRemoval(last)}>
            撤销删除
          </Button>
        </div>
      )}

      {kept.length === 0 ? (
        <EmptyList
          ways={[
            ...ways,
            {
              button: <Button onClick={() => void openSample()}>看一份填好的示例</Button>,
              when: '想先看看填好的样子。',
            },
          ]}
        />
      ) : (
        <>
          <div className={styles.filters} role="search">
            <input
              type="search"
              aria-label="搜索单位、标题或年度"
              placeholder="搜索单位、标题或年度"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
            <select aria-label="年度" value={year} onChange={(event) => setYear(event.target.value)}>
              <option value="">全部年度</option>
              {years.map((each) => (
                <option key={each} value={each}>
                  {each} 年
                </option>
              ))}
            </select>
          </div>
          {(own.length > 0 || inReview.length === 0) && <DraftRows drafts={own} onRemoved={tellRemoved} />}
          {inReview.length > 0 && (
            <section aria-labelledby="in-review" className={styles.group}>
              <h2 id="in-review">待审核</h2>
              <p>别的单位分享来的年报，只能查看和写意见；不会替换自己的草稿。</p>
              <DraftRows drafts={inReview} onRemoved={tellRemoved} />
            </section>
          )}
        </>
      )}

      {(hasKeptData || kept.length < Object.keys(all).length) && <ListFoot />}
      {dialog === 'new' && <NewReportDialog onClose={() => setDialog(null)} />}
      {dialog === 'start' && <StartDialog onClose={() => setDialog(null)} />}
      {dialog === 'paste' && (
        <PasteDialog
          onClose={() => setDialog(null)}
          onOpened={(opened) => {
            setDialog(null);
            onImport({ opened });
          }}
        />
      )}
    </main>
  );
}
