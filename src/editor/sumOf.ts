import type { Assessment } from '#report/assess.ts';
import type { Finding } from '#report/checks/finding.ts';
import { equationsOf } from '#report/equations/equationsOf.ts';

/**
 * An equation that does not hold, in the numbers that stand there, those of 0 left out: parts before their total.
 * '' for a finding that is no equation.
 *
 * @example sumOf(finding, assessment) //=> '12 ＋ 3 ≠ 16'
 */
export function sumOf(finding: Finding, { form, figures }: Assessment): string {
  const equation = equationsOf(form).find(({ id }) => id === finding.id);
  if (!equation) return '';

  function side(cells: readonly string[]): string {
    const numbers = cells.map((cell) => figures.valueOf(cell)).filter((number) => number !== 0n);
    return numbers.length === 0 ? '0' : numbers.join(' ＋ ');
  }
  const { family, left, right } = equation;
  return family.computes ? `${side(right)} ≠ ${side(left)}` : `${side(left)} ≠ ${side(right)}`;
}
