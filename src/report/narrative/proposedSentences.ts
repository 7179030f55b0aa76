import { figuresOf, type Figures } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import type { Form } from '../forms/form.ts';
import { formById } from '../forms/forms.ts';
import { readYear } from '../readYear.ts';
import { amountOf } from './amounts.ts';
import type { Sum, Term } from './terms.ts';

/** A sentence that says what stands in the tables, ready to be put into a narrative. */
export interface ProposedSentence {
  readonly subject: 'requests' | 'disputes' | 'rules' | 'fees';
  readonly label: string;
  readonly text: string;
}

/** The tables of a report, as sentences ask them. */
interface Tables {
  readonly form: Form;
  readonly figures: Figures;
  readonly when: string;
  /** How much a sum is; null where nothing of it is filled. */
  readonly of: (...sum: Sum) => bigint | null;
}

const results: readonly (readonly [Term, string])[] = [
  ['granted', '予以公开'],
  ['grantedInPart', '部分公开'],
  ['exempt', '不予公开'],
  ['unavailable', '无法提供'],
  ['declined', '不予处理'],
  ['otherClosed', '其他处理'],
];

/** The parts that are not 0: `，其中予以公开3件，部分公开1件`, or nothing. */
function partsText(parts: readonly (readonly [bigint | null, string])[]): string {
  const said = parts.flatMap(([amount, label]) => (amount ? [`${label}${amount}件`] : []));
  return said.length > 0 ? `，其中${said.join('，')}` : '';
}

function requestsText({ when, of }: Tables): string | null {
  const received = of('received');
  const carriedIn = of('carriedIn') ?? 0n;
  const closed = of('closed') ?? 0n;
  const carriedOut = of('carriedOut') ?? 0n;
  if (received === null) return null;
  if (received === 0n && carriedIn === 0n && closed === 0n && carriedOut === 0n) {
    return `${when}，未收到政府信息公开申请，无上年结转的申请。`;
  }
  const came = received === 0n ? '未收到新的政府信息公开申请' : `新收政府信息公开申请${received}件`;
  const before = carriedIn === 0n ? '无上年结转的申请' : `上年结转${carriedIn}件`;
  const done = `办结${closed}件${partsText(results.map(([term, label]) => [of(term), label] as const))}`;
  const after = carriedOut === 0n ? '无结转下年度继续办理的申请' : `结转下年度继续办理${carriedOut}件`;
  return `${when}，${came}，${before}；${done}；${after}。`;
}

const outcomes = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['other', '其他结果'],
  ['pending', '尚未审结'],
] as const;

/** `（结果维持2件，尚未审结1件）`, or nothing. */
function outcomesText({ of }: Tables, row: 'review' | 'directSuit' | 'suitAfterReview'): string {
  const said = outcomes.flatMap(([column, label]) => {
    const amount = of(`${row}.${column}`);
    return amount ? [`${label}${amount}件`] : [];
  });
  return said.length > 0 ? `（${said.join('，')}）` : '';
}

function disputesText(tables: Tables): string | null {
  const { when, of } = tables;
  const review = of('review.total');
  const direct = of('directSuit.total') ?? 0n;
  const after = of('suitAfterReview.total') ?? 0n;
  if (review === null) return null;
  if (review === 0n && direct + after === 0n) {
    return `${when}，未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。`;
  }
  const reviewed =
    review === 0n
      ? '未发生因政府信息公开被申请行政复议的情况'
      : `因政府信息公开被申请行政复议${review}件${outcomesText(tables, 'review')}`;
  const suits = [
    direct > 0n ? `未经复议直接起诉${direct}件${outcomesText(tables, 'directSuit')}` : '',
    after > 0n ? `复议后起诉${after}件${outcomesText(tables, 'suitAfterReview')}` : '',
  ].filter((text) => text !== '');
  const sued =
    suits.length === 0
      ? '未发生因政府信息公开被提起行政诉讼的情况'
      : `因政府信息公开被提起行政诉讼${direct + after}件，其中${suits.join('，')}`;
  return `${when}，${reviewed}；${sued}。`;
}

function rulesText({ form, figures, when, of }: Tables): string | null {
  const rows = [
    ['rules', '规章'],
    ['normativeDocuments', form.id === '2019' ? '规范性文件' : '行政规范性文件'],
  ] as const;
  const columns =
    form.id === '2019'
      ? ([
          ['made', '新制作'],
          ['disclosed', '新公开'],
          ['disclosedTotal', '对外公开总数量'],
        ] as const)
      : ([
          ['issued', '制发'],
          ['repealed', '废止'],
          ['inForce', '现行有效'],
        ] as const);
  if (of('normativeDocuments.issued') === null) return null;
  const said = rows.flatMap(([row, name]) => {
    const amounts = columns.map(([column]) => figures.valueOf(`disclosure.${row}.${column}`));
    if (amounts.every((amount) => amount === 0n)) return [];
    return [
      columns.map(([, verb], index) => `${verb}${index === 0 ? name : ''}${amounts[index]}件`).join('，'),
    ];
  });
  if (said.length > 0) return `${when}，${said.join('；')}。`;
  return form.id === '2019'
    ? `${when}，未新制作规章和规范性文件。`
    : `${when}，未制发规章和行政规范性文件，无现行有效的规章和行政规范性文件。`;
}

/** The form of 2019 counts projects here and has no amount. 信息处理费 is one of these fees: without any there is none of it. */
function feesText({ form, figures, when }: Tables): string | null {
  if (form.id === '2019') return null;
  const reading = figures.readings.get('disclosure.administrativeFees.amount');
  if (reading?.state !== 'number') return null;
  if (Number(reading.number) === 0) return `${when}，未收取行政事业性收费，未收取政府信息公开信息处理费。`;
  return `${when}，收取行政事业性收费${reading.number}万元。`;
}

const subjects = [
  ['requests', '申请的收到与办理', requestsText],
  ['disputes', '行政复议与行政诉讼', disputesText],
  ['rules', '规章与规范性文件', rulesText],
  ['fees', '收费', feesText],
] as const;

/**
 * Sentences about the tables as they are; a table of which nothing is filled gives none.
 *
 * @example proposedSentences({ year: '2024', 'requests.received.individual': '0' })[0]?.text //=> '2024年，未收到政府信息公开申请，无上年结转的申请。'
 */
export function proposedSentences(fields: Fields): readonly ProposedSentence[] {
  const form = formById(fields['form']);
  const figures = figuresOf(form, fields);
  const year = readYear(fields['year']);
  const tables: Tables = {
    form,
    figures,
    when: year === null ? '本年度' : `${year}年`,
    of: (...sum) => amountOf({ form, fields, figures }, sum)?.value ?? null,
  };
  return subjects.flatMap(([subject, label, write]) => {
    const text = write(tables);
    return text === null ? [] : [{ subject, label, text }];
  });
}
