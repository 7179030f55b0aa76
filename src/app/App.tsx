import { lazy, Suspense, useState } from 'react';
import { useDrafts } from '#drafts/drafts.ts';
import { useAddress, type Address } from './address.ts';
import { EditorView } from './EditorView.tsx';
import { FileDrop } from './importing/FileDrop.tsx';
import { enterImport } from './importing/importHistory.ts';
import type { Import } from './importing/Importing.tsx';
import { DraftList } from './list/DraftList.tsx';
import styles from './App.module.css';

const PrintView = lazy(() => import('./PrintView.tsx'));
const Importing = lazy(() => import('./importing/Importing.tsx'));

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

function View({ address, onImport }: { address: Address; onImport: (what: Import) => void }) {
  const exists = useDrafts((state) => 'draft' in address && address.draft in state.drafts);
  if (address.view === 'list') return <DraftList onImport={onImport} />;
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
  const [importing, setImporting] = useState<Import | null>(null);

  function begin(what: Import): void {
    enterImport();
    setImporting(what);
  }

  if (phase === 'loading') return <p className={styles.loading}>正在打开草稿…</p>;
  return (
    <FileDrop onImport={begin} busy={importing !== null}>
      <Suspense fallback={<p className={styles.loading}>正在打开…</p>}>
        {importing ? (
          <Importing what={importing} onDone={() => setImporting(null)} />
        ) : (
          <View address={address} onImport={begin} />
        )}
      </Suspense>
    </FileDrop>
  );
}
