import { useState } from 'react';
import { draftName } from '#drafts/draft.ts';
import { useDrafts } from '#drafts/drafts.ts';
import { versionText, type Version } from '#drafts/version.ts';
import type { Fields } from '#report/fields.ts';
import { lastYearOf } from '#report/lastYear.ts';
import { backWords } from '#report/review/backWords.ts';
import { DifferencesView } from '#review/differences/DifferencesView.tsx';
import { momentText } from '#drafts/momentText.ts';
import { Button } from '#ui/button/Button.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { useDocumentTitle } from '#ui/useDocumentTitle.ts';
import sheet from '#ui/sheet/Sheet.module.css';
import { CompareWith } from './CompareWith.tsx';
import { againstLastYear } from './comparison.ts';
import { OutcomeBar } from './OutcomeBar.tsx';
import { useCompared, type Compared } from './useCompared.ts';
import { useOpenDraft } from './useOpenDraft.ts';
import { useVersionCommands } from './useVersionCommands.ts';
import { useVersions } from './useVersions.ts';
import { versionLabel } from './versionLabel.ts';
import { VersionNotices } from './VersionNotices.tsx';
import { useMayBringBack } from './whyFixed.ts';
import styles from './Versions.module.css';

/** Why there is nothing to see, in words. */
const missing = {
  reading: '正在读取…',
  none: '还没有可以比较的版本，旁边也没有放上年年报。送出、送回或收到新版时会留存版本，也可以在“版本”里手工保留。',
  gone: '没有这个版本，可能已经删除，或者现在读不出来。请另选一个比较对象。',
} as const;

function lastYearName({ title = '', year = '' }: Fields): string {
  return `上年年报${title === '' ? '' : `“${title}”`}${year === '' ? '' : `（${year}年）`}`;
}

/** The report beside this one is no part of it, but brings findings, and comes back with a version. */
function besideDiffers(before: Fields, after: Fields): boolean {
  const [one, other] = [before, after].map((fields) => versionText(lastYearOf(fields) ?? {}));
  return one !== other;
}

interface ComparisonProps {
  readonly draftId: string;
  readonly versions: readonly Version[];
  readonly compared: Extract<Compared, { fields: Fields }>;
  readonly fields: Fields;
}

function Comparison({ draftId, versions, compared, fields }: ComparisonProps) {
  const isVersion = compared.state === 'version';
  return (
    <>
      <dl className={styles.sides}>
        <div>
          <dt>{isVersion ? '原为' : '上年'}</dt>
          <dd>
            {isVersion ? `${versionLabel(compared.version, versions)}的版本` : lastYearName(compared.fields)}
          </dd>
        </div>
        <div>
          <dt>{isVersion ? '现为' : '本年'}</dt>
          <dd>现在的内容</dd>
        </div>
      </dl>
      <DifferencesView
        before={compared.fields}
        after={fields}
        sides={isVersion ? ['原为', '现为'] : ['上年', '本年']}
        addressOf={(field) => `#/draft/${draftId}?cell=${field}`}
      />
      {isVersion && besideDiffers(compared.fields, fields) && (
        <p className={styles.note}>旁边放的上年年报也与这个版本不同，跨年的检查结果会因此变化。</p>
      )}
    </>
  );
}

interface DifferencesPageProps {
  readonly draftId: string;
  /** A version's id, or last year's report; null for what it is best compared with. */
  readonly against: string | null;
}

/** 差异: in what a draft differs from one of its versions, or from last year's report. */
export default function DifferencesPage({ draftId, against }: DifferencesPageProps) {
  const draft = useDrafts(({ drafts }) => drafts[draftId]);
  const { versions, reload } = useVersions(draftId);
  const compared = useCompared(draftId, versions, against);
  const { outcome, bringBack } = useVersionCommands(draftId, versions ?? [], reload);
  const mayBringBack = useMayBringBack(draftId);
  const [time] = useState(() => momentText(new Date().toISOString()));
  const name = draft ? draftName(draft) : '';
  useOpenDraft(draftId);
  useDocumentTitle(`差异 · ${name}`);
  if (!draft) return null;

  const version = compared.state === 'version' ? compared.version : null;
  const chosen = compared.state === 'lastYear' ? againstLastYear : (version?.id ?? null);
  return (
    <>
      <header className={styles.toolbar}>
        <a href={`#/draft/${draftId}`}>{backWords(draft.fields)}</a>
        <a href={`#/draft/${draftId}/versions`}>版本</a>
        <CompareWith
          draftId={draftId}
          versions={versions ?? []}
          hasLastYear={lastYearOf(draft.fields) !== null}
          chosen={chosen}
        />
        <span className={styles.commands}>
          {version && (
            <Button disabled={!mayBringBack} onClick={() => void bringBack(version)}>
              恢复到这个版本
            </Button>
          )}
          <Button look="primary" onClick={() => window.print()}>
            打印
          </Button>
        </span>
      </header>
      <main className={`${sheet.sheet} ${styles.page}`}>
        <div className={sheet.heading}>
          <h1>差异</h1>
          <p>{name}</p>
          <p className={styles.printedAt}>{time}</p>
        </div>
        <OutcomeBar outcome={outcome} />
        <VersionNotices draftId={draftId} />
        {'fields' in compared ? (
          <Comparison draftId={draftId} versions={versions ?? []} compared={compared} fields={draft.fields} />
        ) : compared.state === 'gone' ? (
          <Notice look="warning">{missing.gone}</Notice>
        ) : (
          <p role="status">{missing[compared.state]}</p>
        )}
      </main>
    </>
  );
}
