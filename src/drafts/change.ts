import type { Fields } from '#report/fields.ts';

/**
 * Where a change came from. `settle` is what the program tidies after a person's step, such as a stated total that has
 * become the computed one; `import` is what a file brings into a draft, `restore` an earlier version brought back;
 * `exchange` is what went out to others or came from them, which is no step of undo: taking it back here would not take
 * it back there.
 */
export const changeOrigins = [
  'typing',
  'paste',
  'clear',
  'fill',
  'settle',
  'import',
  'restore',
  'exchange',
  'undo',
  'redo',
  'other-tab',
] as const;

export type ChangeOrigin = (typeof changeOrigins)[number];

/** A change as data: for each field it touches, the text before and the text after. A blank is `''`. */
export interface Change {
  readonly origin: ChangeOrigin;
  readonly fields: Readonly<Record<string, readonly [from: string, to: string]>>;
}

/**
 * The text of one field; a field that is missing is blank.
 *
 * @example textOf({ year: '2024' }, 'unit.name') //=> ''
 */
export function textOf(fields: Fields, name: string): string {
  return Object.hasOwn(fields, name) ? (fields[name] ?? '') : '';
}

/**
 * What putting `patch` over `fields` changes; fields whose text stays the same are left out.
 *
 * @example changeBetween({ a: '1', b: '2' }, { a: '1', b: '3' }, 'typing') //=> { origin: 'typing', fields: { b: ['2', '3'] } }
 */
export function changeBetween(fields: Fields, patch: Fields, origin: ChangeOrigin): Change {
  const ends = Object.entries(patch)
    .map(([name, to]) => [name, [textOf(fields, name), to]] as const)
    .filter(([, [from, to]]) => from !== to);
  return { origin, fields: Object.fromEntries(ends) };
}

/**
 * What turns one report into another: like {@link changeBetween}, but fields missing from `target` become blank.
 *
 * @example changeInto({ a: '1' }, { b: '2' }, 'other-tab') //=> { origin: 'other-tab', fields: { a: ['1', ''], b: ['', '2'] } }
 */
export function changeInto(fields: Fields, target: Fields, origin: ChangeOrigin): Change {
  const blanks = Object.fromEntries(Object.keys(fields).map((name) => [name, '']));
  return changeBetween(fields, { ...blanks, ...target }, origin);
}

/**
 * The fields after a change. Fields that become blank are taken out, so that equal reports are equal objects.
 *
 * @example applyChange({ a: '1' }, { origin: 'typing', fields: { a: ['1', ''], b: ['', '2'] } }) //=> { b: '2' }
 */
export function applyChange(fields: Fields, change: Change): Fields {
  const after = { ...fields };
  for (const [name, [, to]] of Object.entries(change.fields)) {
    if (to === '') delete after[name];
    else after[name] = to;
  }
  return after;
}

/**
 * The change that takes `change` back.
 *
 * @example invert({ origin: 'paste', fields: { a: ['', '1'] } }) //=> { origin: 'paste', fields: { a: ['1', ''] } }
 */
export function invert(change: Change): Change {
  const ends = Object.entries(change.fields).map(([name, [from, to]]) => [name, [to, from]] as const);
  return { origin: change.origin, fields: Object.fromEntries(ends) };
}

/**
 * One change in place of two that follow each other. It keeps the first one's origin; a field that ends where
 * it began is left out.
 *
 * @example compose({ origin: 'typing', fields: { a: ['', '1'] } }, { origin: 'settle', fields: { a: ['1', '12'] } }) //=> { origin: 'typing', fields: { a: ['', '12'] } }
 */
export function compose(first: Change, second: Change): Change {
  const ends = new Map(Object.entries(first.fields));
  for (const [name, [from, to]] of Object.entries(second.fields)) {
    ends.set(name, [ends.get(name)?.[0] ?? from, to]);
  }
  const moved = [...ends].filter(([, [from, to]]) => from !== to);
  return { origin: first.origin, fields: Object.fromEntries(moved) };
}

/**
 * Whether a change changes nothing.
 *
 * @example isEmpty({ origin: 'typing', fields: {} }) //=> true
 */
export function isEmpty(change: Change): boolean {
  return Object.keys(change.fields).length === 0;
}
