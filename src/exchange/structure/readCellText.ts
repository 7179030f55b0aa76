import Big from 'big.js';
import type { NumberKind } from '#report/forms/form.ts';
import { readNumber } from '#report/numbers/readNumber.ts';
import { simplified } from './simplified.ts';

/** The unit of an amount, as a cell or its heading states it. */
export type AmountUnit = '元' | '千元' | '万元' | '亿元';

/** The unit that a heading states, or that it states one which has no one meaning. */
export type HeadingUnit = AmountUnit | 'unknown';

/** What a published cell says. `note` tells what was made of it, where that is not the text itself. */
export type CellText =
  | { readonly state: 'blank'; readonly mark: boolean }
  | {
      readonly state: 'number';
      readonly number: string;
      readonly note?: { readonly kind: 'changed' | 'remark'; readonly message: string };
    }
  | { readonly state: 'unreadable' };

const counters = '件次|件|项次|项|个|宗|次|起|人次|人|份|条|部|家';
/** Spaces part thousands only: 1 234 is one number, 0 0 0 is none. */
const digits = String.raw`[+-]?(?:\d{1,3}(?: \d{3}){1,4}(?:\.\d+)?|\d[\d,.]*)\s*`;
const counted = new RegExp(`^(${digits})(?:${counters})$`);
const money = new RegExp(`^(?:人民币|[¥￥])?\\s*(${digits})\\(?(万元|亿元|千元|元|万|亿)\\)?整?$`);
const up = '增加了?|增长了?|增|加|上升了?|↑';
const down = '减少了?|减|下降了?|↓';
const moved = new RegExp(`^(${up}|${down})\\s*(${digits})(?:${counters})?$`);
const valueLike = new RegExp(`^(?:${up}|${down})?\\s*${digits}(?:${counters}|万元|亿元|千元|元|万|亿)?$`);

const perTenThousandYuan: Readonly<Record<AmountUnit, (amount: Big) => Big>> = {
  元: (amount) => amount.div(10_000),
  千元: (amount) => amount.div(10),
  万元: (amount) => amount,
  亿元: (amount) => amount.times(10_000),
};

const unreadable: CellText = { state: 'unreadable' };

function plainText(text: string): string {
  return simplified(text.normalize('NFKC')).replaceAll('\u2212', '-').trim();
}

/** Whether a cell is blank, or holds one of the marks that offices write instead of leaving it so: `/`, `-`, `—`, 无. */
export function isBlank(text: string): boolean {
  return /^(?:[-/\\—–―_]*|无)$/.test(plainText(text));
}

/** Whether a text bears the mark of a note, 12① or 12¹, which is no digit of its number. */
function hasNoteMark(text: string): boolean {
  return /[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793]/.test(text);
}

/** Whether a text is a number of some kind, unit included, and so can be no label. */
export function isValueLike(text: string): boolean {
  return text.length < 100 && !hasNoteMark(text) && valueLike.test(plainText(text));
}

const amountUnits: ReadonlyMap<string, AmountUnit> = new Map([
  ['元', '元'],
  ['千元', '千元'],
  ['万元', '万元'],
  ['万', '万元'],
  ['亿元', '亿元'],
  ['亿', '亿元'],
]);

/**
 * The unit that a heading states for its amounts in brackets, or behind 单位 or a colon. Beside 人民币 and the counters
 * of other columns nothing else may stand there.
 *
 * @example unitIn('采购总金额（单位：元）') //=> '元'
 */
export function unitIn(heading: string): HeadingUnit | null {
  const [, stated = ''] = /^.*(?:[(:]|单位)(.*)$/.exec(plainText(heading).replace(/\s+/g, '')) ?? [];
  const unit = stated.replace(/人民币|[件项个宗次]|[^\p{L}\p{N}]/gu, '');
  return amountUnits.get(unit) ?? (/[元亿]$/.test(unit) && unit.length < 8 ? 'unknown' : null);
}

/** Whether a cell holds nothing but a unit, which belongs to the number before it: 251000 | 元. */
export function isUnit(text: string): boolean {
  return /^(?:[百千万亿十]*元|[件项个宗次份])$/.test(plainText(text));
}

function readAmount(text: string, headingUnit: HeadingUnit | null): CellText {
  const [, figure = text, suffix] = money.exec(text) ?? [];
  const reading = readNumber(figure, 'amount');
  if (reading.state !== 'number') return unreadable;
  const ownUnit = amountUnits.get(suffix ?? '');
  const unit = ownUnit ?? headingUnit ?? '万元';
  if (unit === 'unknown') return reading.number === '0' ? { state: 'number', number: '0' } : unreadable;
  const converted = readNumber(perTenThousandYuan[unit](new Big(reading.number)).toFixed(), 'amount');
  if (converted.state !== 'number') return unreadable;
  const { number } = converted;
  if (unit !== '万元') {
    const shown = ownUnit ? text : `${text}${unit}`;
    return {
      state: 'number',
      number,
      note: { kind: 'changed', message: `“${shown}”已换算为 ${number}（万元）` },
    };
  }
  if (ownUnit) {
    return {
      state: 'number',
      number,
      note: { kind: 'remark', message: `“${text}”按 ${number}（万元）读入` },
    };
  }
  if (headingUnit || number === '0') return { state: 'number', number };
  return {
    state: 'number',
    number,
    note: { kind: 'remark', message: `“${text}”没有写单位，按万元读入，请核对` },
  };
}

function readCounted(text: string, kind: NumberKind): CellText {
  if (/^[零〇]$/.test(text)) {
    return { state: 'number', number: '0', note: { kind: 'changed', message: `“${text}”读作 0` } };
  }
  const change = kind === 'change' ? moved.exec(text) : null;
  const figure = change?.[2] ?? counted.exec(text)?.[1];
  if (figure === undefined) return unreadable;
  const less = /^[减下↓]/.test(change?.[1] ?? '');
  // 减-4 could mean either.
  if (change && /^[+-]/.test(figure)) return unreadable;
  const reading = readNumber(less ? `-${figure}` : figure, kind);
  if (reading.state !== 'number') return unreadable;
  return {
    state: 'number',
    number: reading.number,
    note: { kind: 'changed', message: `“${text}”读作 ${reading.number}` },
  };
}

/**
 * Reads a cell of a published table, where units and signs are written that a cell of ours does not take.
 * Amounts come out in 万元. Never guesses: what has no one meaning is unreadable.
 *
 * @example readCellText('251000元', 'amount', null) //=> { state: 'number', number: '25.1', note: { kind: 'changed', … } }
 */
export function readCellText(text: string, kind: NumberKind, headingUnit: HeadingUnit | null): CellText {
  const plain = plainText(text);
  if (isBlank(plain)) return { state: 'blank', mark: plain !== '' };
  if (hasNoteMark(text)) return unreadable;
  if (kind === 'amount') return readAmount(plain, headingUnit);
  const reading = readNumber(plain, kind);
  return reading.state === 'number' ? { state: 'number', number: reading.number } : readCounted(plain, kind);
}
