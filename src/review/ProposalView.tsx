import type { Form } from '#report/forms/form.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { ProposedText } from '#report/review/proposal.ts';
import type { Proposal, Remark } from '#report/review/reviewOf.ts';
import { momentText, shownText } from './words.ts';
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
      ['原为', from],
      ['已改为', to],
    ] as const;
  if (state === 'reverted')
    return [
      ['原为', from],
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
  const cell = cellsOf(form).get(text.field);
  const isOneOfSeveral = cell && 'cells' in place && place.cells.length > 1;
  return (
    <div className={styles.change}>
      {isOneOfSeveral && (
        <p className={styles.label}>
          {cell.rowLabel} {cell.columnLabel}
        </p>
      )}
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

function sentenceOf({ state, decided }: Proposal): string | null {
  const who = decided && `${decided.by}，${momentText(decided.at)}`;
  switch (state) {
    case 'open':
      return null;
    case 'outdated':
      return '提出之后这里改过，不能直接采用；需要改的，请自己改。';
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
}

/** What a remark proposes: 现为 and 建议改为, and what became of it. */
export function ProposalView({ draftId, form, remark, proposal }: ProposalViewProps) {
  const sentence = sentenceOf(proposal);
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
