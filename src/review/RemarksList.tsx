import { useState } from 'react';
import type { Fields } from '#report/fields.ts';
import { formById } from '#report/forms/forms.ts';
import type { Form } from '#report/forms/form.ts';
import { paperTitle } from '#report/layout/paperTitle.ts';
import type { StatusEvent } from '#report/review/eventSchema.ts';
import { isOpen } from '#report/review/isOpen.ts';
import type { Proposal, Remark, Review } from '#report/review/reviewOf.ts';
import sheet from '#ui/sheet/Sheet.module.css';
import { placeName } from './placeName.ts';
import { remarksByPart, type PartRemarks } from './remarksByPart.ts';
import { momentText } from '#drafts/momentText.ts';
import { kinds, kindWords, shownText, statusWords } from './words.ts';
import styles from './RemarksList.module.css';

const proposalWords: Readonly<Record<Proposal['state'], string>> = {
  open: '尚未决定',
  outdated: '提出之后这里改过',
  taken: '已采用',
  reverted: '采用过，后来又改动',
  refused: '没有采用',
};

function stateOf(remark: Remark): string {
  if (remark.withdrawn) return '已撤回';
  return isOpen(remark) ? '待处理' : '已解决';
}

function ListedRemark({ form, remark }: { form: Form; remark: Remark }) {
  const { kind, by, at, place, text, proposal, replies } = remark;
  return (
    <li className={styles.remark}>
      <p className={styles.head}>
        <strong>{kindWords[kind]}</strong> {placeName(form, place)}
      </p>
      <p className={styles.text}>{text}</p>
      {proposal?.texts.map(({ field, from, to }) => (
        <p key={field} className={styles.text}>
          建议{'cells' in place && place.cells.length > 1 && `（${placeName(form, { cells: [field] })}）`}：
          {shownText(from)} → {shownText(to)}（{proposalWords[proposal.state]}）
        </p>
      ))}
      <p className={styles.who}>
        {by}，{momentText(at)}；{stateOf(remark)}
      </p>
      {replies.map((reply) => (
        <div key={reply.id} className={styles.reply}>
          <p className={styles.text}>答复：{reply.text}</p>
          <p className={styles.who}>
            {reply.by}，{momentText(reply.at)}
          </p>
        </div>
      ))}
    </li>
  );
}

/** How many remarks there are of each kind, and how many are open, in words. */
function countsOf(remarks: readonly Remark[]): string {
  if (remarks.length === 0) return '没有';
  const each = kinds
    .map((kind) => [kind, remarks.filter((remark) => remark.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kindWords[kind]} ${count}`)
    .join('，');
  return `共 ${remarks.length} 条（${each}），待处理 ${remarks.filter(isOpen).length} 条`;
}

/** Remarks are numbered throughout, so that one can be spoken of by its number. */
function numbered(groups: readonly PartRemarks[]) {
  let next = 1;
  return groups.map(({ part, heading, open, settled }) => {
    const remarks = [...open, ...settled];
    const first = next;
    next += remarks.length;
    return { part, heading, remarks, first };
  });
}

function givenText({ status, by, at }: StatusEvent): string {
  return `${statusWords[status]}（${by}，${momentText(at)}）`;
}

function statusText({ latest, conflict, lapsed, lapsedAnswers }: Review): string {
  if (conflict.length > 0)
    return conflict
      .map((side) => `${givenText(side)}${lapsedAnswers.includes(side) ? '，已失效' : ''}`)
      .join('；');
  if (!latest) return statusWords.drafting;
  return `${givenText(latest)}${lapsed ? '，此后报告或写明的理由又有改动，已失效' : ''}`;
}

/**
 * 意见单: every remark on a report with its place, its proposal and its replies, by part, as a page that prints. It is
 * never part of what is published.
 */
export function RemarksList({ fields, review }: { fields: Fields; review: Review }) {
  const [time] = useState(() => momentText(new Date().toISOString()));
  const form = formById(fields['form']);
  const remarks = review.remarks.filter(({ withdrawn }) => !withdrawn);
  const groups = numbered(remarksByPart(form, remarks));
  const facts = [
    ['单位', (fields['unit.name'] ?? '').trim() || '未填写单位'],
    ['状态', statusText(review)],
    ['意见', countsOf(remarks)],
    ['打印时间', time],
  ] as const;
  return (
    <article className={`${sheet.sheet} ${styles.page}`}>
      <header className={sheet.heading}>
        <h1>审核意见单</h1>
        <p>{paperTitle(fields)}</p>
      </header>
      <dl className={sheet.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {remarks.length === 0 && <p>没有意见。</p>}
      {groups.map(({ part, heading, remarks: own, first }) => (
        <section key={part} aria-label={heading}>
          <h2>{heading}</h2>
          <ol start={first}>
            {own.map((remark) => (
              <ListedRemark key={remark.id} form={form} remark={remark} />
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}
