import { useEffect, useRef, useState } from 'react';
import type { Fields } from '#report/fields.ts';
import { drafts } from '#drafts/drafts.ts';
import { versionedFields } from '#drafts/version.ts';
import { Button } from '#ui/button/Button.tsx';
import type { Landed } from '../sharing/arrivals.ts';
import { useBack } from './importHistory.ts';
import ImportReview from './ImportReview.tsx';
import { isShared } from './isShared.ts';
import { openFile, type Opened } from './openFile.ts';
import { proposeTitle } from './proposeTitle.ts';
import { SharedInImport } from './SharedInImport.tsx';
import { wordsOfOutcome } from './wordsOfOutcome.ts';
import styles from './ImportReview.module.css';

/** What came of a file: still waiting, read, or a draft already. */
interface FileState {
  readonly name: string;
  readonly opened: Opened | null;
  readonly draft: string | null;
}

function outcomeOf({ opened, draft }: FileState): string {
  if (!opened) return '等待读取';
  if (draft !== null) return isShared(opened) ? '已放到所属的年报' : '已导入';
  if (opened.locked) return '加了锁，输入口令后打开';
  const { result } = opened;
  if (!result.ok) return result.problems.map(({ message }) => message).join('');
  if (isShared(opened)) {
    const lost = result.report.problems.filter(({ kind }) => kind === 'lost').length;
    return lost === 0 ? '分享来的年报' : `分享来的年报，有 ${lost} 处没有读到`;
  }
  return wordsOfOutcome(proposeTitle(result.report));
}

/** What would become a draft of a file; null where nothing would, or it has. */
function importable({ opened, draft }: FileState): Fields | null {
  if (!opened?.result.ok || draft !== null || isShared(opened)) return null;
  return proposeTitle(opened.result.report).fields;
}

/** Reads the files one after the other; each result stands as soon as it is there. */
function useReadings(files: readonly File[]) {
  const [states, setStates] = useState<readonly FileState[]>(() =>
    files.map(({ name }) => ({ name, opened: null, draft: null })),
  );

  function update(index: number, part: Partial<FileState>): void {
    setStates((before) => before.map((state, at) => (at === index ? { ...state, ...part } : state)));
  }

  useEffect(() => {
    let wanted = true;
    async function readAll(): Promise<void> {
      for (const [index, file] of files.entries()) {
        if (!wanted) return;
        const opened = await openFile(file);
        if (wanted) update(index, { opened });
      }
    }
    void readAll();
    return () => {
      wanted = false;
    };
  }, [files]);

  return { states, update };
}

interface OpenedFilesProps {
  readonly files: readonly File[];
  /** One of the drafts is opened. */
  readonly onDone: () => void;
  /** A report that was shared has come to where it belongs. */
  readonly onLanded: (landed: Landed) => void;
  readonly onLeave: () => void;
}

interface FileListProps extends Omit<OpenedFilesProps, 'files' | 'onLanded'> {
  readonly states: readonly FileState[];
  readonly onReview: (index: number) => void;
  readonly onImportAll: () => void;
}

interface ReviewButtonProps {
  readonly state: FileState;
  readonly opened: Opened;
  readonly onReview: () => void;
}

function ReviewButton({ state: { name }, opened, onReview }: ReviewButtonProps) {
  const label = isShared(opened) ? '打开' : '核对';
  return (
    <Button look="quiet" aria-label={`${label} ${name}`} onClick={onReview}>
      {label}
    </Button>
  );
}

/** What came of each file. */
function FileList({ states, onReview, onImportAll, onDone, onLeave }: FileListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useBack(onLeave);
  const read = states.filter(({ opened }) => opened !== null).length;
  const waiting = states.filter((state) => importable(state) !== null).length;
  return (
    <main className={styles.review}>
      <header className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          打开的文件
        </h1>
        <div className={styles.buttons}>
          <Button disabled={read < states.length || waiting === 0} onClick={onImportAll}>
            全部导入{waiting > 0 && `（${waiting} 份）`}
          </Button>
          <Button onClick={onLeave}>完成</Button>
        </div>
      </header>
      <div>
        <p role="status">
          已读取 {read} / {states.length} 个文件
        </p>
        <progress className={styles.progress} aria-label="读取进度" max={states.length} value={read} />
      </div>
      <ul className={styles.problems}>
        {states.map((state, index) => (
          <li key={index} className={styles.file}>
            <span>
              {state.name}
              <span className={styles.place}>{outcomeOf(state)}</span>
            </span>
            {state.draft !== null ? (
              <a href={`#/draft/${state.draft}`} onClick={onDone}>
                打开
              </a>
            ) : (
              state.opened &&
              (state.opened.result.ok || state.opened.locked) && (
                <ReviewButton state={state} opened={state.opened} onReview={() => onReview(index)} />
              )
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}

/** Several files opened at once: what came of each, and the way to 导入核对 for those that hold a report. */
export function OpenedFiles({ files, onDone, onLanded, onLeave }: OpenedFilesProps) {
  const { states, update } = useReadings(files);
  const [reviewed, setReviewed] = useState<number | null>(null);
  const landedIn = useRef(new Set<string>());
  useEffect(() => {
    const { current: open } = landedIn;
    // Others may edit them again when no further file can land in them.
    return () => open.forEach((id) => drafts.close(id));
  }, []);
  const inReview = reviewed === null ? undefined : states[reviewed]?.opened;
  if (reviewed !== null && inReview && isShared(inReview)) {
    return (
      <SharedInImport
        opened={inReview}
        onOther={(opened) => update(reviewed, { opened })}
        onLeave={() => setReviewed(null)}
        onLanded={(landed) => {
          landedIn.current.add(landed.draft);
          update(reviewed, { draft: landed.draft });
          setReviewed(null);
          onLanded(landed);
        }}
      />
    );
  }
  if (reviewed !== null && inReview) {
    return (
      <ImportReview
        opened={inReview}
        onCancel={() => setReviewed(null)}
        onConfirm={(fields) => {
          update(reviewed, { draft: drafts.create(versionedFields(fields)) });
          setReviewed(null);
        }}
      />
    );
  }
  function importAll(): void {
    for (const [index, state] of states.entries()) {
      const fields = importable(state);
      if (fields) update(index, { draft: drafts.create(versionedFields(fields)) });
    }
  }
  return <FileList {...{ states, onDone, onLeave }} onReview={setReviewed} onImportAll={importAll} />;
}
