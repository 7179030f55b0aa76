import type { Clause } from './clauses.ts';
import { elsewhere, isKnown } from './kinds.ts';
import type { Situation } from './situation.ts';

/** An amount of money, `units` ÷ 10^`decimals`. */
export interface Amount {
  readonly units: bigint;
  readonly decimals: number;
}

/** What a text says of 行政事业性收费. */
export interface Fee {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  readonly unit: '万元' | '元';
  /** Where its number is, without the unit. */
  readonly numeral: { readonly start: number; readonly end: number };
}

const money =
  /(\d{1,3}(?:,\d{3})+(?:\.\d{1,8})?|\d{1,15}(?:\.\d{1,8})?)\s*(万元|元)(?!余|多|左右|以上|以内|以下|上下)/y;

/**
 * Reads an amount in plain notation.
 *
 * @example readAmount('1286.35') //=> { units: 128635n, decimals: 2 }
 */
export function readAmount(text: string): Amount | null {
  if (!/^\d+(?:\.\d*)?$/.test(text)) return null;
  const [whole = '', fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), decimals: fraction.length };
}

/** What the clause says of 行政事业性收费, 收取行政事业性收费12.5万元; null where it may mean anything else. */
export function readFee(clause: Clause, situation: Situation, text: string): Fee | null {
  const { tokens, kinds } = clause;
  if (!kinds.has('fees') || situation.otherTime || situation.part || situation.planned) return null;
  const at = tokens.findIndex(({ kind }) => kind === 'fees');
  const place = tokens.findIndex(
    ({ kind }, index) => index > at && (kind === 'count' || kind === 'quantity'),
  );
  const [fees, number] = [tokens[at], tokens[place]];
  if (!fees || !number || !tokens.slice(at + 1, place).every(({ kind }) => kind === 'filler')) return null;
  const office =
    tokens
      .slice(0, at)
      .map(({ kind }) => kind)
      .lastIndexOf('office') + 1;
  const isClear = tokens.slice(office, at).every((token) => isKnown(token) || token.kind === 'collect');
  if (!isClear || tokens.some(({ kind }) => elsewhere.has(kind) || kind === 'approximate')) return null;
  money.lastIndex = number.start;
  const match = money.exec(text);
  const amount = readAmount((match?.[1] ?? '').replaceAll(',', ''));
  if (!match || !amount) return null;
  return {
    start: fees.start,
    end: money.lastIndex,
    amount,
    unit: match[2] === '万元' ? '万元' : '元',
    numeral: { start: number.start, end: number.start + (match[1] ?? '').length },
  };
}

function toDecimals({ units, decimals }: Amount, wanted: number): bigint {
  if (decimals <= wanted) return units * 10n ** BigInt(wanted - decimals);
  const step = 10n ** BigInt(decimals - wanted);
  return (units + step / 2n) / step;
}

/** An amount in 万元, exactly. */
export function inTenThousands({ units, decimals }: Amount, unit: Fee['unit']): Amount {
  return { units, decimals: unit === '元' ? decimals + 4 : decimals };
}

/** Whether two amounts are equal as far as the one that is written with fewer decimals goes. */
export function areEqual(one: Amount, other: Amount): boolean {
  const decimals = Math.min(one.decimals, other.decimals);
  return toDecimals(one, decimals) === toDecimals(other, decimals);
}

/** How far apart two amounts are. */
export function differenceOf(one: Amount, other: Amount): Amount {
  const decimals = Math.max(one.decimals, other.decimals);
  const units = toDecimals(one, decimals) - toDecimals(other, decimals);
  return { units: units < 0n ? -units : units, decimals };
}

/**
 * An amount in plain notation, without noughts at its end.
 *
 * @example writeAmount({ units: 1800n, decimals: 2 }) //=> '18'
 */
export function writeAmount({ units, decimals }: Amount): string {
  const digits = units.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
