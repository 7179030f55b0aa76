import { useState } from 'react';
import { drafts as store, useDrafts } from '#drafts/drafts.ts';
import { draftName, type Draft } from '#drafts/draft.ts';
import { momentText } from '#drafts/momentText.ts';
import { assess } from '#report/assess.ts';
import { progressOf } from '#report/progress.ts';
import { roleOf } from '#report/review/reviewFields.ts';
import { startFromLastYear } from '#report/years/startFromLastYear.ts';
import { Button } from '#ui/button/Button.tsx';
import { goToDraft } from '../address.ts';
import { onDemand } from '../onDemand.tsx';
import { ReviewNote } from './ReviewNote.tsx';
import { whyLocked } from './whyLocked.ts';
import styles from './DraftList.module.css';

const RenameDialog = onDemand(() => import('./RenameDialog.tsx'));

interface DraftRowProps {
  readonly draft: Draft;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

function DraftRow({ draft, onRename, onRemove }: DraftRowProps) {
  const { fields } = draft;
  const assessment = assess(fields);
  const { filled, places } = progressOf(fields, assessment);
  const errors = assessment.findings.filter(({ severity }) => severity === 'error').length;
  const name = draftName(draft);
  const unsaved = useDrafts((state) => state.saving[draft.id]?.state === 'failed');
  const locked = useDrafts((state) => whyLocked(state.access[draft.id]));
  const lockedId = `locked-${draft.id}`;
  const lock = locked === null ? {} : { disabled: true, 'aria-describedby': lockedId };
  return (
    <tr>
      <th scope="row">
        <a href={`#/draft/${draft.id}`}>{name}</a>
        <span className={styles.unit}>{fields['unit.name']?.trim() || '未填单位'}</span>
        <ReviewNote fields={fields} />
        {unsaved && <span className={styles.unsaved}>未能保存</span>}
        {locked !== null && (
          <span id={lockedId} className={styles.unit}>
            {locked}
          </span>
        )}
      </th>
      <td data-label="年度">{fields['year']}</td>
      <td data-label="格式">{assessment.form.name}</td>
      <td data-label="进度">{Math.floor((filled / places) * 100)}%</td>
      <td data-label="检查">
        {errors === 0 ? (
          <span className={styles.ok}>✓ 无错误</span>
        ) : (
          <span className={styles.bad}>{errors} 个错误</span>
        )}
      </td>
      <td data-label="最后修改">{momentText(draft.changedAt)}</td>
      <td>
        <div className={styles.actions}>
          {roleOf(fields) === 'author' && (
            <Button
              look="quiet"
              onClick={() => goToDraft(store.create(startFromLastYear(fields)))}
              aria-label={`从上年新建 ${name}`}
            >
              从上年新建
            </Button>
          )}
          <Button look="quiet" {...lock} onClick={onRename} aria-label={`重命名 ${name}`}>
            重命名
          </Button>
          <Button look="quiet" onClick={() => store.duplicate(draft.id)} aria-label={`创建副本 ${name}`}>
            创建副本
          </Button>
          <Button look="quiet" {...lock} onClick={onRemove} aria-label={`删除 ${name}`}>
            删除
          </Button>
        </div>
      </td>
    </tr>
  );
}

/** The drafts as a table: unit, year, form, progress, open findings, last change. */
export function DraftRows({
  drafts,
  onRemoved,
}: {
  drafts: readonly Draft[];
  onRemoved: (id: string) => void;
}) {
  const [renamed, setRenamed] = useState<Draft | null>(null);
  if (drafts.length === 0) return <p className={styles.nothing}>没有符合条件的年报。</p>;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">年报</th>
            <th scope="col">年度</th>
            <th scope="col">格式</th>
            <th scope="col">进度</th>
            <th scope="col">检查</th>
            <th scope="col">最后修改</th>
            <th scope="col">操作</th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <DraftRow
              key={draft.id}
              draft={draft}
              onRename={() => setRenamed(draft)}
              onRemove={() => {
                store.remove(draft.id);
                onRemoved(draft.id);
              }}
            />
          ))}
        </tbody>
      </table>
      {renamed && <RenameDialog draft={renamed} onClose={() => setRenamed(null)} />}
    </>
  );
}
