import { useMemo, useRef, useState } from 'react';
import { assess } from '#report/assess.ts';
import { writeShared } from '#report/document/writeShared.ts';
import type { Fields } from '#report/fields.ts';
import { longestName, longestWriting, type Status } from '#report/review/eventSchema.ts';
import { mayAccept } from '#report/review/mayAccept.ts';
import { beginReview, roleOf } from '#report/review/reviewFields.ts';
import { nameNote } from '#review/NameDialog.tsx';
import { personName, setPersonName } from '#review/personName.ts';
import { unsentWords } from '#review/unsentWords.ts';
import { statusWords } from '#review/words.ts';
import { errorIdOf, Field } from '#ui/field/Field.tsx';
import { Notice } from '#ui/notice/Notice.tsx';
import { Choice, type Option } from './Choice.tsx';
import { HesitationBox } from './HesitationBox.tsx';
import { hesitationsOf, type Hesitation } from './hesitations.ts';
import type { Way } from './shareReport.ts';
import { standingAcceptance, type SharedAs } from './standingAcceptance.ts';
import styles from './Sharing.module.css';

/** What the person wants of a sharing. */
export interface ShareRequest {
  readonly by: string;
  readonly status: SharedAs;
  readonly note: string;
  readonly way: Way;
}

function statusOption(id: Status, note: string, refused: string | null = null): Option<Status> {
  return { id, label: statusWords[id], note, refused };
}

const standingOption: Option<SharedAs> = {
  id: 'standing',
  label: `照现在的状态转交（${statusWords.accepted}）`,
  note: '不改变审核状态，报告连同通过的记录一起交给别人。',
};

/** What a report may be sent as, the usual first. */
function statusOptions(fields: Fields): readonly Option<SharedAs>[] {
  if (roleOf(fields) === 'author') {
    return [
      ...(standingAcceptance(fields) ? [standingOption] : []),
      statusOption('submitted', '请对方审核。对方写的意见随退回的文件回到这份年报。'),
      statusOption('drafting', '还没有写完，先请人看看。'),
    ];
  }
  const acceptance = mayAccept(assess(fields));
  return [
    statusOption('returned', '把意见交给填报单位，请他们修改。'),
    statusOption(
      'accepted',
      '认可这份报告和其中写明的理由。两者再有改动，通过随即失效。',
      acceptance.ok ? null : acceptance.reason,
    ),
  ];
}

function wayOptions(isFromDisk: boolean): readonly Option<Way>[] {
  return [
    { id: 'file', label: '文件', note: '没有加锁，拿到文件的人都能打开。' },
    { id: 'locked', label: '加锁的文件', note: '输入口令才能打开。口令由本页生成，要另行告诉对方。' },
    {
      id: 'link',
      label: '链接',
      note: '整份年报加锁后放在链接里，点开并输入口令就能看，不经过服务器。',
      refused: isFromDisk ? '本页是从本机的文件打开的，别人打不开这样的链接。请发文件。' : null,
    },
  ];
}

/** What of a report no file can carry. */
function Omitted({ fields }: { fields: Fields }) {
  const omitted = useMemo(() => writeShared({ ...fields, ...beginReview(fields, 'new') }).omitted, [fields]);
  if (omitted.length === 0) return null;
  return (
    <div className={styles.omitted}>
      <Notice look="warning">有 {omitted.length} 处不能写入文件，对方看到的是空白：</Notice>
      <ul>
        {omitted.map(({ place, message }) => (
          <li key={`${place} ${message}`}>{message}</li>
        ))}
      </ul>
    </div>
  );
}

interface ShareFormProps {
  readonly id: string;
  readonly draftId: string;
  readonly fields: Fields;
  readonly onShare: (request: ShareRequest) => void;
  /** Back to the report, to what one has overlooked. */
  readonly onGoBack: (to: Hesitation['id']) => void;
}

/** Asks who shares a report, as what, and how. */
export function ShareForm({ id, draftId, fields, onShare, onGoBack }: ShareFormProps) {
  const statuses = statusOptions(fields);
  const [by, setBy] = useState(personName);
  const [nameless, setNameless] = useState(false);
  const [status, setStatus] = useState<SharedAs>(() => statuses[0]?.id ?? 'drafting');
  const [note, setNote] = useState('');
  const [way, setWay] = useState<Way>('file');
  const [agreed, setAgreed] = useState<ReadonlySet<Hesitation['id']>>(new Set());
  const [missed, setMissed] = useState<Hesitation['id'] | null>(null);
  const boxes = useRef(new Map<Hesitation['id'], HTMLInputElement | null>());
  const hesitations = hesitationsOf(draftId, fields, status);
  // What goes out as it is bears no new name and no new word.
  const isGiven = status !== 'standing';
  const unsent = unsentWords(fields);
  const isFromDisk = window.location.protocol === 'file:';

  function agree(one: Hesitation['id'], isAgreed: boolean): void {
    setMissed(null);
    setAgreed((before) => new Set([...before].filter((other) => other !== one).concat(isAgreed ? one : [])));
  }

  function share(): void {
    if (isGiven && by.trim() === '') {
      setNameless(true);
      document.getElementById(`${id}-name`)?.focus();
      return;
    }
    const open = hesitations.find((hesitation) => !agreed.has(hesitation.id));
    if (open) {
      setMissed(open.id);
      boxes.current.get(open.id)?.focus();
      return;
    }
    if (isGiven) setPersonName(by);
    onShare({ by: by.trim(), status, note, way });
  }

  return (
    <form
      id={id}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        share();
      }}
    >
      {unsent !== null && <Notice look="hint">{unsent}这次分享会一并带上。</Notice>}
      {isGiven && (
        <Field
          label="姓名"
          htmlFor={`${id}-name`}
          error={nameless ? '请填写姓名，对方才知道是谁发来的。' : null}
          note={nameNote}
        >
          <input
            id={`${id}-name`}
            value={by}
            maxLength={longestName}
            autoComplete="name"
            onChange={({ currentTarget }) => {
              setBy(currentTarget.value);
              setNameless(false);
            }}
            aria-invalid={nameless}
            aria-describedby={nameless ? errorIdOf(`${id}-name`) : undefined}
          />
        </Field>
      )}
      <Choice legend="状态" options={statuses} chosen={status} onChoose={setStatus} />
      {hesitations.map((hesitation) => (
        <HesitationBox
          key={hesitation.id}
          hesitation={hesitation}
          isAgreed={agreed.has(hesitation.id)}
          isMissed={missed === hesitation.id}
          box={(box) => void boxes.current.set(hesitation.id, box)}
          onAgree={(isAgreed) => agree(hesitation.id, isAgreed)}
          onGoBack={() => onGoBack(hesitation.id)}
        />
      ))}
      {isGiven && (
        <Field label="附言（可不填）" htmlFor={`${id}-note`}>
          <textarea
            id={`${id}-note`}
            rows={2}
            value={note}
            maxLength={longestWriting}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </Field>
      )}
      <Choice legend="怎样发给对方" options={wayOptions(isFromDisk)} chosen={way} onChoose={setWay} />
      <Omitted fields={fields} />
    </form>
  );
}
