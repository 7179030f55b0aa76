import type { Fields } from '#report/fields.ts';
import { eventProblem } from '#report/review/eventProblem.ts';
import type { Place, RemarkKind } from '#report/review/eventSchema.ts';
import { kinds } from './words.ts';

/** A remark that somebody is writing. */
export interface Writing {
  readonly place: Place;
  readonly kind: RemarkKind;
  readonly text: string;
  /** The texts typed as proposals; null while none are asked for. */
  readonly texts: Fields | null;
}

/** @example newWriting({}).kind //=> 'suggestion' */
export function newWriting(place: Place): Writing {
  return { place, kind: 'suggestion', text: '', texts: null };
}

/** Whether anything would be lost if it were given up. */
export function isBlank({ text, texts }: Writing): boolean {
  return text.trim() === '' && Object.keys(texts ?? {}).length === 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFields(value: unknown): value is Fields {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isPlace(place: unknown): place is Place {
  if (!isRecord(place)) return false;
  const trial = { type: 'remark', at: new Date(0).toISOString(), by: '一', kind: 'must', text: '' } as const;
  return eventProblem({ ...trial, place: place as Place }) === null;
}

/**
 * Reads an unfinished remark as it was kept by {@link writingText}; null where that is none.
 *
 * @example readWriting(writingText(newWriting({})))?.text //=> ''
 */
export function readWriting(kept: string | null): Writing | null {
  if (kept === null) return null;
  try {
    const value: unknown = JSON.parse(kept);
    if (!isRecord(value)) return null;
    const { place, text, texts } = value;
    const kind = kinds.find((one) => one === value['kind']);
    if (!kind || typeof text !== 'string' || !isPlace(place)) return null;
    return { place, kind, text, texts: isFields(texts) ? texts : null };
  } catch {
    return null;
  }
}

/** An unfinished remark as a text, to be kept. */
export function writingText(writing: Writing): string {
  return JSON.stringify(writing);
}
