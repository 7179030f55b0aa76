import { useDrafts } from '#drafts/drafts.ts';
import { draftName } from '#drafts/draft.ts';
import type { Fields } from '#report/fields.ts';
import type { ReviewEvent, StatusEvent } from '#report/review/eventSchema.ts';
import { reviewOf } from '#report/review/reviewOf.ts';
import { momentText, statusWords } from '#review/words.ts';
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
  return added.length + differences.length === 0 ? '没有新的内容' : '收到送回的意见';
}

function wordsOf({ kind, report, added }: Landed): string {
  if (kind === 'copy' && report === 'newer')
    return '报告已换成新的一版，之前的一版留存在“版本”里，意见都还在。';
  if (kind === 'copy' && report === 'older') return '这里的报告比收到的新，没有替换；其中的意见已经并入。';
  if (added.length === 0) return '这份文件里的意见以前都收到过，没有重复并入。';
  return '意见已经并入，自己的文字和数字没有改动。';
}

function Given({ status: { status, by, at, note } }: { status: StatusEvent }) {
  return (
    <li>
      <strong>{statusWords[status]}</strong> {by} {momentText(at)}
      {note !== undefined && <p className={styles.words}>{note}</p>}
    </li>
  );
}

function Added({ added }: { added: readonly ReviewEvent[] }) {
  const statuses = added.filter((event) => event.type === 'status');
  const counts = countAdded(added);
  return (
    <>
      {statuses.length > 0 && (
        <ul className={styles.statuses} aria-label="状态">
          {statuses.map((status) => (
            <Given key={status.id} status={status} />
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

/** The sides where copies went on to different statuses. */
function Conflict({ sides }: { sides: readonly StatusEvent[] }) {
  return (
    <>
      <Notice look="warning">
        同一次送审得到了不同的结果，都列在下面；再次送审、退回或通过时，以新的为准。
      </Notice>
      <ul className={styles.statuses} aria-label="不同的结果">
        {sides.map((status) => (
          <Given key={status.id} status={status} />
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
      {conflict.length > 0 && <Conflict sides={conflict} />}
      <Added added={landed.added.filter((event) => !conflict.some(({ id }) => id === event.id))} />
      {landed.differences.length > 0 && <ReturnedTexts draftId={landed.draft} texts={landed.differences} />}
    </Dialog>
  );
}
