import { useDrafts } from '#drafts/drafts.ts';
import { draftName } from '#drafts/draft.ts';
import type { Fields } from '#report/fields.ts';
import type { ReviewEvent, StatusEvent } from '#report/review/eventSchema.ts';
import { isLapsed } from '#report/review/isLapsed.ts';
import { reviewOf } from '#report/review/reviewOf.ts';
import { momentText } from '#drafts/momentText.ts';
import { conflictWords, lapsedWords, lateWords, statusWords } from '#review/words.ts';
import { Button } from '#ui/button/Button.tsx';
import { Dialog } from '#ui/dialog/Dialog.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { addressOfDifferences } from '../address.ts';
import type { Landed } from './arrivals.ts';
import { countAdded } from './countAdded.ts';
import { ReturnedTexts } from './ReturnedTexts.tsx';
import styles from './Sharing.module.css';

const blank: Fields = {};

function titleOf({ kind, report, added, differences }: Landed): string {
  if (kind === 'copy' && report === 'newer') return '收到新的一版';
  if (kind === 'copy' && report === 'older') return '收到的是较早的一版';
  if (added.length + differences.length === 0) return '没有新的内容';
  return kind === 'copy' ? '收到新的内容' : '收到送回的意见';
}

function wordsOf({ kind, report, added }: Landed): string {
  if (kind === 'copy' && report === 'newer')
    return '报告已换成新的一版，之前的一版留存在“版本”里，意见都还在。';
  if (kind === 'copy' && report === 'older')
    return `这是较早的一版，这里的比它新，没有替换。${added.length === 0 ? '其中没有新的意见。' : '其中的意见已经并入。'}`;
  if (added.length === 0) return '其中的意见以前都收到过，没有重复并入。';
  if (kind === 'copy') return '报告的文字和数字与这里的相同，新的状态和意见已经并入。';
  return '意见已经并入，自己的文字和数字没有改动。';
}

function Given({ given, fields }: { given: StatusEvent; fields: Fields }) {
  const { status, by, at, note } = given;
  const late = reviewOf(fields).late.find(({ answer }) => answer.id === given.id);
  return (
    <li>
      {late && <p>{lateWords(late.sentAt)}</p>}
      <strong>{statusWords[status]}</strong> {by} {momentText(at)}
      {isLapsed(fields, given) && <p>{lapsedWords}</p>}
      {note !== undefined && <p className={styles.words}>{note}</p>}
    </li>
  );
}

function Added({ added, fields }: { added: readonly ReviewEvent[]; fields: Fields }) {
  const statuses = added.filter((event) => event.type === 'status');
  const counts = countAdded(added);
  return (
    <>
      {statuses.length > 0 && (
        <ul className={styles.statuses} aria-label="状态">
          {statuses.map((status) => (
            <Given key={status.id} given={status} fields={fields} />
          ))}
        </ul>
      )}
      {counts.length > 0 && (
        <ul className={styles.counts} aria-label="新收到的">
          {counts.map(({ label, total, by }) => (
            <li key={label}>
              <strong>{label}</strong> {total} 条（{by.map(([name, count]) => `${name} ${count}`).join('，')}
              ）
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The sides where different people answered the same report differently. */
function Conflict({ sides, fields }: { sides: readonly StatusEvent[]; fields: Fields }) {
  return (
    <>
      <Notice look="warning">{conflictWords}</Notice>
      <ul className={styles.statuses} aria-label="不同的结果">
        {sides.map((status) => (
          <Given key={status.id} given={status} fields={fields} />
        ))}
      </ul>
    </>
  );
}

/** What a shared report brought into a draft or a copy that was here. */
export default function LandedDialog({ landed, onClose }: { landed: Landed; onClose: () => void }) {
  const draft = useDrafts((state) => state.drafts[landed.draft]);
  const { conflict } = reviewOf(draft?.fields ?? blank);
  if (!draft) return null;
  return (
    <Dialog
      wide
      title={titleOf(landed)}
      onClose={onClose}
      actions={
        <>
          {landed.report === 'newer' && (
            <a className={styles.link} href={addressOfDifferences(landed.draft, null)} onClick={onClose}>
              看有什么改动
            </a>
          )}
          <Button look="primary" onClick={onClose}>
            知道了
          </Button>
        </>
      }
    >
      <p>
        《{draftName(draft)}》：{wordsOf(landed)}
        {landed.fromBin && '这份年报原来在回收站里，已经恢复。'}
      </p>
      {conflict.length > 0 && <Conflict sides={conflict} fields={draft.fields} />}
      <Added
        added={landed.added.filter((event) => !conflict.some(({ id }) => id === event.id))}
        fields={draft.fields}
      />
      {landed.differences.length > 0 && (
        <>
          <ReturnedTexts draftId={landed.draft} texts={landed.differences} />
          <p className={styles.soft}>
            还没决定的，关闭这里之后在“审核意见”里还能再看；关闭网页之后，把收到的文件或链接再打开一次就有。
          </p>
        </>
      )}
    </Dialog>
  );
}
