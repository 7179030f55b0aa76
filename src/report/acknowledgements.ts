import type { Finding } from './checks/finding.ts';
import type { Fields } from './fields.ts';

/** Reasons lie in the same record as the report, under this and the finding they are given for. */
export const acknowledgementPrefix = 'acknowledged.';

/** Errors that a reason overrides: what makes them lawful cannot be seen in the report. */
const overridable: ReadonlySet<string> = new Set(['rules.authority']);

/**
 * Whether a finding can be acknowledged with a reason.
 *
 * @example mayAcknowledge({ id: 'text.aspects', severity: 'warning' }) //=> true
 */
export function mayAcknowledge({ id, severity }: Pick<Finding, 'id' | 'severity'>): boolean {
  return severity !== 'error' || overridable.has(id);
}

/** The words of a text that a finding is about. */
export function quotedWords(fields: Fields, { quote }: Finding): string {
  return quote ? (fields[quote.field] ?? '').slice(quote.start, quote.end) : '';
}

/** A telephone or identity number that is taken out of the text must not live on in the reason for it. */
function withoutLongNumbers(words: string): string {
  return words.replace(/\p{Nd}[\p{Nd} -]{4,}(?=\p{Nd}{3}[\p{Nd}XxＸｘ])/gu, '…');
}

function fieldOf(fields: Fields, finding: Finding): string {
  const words = withoutLongNumbers(quotedWords(fields, finding));
  return acknowledgementPrefix + [finding.id, ...finding.cells, words].join(' ').trimEnd();
}

/** A short sum of the texts of the finding's cells: another text gives, all but surely, another sum (FNV-1a, 32 bits, and the length). */
function sumOf(fields: Fields, { cells }: Finding): string {
  const texts = cells.map((cell) => fields[cell] ?? '').join('\u0000');
  let hash = 0x811c9dc5;
  for (let index = 0; index < texts.length; index += 1) {
    hash = Math.imul(hash ^ texts.charCodeAt(index), 0x01000193);
  }
  return `${(hash >>> 0).toString(16).padStart(8, '0')}-${texts.length}`;
}

/** What somebody wrote on a finding. `lapsed`: its cells have changed since, so it has to be settled anew. */
export interface Acknowledgement {
  readonly reason: string;
  readonly lapsed: boolean;
}

/**
 * The reason somebody gave for a finding, or null.
 *
 * @example acknowledgementOf({ ...fields, ...acknowledge(fields, finding, '机构改革') }, finding) //=> { reason: '机构改革', lapsed: false }
 */
export function acknowledgementOf(fields: Fields, finding: Finding): Acknowledgement | null {
  const text = fields[fieldOf(fields, finding)];
  if (text === undefined) return null;
  const space = text.indexOf(' ');
  return { reason: text.slice(space + 1), lapsed: text.slice(0, space) !== sumOf(fields, finding) };
}

/** The change that acknowledges a finding with a reason; an empty one takes the acknowledgement back. */
export function acknowledge(fields: Fields, finding: Finding, reason: string): Fields {
  const text = reason.trim();
  return { [fieldOf(fields, finding)]: text === '' ? '' : `${sumOf(fields, finding)} ${text}` };
}
