import type { Fields } from '#report/fields.ts';
import { applyChange, changeBetween, changeInto, compose, invert, isEmpty, type Change } from './change.ts';
import type { Draft } from './draft.ts';
import { sizeOf } from './packedHistory.ts';

const mostSteps = 200;
// The history travels with the draft into every copy; beyond this it would crowd out the drafts themselves.
const mostCharacters = 500_000;

/**
 * The draft after a change, with the change as a new undo step, or as part of the step before when `joins`.
 * A step that ends where it began disappears. What could have been redone is given up.
 *
 * @example record(draft, { origin: 'typing', fields: { year: ['2024', '2025'] } }, false).past.length //=> draft.past.length + 1
 */
export function record(draft: Draft, change: Change, joins: boolean): Draft {
  const before = joins ? draft.past.at(-1) : undefined;
  const step = before ? compose(before, change) : change;
  const kept = before ? draft.past.slice(0, -1) : draft.past;
  return {
    ...draft,
    fields: applyChange(draft.fields, change),
    past: isEmpty(step) ? kept : newestThatFit([...kept, step]),
    future: [],
  };
}

/** A step without some fields. */
function without(step: Change, fields: Change['fields']): Change {
  // The same object where it has none of them: it is packed already.
  if (!Object.keys(step.fields).some((name) => Object.hasOwn(fields, name))) return step;
  const others = Object.entries(step.fields).filter(([name]) => !Object.hasOwn(fields, name));
  return { ...step, fields: Object.fromEntries(others) };
}

/**
 * The draft after a change that no undo takes back: what it touches is no part of any step any more.
 *
 * @example settledFor(draft, { origin: 'exchange', fields: { 'review.id': ['', '7b1c'] } }).past.length //=> draft.past.length
 */
export function settledFor(draft: Draft, change: Change): Draft {
  function spared(steps: readonly Change[]): readonly Change[] {
    return steps.map((step) => without(step, change.fields)).filter((step) => !isEmpty(step));
  }
  const { fields, past, future } = draft;
  return { ...draft, fields: applyChange(fields, change), past: spared(past), future: spared(future) };
}

/**
 * The draft with its last step taken back and the change that did so, or `null` when there is no step.
 *
 * @example undone(draft)?.draft.fields
 */
export function undone(draft: Draft): { draft: Draft; change: Change } | null {
  const step = draft.past.at(-1);
  if (!step) return null;
  const change: Change = { ...invert(step), origin: 'undo' };
  return {
    change,
    draft: {
      ...draft,
      fields: applyChange(draft.fields, change),
      past: draft.past.slice(0, -1),
      future: [step, ...draft.future],
    },
  };
}

/**
 * The draft with the next undone step done again and the change that did so, or `null` when there is none.
 *
 * @example redone(draft)?.draft.fields
 */
export function redone(draft: Draft): { draft: Draft; change: Change } | null {
  const [step, ...future] = draft.future;
  if (!step) return null;
  const change: Change = { ...step, origin: 'redo' };
  return {
    change,
    draft: { ...draft, fields: applyChange(draft.fields, change), past: [...draft.past, step], future },
  };
}

/**
 * How many characters the steps of a draft take, about.
 *
 * @example historySize(newDraft('0f3c', {}, '', at)) //=> 0
 */
export function historySize({ past, future }: Draft): number {
  return [...past, ...future].reduce((sum, step) => sum + sizeOf(step), 0);
}

/**
 * A copy whose steps were left out, with those of an earlier revision before its own, and between them, as one more
 * step, what the copy had changed before its own began. A copy that has all of its steps stays as it is.
 *
 * @example rejoinHistory(localDraft, databaseDraft).past.length //=> databaseDraft.past.length + 1
 */
export function rejoinHistory(copy: Draft, earlier: Draft): Draft {
  const hasSteps = copy.past.length > 0 || copy.future.length > 0;
  if (hasSteps && !copy.lacksPast) return copy;
  const began = copy.past.reduceRight((fields, step) => applyChange(fields, invert(step)), copy.fields);
  const before = ledTo(settledFor(earlier, exchangedSince(earlier, copy)), began, copy.past.length);
  return {
    ...withWholePast(copy),
    past: newestThatFit([...before.past, ...copy.past]),
    future: hasSteps ? copy.future : before.future,
  };
}

// What the copy has got of its review by no step that is left went out or came in: it stays beyond undo.
function exchangedSince(earlier: Draft, { fields, past, future }: Draft): Change {
  const byStep = new Set([...past, ...future].flatMap((step) => Object.keys(step.fields)));
  const review = Object.entries(fields).filter(([name]) => name.startsWith('review.') && !byStep.has(name));
  return changeBetween(earlier.fields, Object.fromEntries(review), 'exchange');
}

// The earlier revision may have some of the copy's own steps already, heard of before.
function ledTo(earlier: Draft, fields: Fields, mostBack: number): Draft {
  let reached = earlier;
  for (let back = 0; back <= mostBack; back += 1) {
    if (isEmpty(changeInto(reached.fields, fields, 'typing'))) return reached;
    reached = undone(reached)?.draft ?? reached;
  }
  return record(earlier, changeInto(earlier.fields, fields, 'typing'), false);
}

/**
 * A draft of which the database has been asked: there is no more of its history than it has.
 *
 * @example withWholePast({ ...draft, lacksPast: true }) //=> draft
 */
export function withWholePast(draft: Draft): Draft {
  if (!draft.lacksPast) return draft;
  const { lacksPast: _, ...whole } = draft;
  return whole;
}

function newestThatFit(steps: readonly Change[]): readonly Change[] {
  let characters = 0;
  let kept = 0;
  for (const step of steps.slice(-mostSteps).reverse()) {
    characters += sizeOf(step);
    // The newest step is kept whatever its size: a paste that cannot be undone is worse than a large draft.
    if (characters > mostCharacters && kept > 0) break;
    kept += 1;
  }
  return steps.slice(steps.length - kept);
}
