import { memo, useId, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Form } from '#report/forms/form.ts';
import { isOpen } from '#report/review/isOpen.ts';
import type { Remark } from '#report/review/reviewOf.ts';
import { Button } from '#ui/button/Button.tsx';
import { keepWriting, keptWriting } from './keptWriting.ts';
import { KindTag } from './KindTag.tsx';
import { usePersonName } from './personName.ts';
import { placeName } from './placeName.ts';
import { OverrideButton } from './OverrideButton.tsx';
import { ProposalView } from './ProposalView.tsx';
import { addressOfPlace } from './addressOfPlace.ts';
import type { RemarkActions } from './remarkActions.ts';
import { ReplyForm } from './ReplyForm.tsx';
import { momentText } from '#drafts/momentText.ts';
import styles from './Remark.module.css';

interface RemarkItemProps {
  readonly draftId: string;
  readonly form: Form;
  readonly remark: Remark;
  /** Whether something may be written into this draft's review here. */
  readonly mayWrite: boolean;
  /** Whether proposals are this person's to take: in the author's copy. */
  readonly mayTake: boolean;
  readonly actions: RemarkActions;
}

function Moment({ at }: { at: string }) {
  return (
    <time className={styles.moment} dateTime={at}>
      {momentText(at)}
    </time>
  );
}

/** Who resolved or withdrew it. */
function Settled({ remark: { resolved, withdrawn } }: { remark: Remark }) {
  const [deed, word] = withdrawn ? [withdrawn, '撤回'] : [resolved, '标为解决'];
  if (!deed) return null;
  return (
    <p className={styles.outcome}>
      {deed.by} 于 {momentText(deed.at)} {word}
    </p>
  );
}

/** A remark: who wrote it, when, about what, its text, what it proposes, what was replied, and what can be done. */
export const RemarkItem = memo(function RemarkItem(props: RemarkItemProps) {
  const { draftId, form, remark, mayWrite, mayTake, actions } = props;
  const id = useId();
  const name = usePersonName();
  const [replying, setReplying] = useState(() => keptWriting(draftId, remark.id) !== null);
  const replyButton = useRef<HTMLButtonElement>(null);
  const open = isOpen(remark);
  const address = addressOfPlace(draftId, remark.place);
  const { proposal } = remark;
  const takeable = open && mayTake && (proposal?.state === 'open' || proposal?.state === 'outdated');

  /** A button whose name says which remark it is of. */
  function action(label: string, run: (from: Element) => void, look: 'plain' | 'quiet' = 'quiet'): ReactNode {
    const key = `${id}-${label}`;
    return (
      <Button
        id={key}
        look={look}
        aria-labelledby={`${key} ${id}-text`}
        onClick={({ currentTarget }) => run(currentTarget)}
      >
        {label}
      </Button>
    );
  }

  function stopReplying(): void {
    keepWriting(draftId, remark.id, null);
    flushSync(() => setReplying(false));
    replyButton.current?.focus();
  }

  return (
    <li
      className={styles.remark}
      data-remark={remark.id}
      data-kind={remark.kind}
      data-open={open || undefined}
      tabIndex={-1}
    >
      <p className={styles.head}>
        <KindTag kind={remark.kind} />
        <span className={styles.who}>{remark.by}</span>
        <Moment at={remark.at} />
      </p>
      {address !== null && (
        <a
          className={styles.place}
          href={address}
          onClick={(event) => {
            event.preventDefault();
            actions.goTo(remark);
          }}
        >
          {placeName(form, remark.place)}
        </a>
      )}
      {'field' in remark.place && !remark.quote && proposal?.state !== 'taken' && (
        <p className={styles.gone}>这些文字已经改动，报告里找不到了。</p>
      )}
      <p id={`${id}-text`} className={styles.text}>
        {remark.text}
      </p>
      {proposal && (
        <ProposalView draftId={draftId} form={form} remark={remark} proposal={proposal} mayTake={mayTake} />
      )}
      {remark.replies.length > 0 && (
        <ul className={styles.replies} aria-label="答复">
          {remark.replies.map((reply) => (
            <li key={reply.id}>
              <span className={styles.who}>{reply.by}</span> <Moment at={reply.at} />
              <p className={styles.text}>{reply.text}</p>
            </li>
          ))}
        </ul>
      )}
      {!open && <Settled remark={remark} />}
      {mayWrite && !remark.withdrawn && (
        <div className={styles.actions}>
          {takeable &&
            proposal.state === 'open' &&
            action('采用', (from) => actions.take([remark.id], from), 'plain')}
          {takeable && proposal.state === 'outdated' && 'cells' in remark.place && (
            <OverrideButton
              id={`${id}-override`}
              draftId={draftId}
              remark={remark}
              textId={`${id}-text`}
              onOverride={(from) => actions.override(remark.id, from)}
            />
          )}
          {takeable && action('不采用', (from) => actions.say({ type: 'refused', remark: remark.id }, from))}
          <Button
            ref={replyButton}
            id={`${id}-reply`}
            look="quiet"
            aria-labelledby={`${id}-reply ${id}-text`}
            aria-expanded={replying}
            onClick={() => setReplying(true)}
          >
            答复
          </Button>
          {open
            ? action('解决', (from) => actions.say({ type: 'resolved', remark: remark.id }, from))
            : action('重新打开', (from) => actions.say({ type: 'reopened', remark: remark.id }, from))}
          {remark.by === name &&
            action('撤回', (from) => actions.say({ type: 'withdrawn', remark: remark.id }, from))}
        </div>
      )}
      {mayWrite && replying && (
        <ReplyForm
          draftId={draftId}
          remark={remark.id}
          onCancel={stopReplying}
          onReply={(text) => {
            const button = replyButton.current;
            if (!button) return;
            actions.say({ type: 'reply', remark: remark.id, text }, button, stopReplying);
          }}
        />
      )}
    </li>
  );
});
