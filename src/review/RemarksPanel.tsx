import { useCallback, useEffect, useMemo, useRef, useState, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { drafts, useDrafts } from '#drafts/drafts.ts';
import { formById } from '#report/forms/forms.ts';
import type { Place } from '#report/review/eventSchema.ts';
import { findWords, passageOf } from '#report/review/findWords.ts';
import type { Remark } from '#report/review/reviewOf.ts';
import { placeOf, type Selected } from '#report/review/selected.ts';
import { Button } from '#ui/button/Button.tsx';
import { keepWriting, keptWriting } from './keptWriting.ts';
import { nameNote, NameDialog } from './NameDialog.tsx';
import { usePersonName } from './personName.ts';
import { remarkActions, type Told } from './remarkActions.ts';
import { RemarkForm, type UnsignedRemark } from './RemarkForm.tsx';
import { RemarkGroup } from './RemarkGroup.tsx';
import { remarksByPart } from './remarksByPart.ts';
import { ReviewStatus } from './ReviewStatus.tsx';
import { isTakeable, rivalsOf } from './rivals.ts';
import { unsentWords } from './unsentWords.ts';
import { useReview } from './useReview.ts';
import { useSigned } from './useSigned.tsx';
import { isBlank, newWriting, readWriting, writingText, type Writing } from './writing.ts';
import styles from './RemarksPanel.module.css';

/** What the person has asked of the panel from elsewhere: to write about a place, or to see remarks. Each is another object. */
export type PanelRequest =
  | { readonly kind: 'write'; readonly about: Selected }
  | { readonly kind: 'show'; readonly remarks: readonly string[] };

interface RemarksPanelProps {
  readonly draftId: string;
  readonly request: PanelRequest | null;
  /** Leads to what a remark is about and marks it. */
  readonly onGoTo: (remark: Pick<Remark, 'place' | 'quote'>) => void;
  /** Marks in the report what is being written about. */
  readonly MarkAbout: ComponentType<{ readonly draftId: string; readonly place: Place }>;
}

function Signing() {
  const name = usePersonName();
  const [changing, setChanging] = useState(false);
  return (
    <p className={styles.signing}>
      {name === '' ? '写意见时署名。' : `署名：${name} `}
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setChanging(true)}>
        {name === '' ? '填写姓名' : '改名'}
      </Button>
      <span>{nameNote}</span>
      {changing && <NameDialog onNamed={() => setChanging(false)} onClose={() => setChanging(false)} />}
    </p>
  );
}

/** Brings a remark into view, out of its fold if it is settled, and puts the focus on it. */
function showRemark(panel: Element, id: string): void {
  const item = panel.querySelector<HTMLElement>(`[data-remark="${id}"]`);
  item?.closest('details')?.setAttribute('open', '');
  item?.focus();
}

/** What is in 审核意见 once there is a review: its status, the form to write in, and the remarks by part. */
export function RemarksPanel({ draftId, request, onGoTo, MarkAbout }: RemarksPanelProps) {
  const review = useReview(draftId);
  const form = formById(useDrafts((state) => state.drafts[draftId]?.fields['form']));
  const mayWrite = useDrafts(
    (state) => state.access[draftId] === 'own' && state.drafts[draftId]?.deletedAt === null,
  );
  const unsent = useDrafts((state) => unsentWords(state.drafts[draftId]?.fields ?? {}));
  const [writing, setWriting] = useState<Writing | null>(() => readWriting(keptWriting(draftId, null)));
  const [places, setPlaces] = useState<readonly Place[]>(() => (writing ? [writing.place] : []));
  const [answered, setAnswered] = useState<PanelRequest | null>(null);
  const [told, setTold] = useState<Told>({ words: '', isProblem: false });
  const { sign, asking } = useSigned();
  const panel = useRef<HTMLDivElement>(null);

  const write = useCallback(
    (next: Writing | null) => {
      setWriting(next);
      keepWriting(draftId, null, next && !isBlank(next) ? writingText(next) : null);
    },
    [draftId],
  );
  const actions = useMemo(
    () => remarkActions({ draftId, goTo: onGoTo, sign, tell: setTold }),
    [draftId, onGoTo, sign],
  );

  // What is asked changes what is written, once.
  if (request !== answered) {
    setAnswered(request);
    if (request?.kind === 'write') {
      const place = placeOf(drafts.getState().drafts[draftId]?.fields ?? {}, request.about);
      // What somebody has begun to write stays about what it was; the new place is one to choose.
      const isBegun = writing !== null && !isBlank(writing);
      setPlaces(isBegun ? [...places, place] : [place]);
      if (!isBegun) setWriting(newWriting(place));
    }
  }

  useEffect(() => {
    if (request?.kind === 'show' && panel.current) showRemark(panel.current, request.remarks[0] ?? '');
    if (request?.kind === 'write') {
      panel.current?.querySelector<HTMLElement>('[data-text-of-remark]')?.focus();
    }
  }, [request]);

  /** Back to where one was in the report. */
  function goBack(place: Place): void {
    const passage = passageOf(place);
    const { fields = {} } = drafts.getState().drafts[draftId] ?? {};
    onGoTo({ place, quote: passage && findWords(fields, passage) });
  }

  function leaveForm(): void {
    if (!writing) return;
    if (isBlank(writing)) flushSync(() => write(null));
    goBack(writing.place);
  }

  function finish(remark: UnsignedRemark): void {
    if (!panel.current) return;
    actions.say(remark, panel.current, () => {
      flushSync(() => write(null));
      // On with reading, where one was.
      goBack(remark.place);
    });
  }

  const groups = useMemo(() => remarksByPart(form, review.remarks), [form, review.remarks]);
  const rivals = useMemo(() => rivalsOf(review.remarks), [review.remarks]);
  const takeable = review.remarks.filter((remark) => isTakeable(remark) && !rivals.has(remark.id));
  const mayTake = mayWrite && review.role === 'author';

  return (
    <div ref={panel}>
      {review.statuses.length > 0 && <ReviewStatus review={review} unsent={unsent} />}
      {mayWrite && writing && <MarkAbout draftId={draftId} place={writing.place} />}
      {mayWrite && writing && (
        <RemarkForm
          draftId={draftId}
          writing={writing}
          places={places}
          onChange={write}
          onWrite={finish}
          onCancel={() => {
            flushSync(() => write(null));
            goBack(writing.place);
          }}
          onLeave={leaveForm}
        />
      )}
      <p role="status" className={told.isProblem ? styles.problem : styles.told}>
        {told.words}
      </p>
      {mayTake && takeable.length > 1 && (
        <div className={styles.all}>
          <Button
            onClick={({ currentTarget }) =>
              actions.take(
                takeable.map(({ id }) => id),
                currentTarget,
              )
            }
          >
            全部采用（{takeable.length} 条建议）
          </Button>
          {rivals.size > 0 && <span>相互冲突的 {rivals.size} 条要逐条决定。</span>}
        </div>
      )}
      {groups.length === 0 && !writing && (
        <p className={styles.none}>还没有意见。先到要说的格子或文字，再按“写意见”。</p>
      )}
      {groups.map((group) => (
        <RemarkGroup
          key={group.part}
          draftId={draftId}
          form={form}
          group={group}
          rivals={rivals}
          mayWrite={mayWrite}
          mayTake={mayTake}
          actions={actions}
        />
      ))}
      {(review.remarks.length > 0 || review.statuses.length > 0) && (
        <p className={styles.links}>
          <a href={`#/draft/${draftId}/differences`}>有什么改动</a>
          {review.remarks.length > 0 && <a href={`#/draft/${draftId}/remarks`}>意见单</a>}
        </p>
      )}
      {mayWrite && <Signing />}
      {asking}
    </div>
  );
}
