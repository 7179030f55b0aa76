import { totalCellsOf } from '../equations/equationsOf.ts';
import type { YearEquation } from '../equations/yearEquationsOf.ts';
import type { Fields } from '../fields.ts';
import { cellsOf, type Cell } from '../forms/cells.ts';
import type { Form } from '../forms/form.ts';
import { comparableLastYear } from '../years/comparableLastYear.ts';
import { comparedYearEquations, expectedSubject } from '../years/comparedYearEquations.ts';
import { isKnown } from '../years/isKnown.ts';
import type { CheckedReport, ReadFigures } from './check.ts';
import type { Finding, Fix, Severity } from './finding.ts';

const remedies: Readonly<Record<Severity, string>> = {
  error: '两年的年报应当衔接，请更正本年的数；本年无误的，请核对旁边放的是不是上年正式公布的年报。',
  warning: '请核对各数；统计范围有变化或作过清理的，写明理由即可。',
  hint: '',
};

function labelIn(form: Form, cell: string, each: 'row' | 'column'): string {
  const { rowLabel = '', columnLabel = '' }: Partial<Cell> = cellsOf(form).get(cell) ?? {};
  return `“${each === 'row' ? columnLabel : rowLabel}”`;
}

function placeOf(form: Form, { subject, family }: YearEquation): string {
  const { rowLabel = '', columnLabel = '' }: Partial<Cell> = cellsOf(form).get(subject) ?? {};
  return family.each === 'row' ? `${rowLabel}行` : `${columnLabel}列`;
}

/** Whether one number of last year's is simply taken over. */
function isTakenOver({ lastYear, added, taken }: YearEquation): boolean {
  return lastYear.length + added.length + taken.length === 1;
}

/** `上年“现行有效件数”26＋“本年制发件数”3−“本年废止件数”1＝28`; one number alone is its own sum: `上年“…”＝2`. */
function rightSide(
  report: ReadFigures,
  before: ReadFigures,
  equation: YearEquation,
  expected: bigint,
): string {
  const { each } = equation.family;
  function term(form: Form, cell: string, value: bigint): string {
    return `${labelIn(form, cell, each)}${value < 0n ? `（${value}）` : value}`;
  }
  const [only = ''] = equation.lastYear;
  if (isTakenOver(equation)) {
    return `上年${labelIn(before.form, only, each)}＝${expected}`;
  }
  const sum = [
    ...equation.lastYear.map((cell) => `＋上年${term(before.form, cell, before.figures.valueOf(cell))}`),
    ...equation.added.map((cell) => `＋${term(report.form, cell, report.figures.valueOf(cell))}`),
    ...equation.taken.map((cell) => `−${term(report.form, cell, report.figures.valueOf(cell))}`),
  ].join('');
  return `${sum.slice(1)}＝${expected}`;
}

/** Takes last year's number over: for a total, into each of its parts, where that gives the total that is wanted. */
function takingOver(
  report: CheckedReport,
  before: ReadFigures,
  equation: YearEquation,
  equations: readonly YearEquation[],
): Fields | null {
  const { subject } = equation;
  const wanted = expectedSubject(equation, report.figures, before);
  if (wanted < 0n) return null;
  const total = totalCellsOf(report.form).get(subject);
  if (!total) return { [subject]: wanted.toString() };

  const patch: Record<string, string> = { [subject]: '' };
  let sum = 0n;
  for (const part of total.right) {
    const own = equations.find((each) => each.subject === part);
    if (!own) return null;
    const number = expectedSubject(own, report.figures, before);
    patch[part] = number.toString();
    sum += number;
  }
  return sum === wanted ? patch : null;
}

function fixesOf(
  report: CheckedReport,
  before: ReadFigures,
  equation: YearEquation,
  equations: readonly YearEquation[],
): readonly Fix[] {
  const patch = takingOver(report, before, equation, equations);
  if (!patch) return [];
  if (patch[equation.subject] === '') return [{ label: '各列改用上年数', patch }];
  const verb = isTakenOver(equation) ? '改用上年数' : '改为';
  return [{ label: `${verb} ${patch[equation.subject] ?? ''}`, patch }];
}

/**
 * `years.carriedIn`, `years.inForce`, `years.lastYear`: what does not follow from last year's report. A blank, there or
 * here, contradicts nothing.
 *
 * @example checkYearEquations(report)[0]?.id //=> 'years.carriedIn.individual'
 */
export function checkYearEquations(report: CheckedReport): readonly Finding[] {
  const before = comparableLastYear(report);
  if (!before) return [];
  const equations = comparedYearEquations(report);
  return equations.flatMap((equation): readonly Finding[] => {
    const { id, family, subject, cells } = equation;
    if (!cells.every((cell) => isKnown(report, cell))) return [];
    const left = report.figures.valueOf(subject);
    const right = expectedSubject(equation, report.figures, before);
    if (left === right) return [];
    const difference = left > right ? left - right : right - left;
    const fixes = fixesOf(report, before, equation, equations);
    return [
      {
        id,
        severity: family.severity,
        cells,
        message: `${placeOf(report.form, equation)}：${labelIn(report.form, subject, family.each)}＝${left}，${rightSide(report, before, equation, right)}，相差 ${difference}。`,
        remedy: remedies[family.severity],
        sides: { left, right, difference },
        ...(fixes.length > 0 && { fixes }),
      },
    ];
  });
}
