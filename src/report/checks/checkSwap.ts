import { equationsOf, type Equation } from '../equations/equationsOf.ts';
import type { Figures } from '../equations/figures.ts';
import { unreadableIn } from '../equations/unreadableIn.ts';
import { cellsOf } from '../forms/cells.ts';
import type { CheckedReport } from './check.ts';
import type { Finding } from './finding.ts';

interface Miss {
  readonly equation: Equation;
  /** Left side less right side, never 0. */
  readonly excess: bigint;
}

function missesOf(equations: readonly Equation[], { valueOf }: Figures): readonly Miss[] {
  function sum(cells: readonly string[]): bigint {
    return cells.reduce((total, cell) => total + valueOf(cell), 0n);
  }
  return equations
    .map((equation) => ({ equation, excess: sum(equation.left) - sum(equation.right) }))
    .filter(({ excess }) => excess !== 0n);
}

/** The line an equation is of: its row or its column. */
function lineOf({ id, family }: Equation): string {
  return id.slice(family.id.length + 1);
}

function labelOf(form: CheckedReport['form'], { family, left }: Equation): string {
  const cell = cellsOf(form).get(left[0] ?? '');
  return (family.each === 'row' ? cell?.rowLabel : cell?.columnLabel) ?? '';
}

function size(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

/**
 * `swap`: two columns, or two rows, off by opposite amounts. A number has most likely come into the wrong one.
 * Told only where each has no other that it might be.
 *
 * @example checkSwap(report)[0]?.message //=> '“自然人”列多 1，“商业企业”列正好少 1，可能有数字填错了列。'
 */
export function checkSwap({ form, figures }: CheckedReport): readonly Finding[] {
  const hasUnreadable = unreadableIn({ form, figures });
  return form.equations.flatMap((family): readonly Finding[] => {
    // The column of totals follows from the others.
    const equations = equationsOf(form).filter(
      (equation) =>
        equation.family === family && lineOf(equation) !== 'total' && !hasUnreadable(equation.cells),
    );
    const misses = missesOf(equations, figures);
    return misses.flatMap(({ equation, excess }, index): readonly Finding[] => {
      const alike = misses.filter((miss) => size(miss.excess) === size(excess));
      const [, other] = alike;
      if (alike.length !== 2 || !other || misses[index] !== alike[0] || other.excess !== -excess) return [];
      const line = family.each === 'row' ? '行' : '列';
      const [more, less] = excess > 0n ? [equation, other.equation] : [other.equation, equation];
      return [
        {
          id: 'swap',
          severity: 'hint',
          cells: [...equation.cells, ...other.equation.cells],
          message: `“${labelOf(form, more)}”${line}：${family.leftText}比${family.rightText}多 ${size(excess)}，“${labelOf(form, less)}”${line}正好少 ${size(excess)}。`,
          remedy: `可能是有数字填错了${line}，请对照核对这两${line}。`,
        },
      ];
    });
  });
}
