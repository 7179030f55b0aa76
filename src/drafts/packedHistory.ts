import type { Fields } from '#report/fields.ts';
import { applyChange, changeOrigins, invert, textOf, type Change, type ChangeOrigin } from './change.ts';

/** A text by its difference from a known one: how many characters of that it begins and ends with, and what is between. */
type Difference = readonly [start: number, end: number, middle: string];

/**
 * A step with one end of each text, told by the other end, which follows from the draft's fields. Whole texts would
 * fill localStorage: two hundred steps in a narrative hold it four hundred times.
 */
type PackedStep = readonly [origin: ChangeOrigin, texts: Readonly<Record<string, Difference>>];

interface PackedText {
  /** JSON of the {@link PackedStep} that undoes, and of the one that redoes. */
  readonly past: string;
  readonly future: string;
  /** How many characters it takes, about. */
  readonly size: number;
}

// All but the newest step are the same at the next change: a key press must not write out two hundred again.
const packed = new WeakMap<Change, PackedText>();

/**
 * Packs steps that can be undone (`past`: what each text was before) or redone (`future`: what it will be), as JSON.
 *
 * @example packSteps([{ origin: 'typing', fields: { year: ['2023', '2024'] } }], 'past') //=> '[["typing",{"year":[3,0,"3"]}]]'
 */
export function packSteps(steps: readonly Change[], side: 'past' | 'future'): string {
  return `[${steps.map((step) => packedText(step)[side]).join(',')}]`;
}

/**
 * Unpacks the steps of a draft with these fields; `null` for anything that is not a history of theirs.
 *
 * @example unpackSteps({ year: '2024' }, [['typing', { year: [3, 0, '3'] }]], 'past') //=> [{ origin: 'typing', fields: { year: ['2023', '2024'] } }]
 */
export function unpackSteps(
  fields: Fields,
  steps: unknown,
  side: 'past' | 'future',
): readonly Change[] | null {
  if (!Array.isArray(steps)) return null;
  const outward: readonly unknown[] = side === 'past' ? [...steps].reverse() : steps;
  const changes: Change[] = [];
  let reached = fields;
  for (const step of outward) {
    const change = unpackStep(reached, step, side);
    if (!change) return null;
    reached = applyChange(reached, side === 'past' ? invert(change) : change);
    changes.push(change);
  }
  return side === 'past' ? changes.reverse() : changes;
}

/**
 * How many characters a step takes, about.
 *
 * @example sizeOf({ origin: 'typing', fields: { year: ['2023', '2024'] } }) //=> 6
 */
export function sizeOf(step: Change): number {
  return packedText(step).size;
}

function packedText(step: Change): PackedText {
  const known = packed.get(step);
  if (known) return known;
  const made = packStep(step);
  packed.set(step, made);
  return made;
}

function packStep({ origin, fields }: Change): PackedText {
  const past: [string, Difference][] = [];
  const future: [string, Difference][] = [];
  let size = 0;
  for (const [name, [from, to]] of Object.entries(fields)) {
    const [start, end] = commonEnds(from, to);
    const before = from.slice(start, from.length - end);
    const after = to.slice(start, to.length - end);
    past.push([name, [start, end, before]]);
    future.push([name, [start, end, after]]);
    size += name.length + before.length + after.length;
  }
  return { past: textOfStep(origin, past), future: textOfStep(origin, future), size };
}

function textOfStep(origin: ChangeOrigin, texts: [string, Difference][]): string {
  const step: PackedStep = [origin, Object.fromEntries(texts)];
  return JSON.stringify(step);
}

function unpackStep(fields: Fields, step: unknown, side: 'past' | 'future'): Change | null {
  if (!Array.isArray(step) || step.length !== 2) return null;
  const [name, texts] = step as [unknown, unknown];
  if (typeof name !== 'string') return null;
  // Whatever a newer page may call it, the step can be taken back.
  const origin = changeOrigins.find((known) => known === name) ?? 'fill';
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) return null;
  const ends: [string, readonly [string, string]][] = [];
  for (const [field, told] of Object.entries(texts)) {
    const known = textOf(fields, field);
    const other = untold(known, told);
    if (other === null) return null;
    ends.push([field, side === 'past' ? [other, known] : [known, other]]);
  }
  return { origin, fields: Object.fromEntries(ends) };
}

function commonEnds(one: string, other: string): [start: number, end: number] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end)
  ) {
    end += 1;
  }
  return [start, end];
}

function untold(known: string, told: unknown): string | null {
  if (!Array.isArray(told) || told.length !== 3) return null;
  const [start, end, middle] = told as [unknown, unknown, unknown];
  if (!isCount(start) || !isCount(end) || typeof middle !== 'string' || start + end > known.length)
    return null;
  return known.slice(0, start) + middle + known.slice(known.length - end);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
