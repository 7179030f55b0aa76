import type { Fields } from './fields.ts';

/** Last year's report lies beside this year's, in the same record, under its own names with this in front. */
const prefix = 'lastYear.';

/** Whether a field is one of last year's report. */
export function isOfLastYear(name: string): boolean {
  return name.startsWith(prefix);
}

const reports = new WeakMap<Fields, Fields | null>();
let latest: Fields = {};

function sameTexts(one: Fields, other: Fields): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/**
 * Last year's report beside a report, or null. As long as it stays the same, so does the object.
 *
 * @example lastYearOf({ year: '2024', 'lastYear.year': '2023' }) //=> { year: '2023' }
 */
export function lastYearOf(fields: Fields): Fields | null {
  const known = reports.get(fields);
  if (known !== undefined) return known;
  const names = Object.keys(fields).filter(isOfLastYear);
  let lastYear: Fields | null = null;
  if (names.length > 0) {
    const found = Object.fromEntries(names.map((name) => [name.slice(prefix.length), fields[name] ?? '']));
    // A key press changes nothing of last year's: what was computed from it is not computed again.
    if (!sameTexts(found, latest)) latest = found;
    lastYear = latest;
  }
  reports.set(fields, lastYear);
  return lastYear;
}

/**
 * The change that puts `report` beside `fields` in place of the one that lies there; null takes that away.
 *
 * @example lastYearPatch({ 'lastYear.title': '…' }, { year: '2023' }) //=> { 'lastYear.title': '', 'lastYear.year': '2023' }
 */
export function lastYearPatch(fields: Fields, report: Fields | null): Fields {
  const patch: Record<string, string> = {};
  for (const name of Object.keys(fields)) if (isOfLastYear(name)) patch[name] = '';
  for (const [name, text] of Object.entries(report ?? {})) {
    // What lay beside that report itself stays behind.
    if (!isOfLastYear(name)) patch[`${prefix}${name}`] = text;
  }
  return patch;
}
