import type { Rule } from './pageMarks.ts';

/** Points between two rules that are drawn for one: both sides of a double line, the frames of neighbouring cells. */
export const near = 3;

/** A page of tables has some hundred. */
const mostRules = 1000;

/** Values in order, those that lie near each other in one group. */
function grouped<T>(values: readonly T[], placeOf: (value: T) => number): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let last = -Infinity;
  for (const value of [...values].sort((a, b) => placeOf(a) - placeOf(b))) {
    if (placeOf(value) - last <= near) groups.at(-1)?.push(value);
    else groups.push([value]);
    last = placeOf(value);
  }
  return groups;
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}

/** Numbers that lie near each other as one each, their middle; from the smallest to the largest. */
export function clusters(values: readonly number[]): readonly number[] {
  return grouped(values, (value) => value).map(middle);
}

function joinedOf(rules: readonly Rule[], level: boolean): readonly Rule[] {
  const own = rules.filter((rule) => rule.level === level);
  return grouped(own, ({ at }) => at).flatMap((here): readonly Rule[] => {
    const at = middle(here.map((rule) => rule.at));
    const joined: { from: number; to: number }[] = [];
    for (const { from, to } of [...here].sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && from - last.to <= near) last.to = Math.max(last.to, to);
      else joined.push({ from, to });
    }
    return joined.map(({ from, to }) => ({ level, at, from, to }));
  });
}

/**
 * The rules of a page with the pieces of each joined into one. A page with far more of them than a table needs is a
 * drawing, and has none.
 */
export function joinedRules(rules: readonly Rule[]): readonly Rule[] {
  if (rules.length > 20_000) return [];
  const joined = [...joinedOf(rules, true), ...joinedOf(rules, false)];
  return joined.length > mostRules ? [] : joined;
}
