import { lazy, Suspense, useState } from 'react';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import { goToDraft, useAddress, type Address } from './address.ts';
import { EditorView } from './EditorView.tsx';
import { FileDrop } from './importing/FileDrop.tsx';
import { DraftList } from './list/DraftList.tsx';
import styles from './App.module.css';

const PrintView = lazy(() => import('./PrintView.tsx'));
const ImportReview = lazy(() => import('./importing/ImportReview.tsx'));

/** A report that was read and is not a draft yet. */
export interface Opened {
  /** What it was read from: a file's name, or 粘贴的文字. */
  readonly source: string;
  readonly result: ReadingResult;
}

function Message({ title, text }: { title: string; text: string }) {
  return (
    <main className={styles.message}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="#/">回到我的年报</a>
      </p>
    </main>
  );
}

function View({ address, onOpened }: { address: Address; onOpened: (opened: Opened) => void }) {
  const exists = useDrafts((state) => 'draft' in address && address.draft in state.drafts);
  if (address.view === 'list') return <DraftList onOpened={onOpened} />;
  if (address.view === 'unknown') {
    return <Message title="没有这个页面" text="地址可能不完整，请从列表进入。" />;
  }
  if (!exists) {
    return (
      <Message
        title="没有找到这份年报"
        text="草稿只存在填写它的那台电脑和那个浏览器里；也可能已经彻底删除。如果有导出的文件，可以在列表中打开。"
      />
    );
  }
  if (address.view === 'print') return <PrintView draftId={address.draft} />;
  return <EditorView key={address.draft} draftId={address.draft} cell={address.cell} part={address.part} />;
}

/** The whole site: the view that the address names, and whatever is being imported over it. */
export function App() {
  const phase = useDrafts((state) => state.phase);
  const address = useAddress();
  const [opened, setOpened] = useState<Opened | null>(null);

  if (phase === 'loading') return <p className={styles.loading}>正在打开草稿…</p>;
  return (
    <FileDrop onOpened={setOpened}>
      <Suspense fallback={<p className={styles.loading}>正在打开…</p>}>
        {opened ? (
          <ImportReview
            opened={opened}
            onCancel={() => setOpened(null)}
            onConfirm={(fields) => {
              setOpened(null);
              goToDraft(drafts.create(fields));
            }}
          />
        ) : (
          <View address={address} onOpened={setOpened} />
        )}
      </Suspense>
    </FileDrop>
  );
}
