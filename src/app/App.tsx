import { useCallback, useState } from 'react';
import { useDrafts } from '#drafts/drafts.ts';
import { goToOverview, useAddress, type Address } from './address.ts';
import { EditorView } from './EditorView.tsx';
import { FileDrop } from './importing/FileDrop.tsx';
import { enterImport } from './importing/importHistory.ts';
import type { Import } from './importing/Importing.tsx';
import { DraftList } from './list/DraftList.tsx';
import { onDemand } from './onDemand.tsx';
import { useViewFocus } from './viewFocus.ts';
import { foundFiles, mostInAList, type FoundFile } from './overview/foundFiles.ts';
import type { Landed } from './sharing/arrivals.ts';
import styles from './App.module.css';

const DamagedDraft = onDemand(() => import('./list/DamagedDraft.tsx'));
const CheckReportView = onDemand(() => import('./checks/CheckReportView.tsx'));
const PrintView = onDemand(() => import('./PrintView.tsx'));
const RemarksView = onDemand(() => import('./reviewing/RemarksView.tsx'));
const VersionsView = onDemand(() => import('./versions/VersionsView.tsx'));
const DifferencesPage = onDemand(() => import('./versions/DifferencesPage.tsx'));
const OverviewView = onDemand(() => import('./overview/OverviewView.tsx'));
const SharedView = onDemand(() => import('./sharing/SharedView.tsx'));
const LandedDialog = onDemand(() => import('./sharing/LandedDialog.tsx'));
const Importing = onDemand(() => import('./importing/Importing.tsx'));

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

interface ViewProps {
  readonly address: Exclude<Address, { view: 'overview' | 'shared' }>;
  readonly onImport: (what: Import) => void;
}

function View({ address, onImport }: ViewProps) {
  const exists = useDrafts((state) => 'draft' in address && address.draft in state.drafts);
  const isKept = useDrafts(
    ({ unreadable }) => 'draft' in address && unreadable.some(({ id }) => id === address.draft),
  );
  const isDatabaseRead = useDrafts((state) => state.isDatabaseRead);
  if (address.view === 'list') return <DraftList onImport={onImport} />;
  if (address.view === 'unknown') {
    return <Message title="没有这个页面" text="地址可能不完整，请从列表进入。" />;
  }
  if (!exists && isKept) return <DamagedDraft draftId={address.draft} />;
  if (!exists && !isDatabaseRead) {
    return (
      <Message
        title="还没有读到这份年报"
        text="浏览器的数据库还没有打开，这份年报可能在里面：打开后会自动显示。一直没有显示的，请关闭本网站的其他标签页，再重新打开浏览器；暂时不要清除浏览器数据。"
      />
    );
  }
  if (!exists) {
    return (
      <Message
        title="没有找到这份年报"
        text="草稿只存在填写它的那台电脑和那个浏览器里；也可能已经彻底删除。如果有导出的文件，可以在列表中打开。"
      />
    );
  }
  if (address.view === 'checks') return <CheckReportView draftId={address.draft} />;
  if (address.view === 'print') return <PrintView draftId={address.draft} />;
  if (address.view === 'remarks') return <RemarksView draftId={address.draft} />;
  if (address.view === 'versions') return <VersionsView key={address.draft} draftId={address.draft} />;
  if (address.view === 'differences') {
    return <DifferencesPage key={address.draft} draftId={address.draft} against={address.against} />;
  }
  return <EditorView key={address.draft} draftId={address.draft} cell={address.cell} part={address.part} />;
}

/** The whole site: the view that the address names, and whatever is being imported over it. */
export function App() {
  const phase = useDrafts((state) => state.phase);
  const address = useAddress();
  const [importing, setImporting] = useState<Import | null>(null);
  const [landed, setLanded] = useState<Landed | null>(null);
  const [incoming, setIncoming] = useState<readonly FoundFile[]>([]);
  const forgetIncoming = useCallback(() => setIncoming([]), []);

  useViewFocus(importing ? 'import' : `${address.view} ${'draft' in address ? address.draft : ''}`);

  function begin(what: Import): void {
    enterImport();
    setImporting(what);
  }

  function collect(found: readonly FoundFile[]): void {
    setIncoming((before) => [...before, ...found]);
    goToOverview();
  }

  /** A few files are looked over one by one; many go into the table, and so does what is opened over it. */
  function take(what: Import): void {
    const isMany = 'files' in what && (address.view === 'overview' || what.files.length > mostInAList);
    if (isMany) collect(foundFiles(what.files));
    else begin(what);
  }

  /** A copy that was not here before tells itself what it is. */
  function tellLanded(what: Landed): void {
    if (what.kind !== 'opened') setLanded(what);
  }

  if (phase === 'loading') return <p className={styles.loading}>正在打开草稿…</p>;
  return (
    <FileDrop onFiles={(files) => take({ files })} onFolder={collect} busy={importing !== null}>
      {importing ? (
        <Importing what={importing} onDone={() => setImporting(null)} onLanded={tellLanded} />
      ) : address.view === 'shared' ? (
        <SharedView key={address.link} link={address.link} onLanded={tellLanded} />
      ) : address.view === 'overview' ? (
        <OverviewView row={address.row} incoming={incoming} onTaken={forgetIncoming} onImport={begin} />
      ) : (
        <View address={address} onImport={take} />
      )}
      {landed && <LandedDialog landed={landed} onClose={() => setLanded(null)} />}
    </FileDrop>
  );
}
