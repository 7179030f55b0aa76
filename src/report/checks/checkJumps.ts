import Big from 'big.js';
import { totalCellsOf } from '../equations/equationsOf.ts';
import { cellsOf, type Cell } from '../forms/cells.ts';
import { changeOf, type YearChange } from '../years/changeOf.ts';
import { comparableLastYear } from '../years/comparableLastYear.ts';
import type { CheckedReport, ReadFigures } from './check.ts';
import type { Finding } from './finding.ts';

const least = 20;

function isJump({ before, change }: YearChange): boolean {
  if (change === null) return false;
  const moved = new Big(change).abs();
  return moved.gte(least) && moved.times(2).gte(before);
}

function sentence({ rowLabel, columnLabel }: Cell, { before, change }: YearChange): string {
  const now = new Big(before).plus(change ?? 0).toFixed();
  const moved = new Big(change ?? 0);
  const word = moved.gt(0) ? '增加' : '减少';
  return `“${rowLabel}”行“${columnLabel}”列：上年 ${before}，本年 ${now}，${word} ${moved.abs().toFixed()}。`;
}

/**
 * `years.jump`: numbers that moved by half of last year's or more, and by at least 20. A total that moved because a
 * part of it did says nothing new. 本年增/减 is a movement itself.
 *
 * @example checkJumps(report)[0]?.message //=> '“行政许可”行“本年处理决定数量”列：上年 412，本年 41，减少 371。'
 */
export function checkJumps(report: CheckedReport): readonly Finding[] {
  const before = comparableLastYear(report);
  if (!before) return [];
  const jumps = new Map<string, Finding>();
  for (const cell of cellsOf(report.form).values()) {
    const { name, kind } = cell;
    if (kind === 'change' || isSame(report, before, cell)) continue;
    const change = changeOf(report, name);
    if (!change || !isJump(change)) continue;
    jumps.set(name, {
      id: 'years.jump',
      severity: 'hint',
      cells: [name],
      message: sentence(cell, change),
      remedy: '请核对有没有多输、少输或错行；数字属实的不必改。',
    });
  }
  const totals = totalCellsOf(report.form);
  return [...jumps].flatMap(([name, finding]) =>
    totals.get(name)?.right.some((part) => jumps.has(part)) ? [] : [finding],
  );
}

/** Whether a number plainly is last year's, as nearly all are: most are 0. It spares the closer look at each key press. */
function isSame({ fields, figures }: ReadFigures, before: ReadFigures, { name }: Cell): boolean {
  if (figures.totals.has(name)) return figures.valueOf(name) === before.figures.valueOf(name);
  return fields[name] === before.fields[name];
}
