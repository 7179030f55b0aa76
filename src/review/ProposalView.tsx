import type { Form } from '#report/forms/form.ts';
import type { ProposedText } from '#report/review/proposal.ts';
import type { Proposal, Remark } from '#report/review/reviewOf.ts';
import { placeName } from './placeName.ts';
import { momentText } from '#drafts/momentText.ts';
import { shownText } from './words.ts';
import { useFieldText } from './useReview.ts';
import styles from './Remark.module.css';

interface ChangeProps {
  readonly draftId: string;
  readonly form: Form;
  readonly remark: Remark;
  readonly state: Proposal['state'];
  readonly text: ProposedText;
}

/** What is told of one proposed text: what stood there, what stands there, what is proposed. */
function valuesOf(state: Proposal['state'], { from, to }: ProposedText, now: string | null) {
  if (state === 'taken')
    return [
      ['提出时', from],
      ['已改为', to],
    ] as const;
  if (state === 'reverted')
    return [
      ['提出时', from],
      ['采用了', to],
      ['现为', now],
    ] as const;
  if (state === 'outdated')
    return [
      ['提出时', from],
      ['现为', now],
      ['建议改为', to],
    ] as const;
  return [
    [state === 'refused' ? '提出时' : '现为', from],
    ['建议改为', to],
  ] as const;
}

function Change({ draftId, form, remark: { place }, state, text }: ChangeProps) {
  const standing = useFieldText(draftId, text.field);
  // Of words that are not there any more, nobody can say what has become of them.
  const now = 'field' in place ? null : standing;
  const isOneOfSeveral = 'cells' in place && place.cells.length > 1;
  return (
    <div className={styles.change}>
      {isOneOfSeveral && <p className={styles.label}>{placeName(form, { cells: [text.field] })}</p>}
      <dl>
        {valuesOf(state, text, now).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={name === '建议改为' || name === '已改为' ? styles.proposed : undefined}>
              {value === null ? '这处文字已经改动' : shownText(value)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What can be done where something else stands there by now. Words that are gone cannot be replaced. */
function outdatedSentence({ place }: Remark, mayTake: boolean): string {
  if (!mayTake) return '提出之后填报单位改过这里，请核对这条建议是否还合适。';
  if ('cells' in place) return '提出之后这里改过，请核对后决定。';
  return '提出之后这里改过，不能直接采用；需要改的，请自己改。';
}

function sentenceOf(remark: Remark, { state, decided }: Proposal, mayTake: boolean): string | null {
  const who = decided && `${decided.by}，${momentText(decided.at)}`;
  switch (state) {
    case 'open':
      return null;
    case 'outdated':
      return outdatedSentence(remark, mayTake);
    case 'taken':
      return `已采用（${who}）`;
    case 'reverted':
      return `采用过（${who}），后来又改动了。`;
    case 'refused':
      return `没有采用（${who}）`;
  }
}

interface ProposalViewProps {
  readonly draftId: string;
  readonly form: Form;
  readonly remark: Remark;
  readonly proposal: Proposal;
  /** Whether it is this person's to take. */
  readonly mayTake: boolean;
}

/** What a remark proposes: 现为 and 建议改为, and what became of it. */
export function ProposalView({ draftId, form, remark, proposal, mayTake }: ProposalViewProps) {
  const sentence = sentenceOf(remark, proposal, mayTake);
  return (
    <div className={styles.proposal} data-proposal={proposal.state}>
      {proposal.texts.map((text) => (
        <Change
          key={text.field}
          draftId={draftId}
          form={form}
          remark={remark}
          state={proposal.state}
          text={text}
        />
      ))}
      {sentence !== null && <p className={styles.outcome}>{sentence}</p>}
    </div>
  );
}
