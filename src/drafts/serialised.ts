import type { Fields } from '#report/fields.ts';
import type { Draft } from './draft.ts';
import { packSteps, unpackSteps } from './packedHistory.ts';

/**
 * The version of the text that {@link serialise} writes. Since 2 a step may have an origin that no reader knows; a
 * reader of version 1 would find that damaged.
 */
export const draftVersion = 2;

/** What reading a stored draft gives; of a newer version, `draft` is what could be read of it, to look at only. */
export type DraftReading =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly reason: 'damaged' }
  | { readonly ok: false; readonly reason: 'newer'; readonly draft: Draft | null };

// One change is written to two stores and posted to the other tabs: the text is made once.
const texts = new WeakMap<Draft, string>();

/**
 * The text a draft is stored and posted as.
 *
 * @example serialise(draft) //=> '{"version":1,"id":"0f3c…",…}'
 */
export function serialise(draft: Draft): string {
  const known = texts.get(draft);
  if (known !== undefined) return known;
  const { past, future, ...rest } = draft;
  const head = JSON.stringify({ version: draftVersion, ...rest }).slice(0, -1);
  const text = `${head},"past":${packSteps(past, 'past')},"future":${packSteps(future, 'future')}}`;
  texts.set(draft, text);
  return text;
}

/**
 * Reads a stored draft. Whatever the text is, it answers and never throws; a draft under another name than `id`
 * counts as damaged.
 *
 * @example readDraft('{"version":1,', '0f3c') //=> { ok: false, reason: 'damaged' }
 */
export function readDraft(text: string, id: string): DraftReading {
  const value = parse(text);
  if (!isRecord(value)) return { ok: false, reason: 'damaged' };
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, reason: 'damaged' };
  }
  if (version > draftVersion) return { ok: false, reason: 'newer', draft: viewOf(value, id) };
  const draft = draftIn(value, id);
  return draft ? { ok: true, draft } : { ok: false, reason: 'damaged' };
}

function draftIn(value: Record<string, unknown>, id: string): Draft | null {
  const { name, revision, createdAt, changedAt, deletedAt, fields } = value;
  if (value.id !== id || typeof name !== 'string' || !isRevision(revision)) return null;
  if (!isTime(createdAt) || !isTime(changedAt) || !(deletedAt === null || isTime(deletedAt))) return null;
  if (!isFields(fields)) return null;
  const past = unpackSteps(fields, value.past, 'past');
  const future = unpackSteps(fields, value.future, 'future');
  if (!past || !future) return null;
  const draft = { id, name, revision, createdAt, changedAt, deletedAt, fields, past, future };
  return value.lacksPast === true ? { ...draft, lacksPast: true } : draft;
}

// A newer version may have changed anything but what a draft is for: its fields.
function viewOf(value: Record<string, unknown>, id: string): Draft | null {
  const { name, revision, createdAt, changedAt, deletedAt, fields } = value;
  if (!isFields(fields)) return null;
  const at = isTime(changedAt) ? changedAt : new Date(0).toISOString();
  return {
    id,
    name: typeof name === 'string' ? name : '',
    revision: isRevision(revision) ? revision : 1,
    createdAt: isTime(createdAt) ? createdAt : at,
    changedAt: at,
    deletedAt: isTime(deletedAt) ? deletedAt : null,
    fields,
    past: [],
    future: [],
  };
}

/** @example parse('{') //=> undefined */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRevision(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

/** @example isFields({ year: 2024 }) //=> false */
export function isFields(value: unknown): value is Fields {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}
