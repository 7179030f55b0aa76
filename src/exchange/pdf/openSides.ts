import { near } from './joinedRules.ts';
import type { Rule } from './pageMarks.ts';

type Side = 'top' | 'bottom' | 'left' | 'right';

export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function boxOf(rules: readonly Rule[]): Box {
  const xs = rules.flatMap(({ level, at, from, to }) => (level ? [from, to] : [at]));
  const ys = rules.flatMap(({ level, at, from, to }) => (level ? [at] : [from, to]));
  return { top: Math.min(...ys), bottom: Math.max(...ys), left: Math.min(...xs), right: Math.max(...xs) };
}

/** Whether some rule ends at this side of its table without meeting another there. */
function isOpen(rules: readonly Rule[], box: Box, side: Side): boolean {
  const level = side === 'top' || side === 'bottom';
  const end = side === 'top' || side === 'left' ? 'from' : 'to';
  const along = rules.filter((rule) => rule.level === level && Math.abs(rule.at - box[side]) <= 2 * near);
  return rules.some(
    (rule) =>
      rule.level !== level &&
      Math.abs(rule[end] - box[side]) <= 2 * near &&
      // A corner is met from one direction only.
      !along.some(({ from, to }) => rule.at >= from - near && rule.at <= to + near),
  );
}

/**
 * Rules for the sides that a table leaves open: at its edges, or where it goes over to another page.
 *
 * @param box around all of the table's rules
 */
export function closingRules(rules: readonly Rule[], box: Box): readonly Rule[] {
  const sides: readonly Side[] = ['top', 'bottom', 'left', 'right'];
  return sides
    .filter((side) => isOpen(rules, box, side))
    .map((side) =>
      side === 'top' || side === 'bottom'
        ? { level: true, at: box[side], from: box.left, to: box.right }
        : { level: false, at: box[side], from: box.top, to: box.bottom },
    );
}
