import { useRef, useState } from 'react';
import { draftName } from '#drafts/draft.ts';
import { useDrafts } from '#drafts/drafts.ts';
import type { Version } from '#drafts/version.ts';
import { SaveStatus } from '#editor/SaveStatus.tsx';
import { backWords } from '#report/review/backWords.ts';
import { momentText } from '#drafts/momentText.ts';
import { useDocumentTitle } from '#ui/useDocumentTitle.ts';
import sheet from '#ui/sheet/Sheet.module.css';
import { KeepForm } from './KeepForm.tsx';
import { NameVersionDialog } from './NameVersionDialog.tsx';
import { OutcomeBar } from './OutcomeBar.tsx';
import { useOpenDraft } from './useOpenDraft.ts';
import { useVersionCommands } from './useVersionCommands.ts';
import { useVersions } from './useVersions.ts';
import { VersionList } from './VersionList.tsx';
import { VersionNotices } from './VersionNotices.tsx';
import { useMayBringBack } from './whyFixed.ts';
import styles from './Versions.module.css';

/** 版本: what a draft once said, to be looked at, brought back, named or deleted, and to keep what it says now. */
export default function VersionsView({ draftId }: { draftId: string }) {
  const name = useDrafts(({ drafts }) => (drafts[draftId] ? draftName(drafts[draftId]) : ''));
  const back = useDrafts(({ drafts }) => backWords(drafts[draftId]?.fields ?? {}));
  const changedAt = useDrafts(({ drafts }) => drafts[draftId]?.changedAt ?? '');
  const isUnreadable = useDrafts(({ versionTrouble }) => versionTrouble.reading !== null);
  const mayBringBack = useMayBringBack(draftId);
  const { versions, reload } = useVersions(draftId);
  const commands = useVersionCommands(draftId, versions ?? [], reload);
  const [naming, setNaming] = useState<Version | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useOpenDraft(draftId);
  useDocumentTitle(`版本 · ${name}`);

  async function remove(version: Version): Promise<void> {
    await commands.remove(version);
    // The button that had the focus is gone with its row; what takes it back stands first in what follows.
    heading.current?.focus();
  }

  return (
    <>
      <header className={styles.toolbar}>
        <a href={`#/draft/${draftId}`}>{back}</a>
        <SaveStatus draftId={draftId} />
      </header>
      <main className={`${sheet.sheet} ${styles.page}`}>
        <div className={sheet.heading}>
          <h1 ref={heading} tabIndex={-1}>
            版本
          </h1>
          <p>{name}</p>
        </div>
        <OutcomeBar outcome={commands.outcome} />
        <VersionNotices draftId={draftId} />
        <KeepForm onKeep={commands.keep} />
        <p className={styles.note}>
          填写过程中每 10
          分钟至多自动保留一个版本，时间久了只留一部分；手工保留、有名称的，以及送出、送回和收到新版时的版本不会自动清理。版本只存在本机的这个浏览器里，审核意见不随版本恢复。
        </p>
        <p className={styles.now}>
          <strong>现在的内容</strong>
          {changedAt !== '' && <time dateTime={changedAt}>最后修改 {momentText(changedAt)}</time>}
        </p>
        {versions === null && <p className={styles.note}>正在读取版本…</p>}
        {versions?.length === 0 && !isUnreadable && <p className={styles.note}>还没有留存的版本。</p>}
        <VersionList
          draftId={draftId}
          versions={versions ?? []}
          onBringBack={mayBringBack ? (version) => void commands.bringBack(version) : null}
          onName={setNaming}
          onRemove={(version) => void remove(version)}
        />
      </main>
      {naming && (
        <NameVersionDialog
          version={naming}
          onClose={() => setNaming(null)}
          onName={(given) => void commands.name(naming, given)}
        />
      )}
    </>
  );
}
