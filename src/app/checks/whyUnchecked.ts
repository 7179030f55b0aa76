import type { CheckedReport } from '#report/checks/check.ts';
import { amountOf, feesCell } from '#report/checks/amounts.ts';
import type { Rule } from '#report/checks/rules.ts';
import { yearEquationsOf } from '#report/equations/yearEquationsOf.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { Form } from '#report/forms/form.ts';
import { forms } from '#report/forms/forms.ts';
import { makesRules } from '#report/organ.ts';
import { readYear } from '#report/readYear.ts';
import { comparableLastYear } from '#report/years/comparableLastYear.ts';
import { comparedYearEquations } from '#report/years/comparedYearEquations.ts';
import { isKnown } from '#report/years/isKnown.ts';
import { isOtherUnit } from '#report/years/isOtherUnit.ts';

function isEquationOf(form: Form, { id }: Rule): boolean {
  return [...form.equations, ...form.yearEquations].some((family) => family.id === id);
}

function appliesTo(form: Form, rule: Rule): boolean {
  if (isEquationOf(form, rule)) return true;
  return (rule.form ?? form.id) === form.id && !forms.some((each) => isEquationOf(each, rule));
}

/** Whether any cell of a table, or of one of its rows or columns, is filled in. */
function isFilled({ form, figures }: CheckedReport, ...path: readonly (string | undefined)[]): boolean {
  const [table, row, column] = path;
  return [...cellsOf(form).values()].some(
    (cell) =>
      (table === undefined || cell.table === table) &&
      (row === undefined || cell.row === row) &&
      (column === undefined || cell.column === column) &&
      figures.readings.get(cell.name)?.state !== 'blank',
  );
}

function isWritten({ fields }: CheckedReport, parts: readonly string[]): boolean {
  return parts.some((part) => (fields[part] ?? '').trim() !== '');
}

const texts = ['preamble', 'overview', 'problems', 'otherMatters'];

/** Why there is nothing in a report that a rule could look at, or null. Rules between two years are not asked here. */
function nothingToCheck(rule: string, report: CheckedReport): string | null {
  const [table = ''] = rule.split('.');
  switch (rule) {
    case 'requests.rowTotal':
    case 'requests.closed':
    case 'requests.balance':
    case 'disputes.total':
    case 'disputes.possible':
      return isFilled(report, table) ? null : '表格还没有填写，未检查';
    case 'swap':
      return isFilled(report, 'requests') || isFilled(report, 'disputes') ? null : '表格还没有填写，未检查';
    case 'cell.number':
      return isFilled(report) ? null : '表格还没有填写，未检查';
    case 'rules.authority':
      if (makesRules(report.fields) === null) return '看不出单位类别，未检查';
      return isFilled(report, 'disclosure', 'rules') ? null : '“规章”行还没有填写，未检查';
    case 'inForce.possible':
      return isFilled(report, 'disclosure', undefined, 'inForce') ? null : '现行有效件数还没有填写，未检查';
    case 'fee.unit':
      return amountOf(report.figures, feesCell) ? null : '收费金额还没有填写，未检查';
    case 'text.short':
      return isWritten(report, ['problems']) ? null : '第五部分还没有填写，未检查';
    case 'text.aspects':
      return isWritten(report, ['overview']) ? null : '第一部分还没有填写，未检查';
    case 'text.placeholder':
    case 'text.personal':
    case 'text.number':
    case 'text.percent':
    case 'text.claim':
      return isWritten(report, texts) ? null : '文字还没有填写，未检查';
    case 'text.year':
      if (!isWritten(report, texts)) return '文字还没有填写，未检查';
      return readYear(report.fields['year']) === null ? '没有报告年度，未检查' : null;
    case 'title.form':
    case 'date.after':
      return readYear(report.fields['year']) === null ? '没有报告年度，未检查' : null;
    default:
      return null;
  }
}

/** Why a rule between two years was not looked at, or null. */
function notCompared(rule: Rule, report: CheckedReport): string | null {
  const { form, fields, lastYear } = report;
  if (!lastYear) return '没有上年年报，未检查';
  const before = comparableLastYear(report);
  if (!before) {
    return isOtherUnit(fields, lastYear.fields)
      ? '旁边是其他单位的年报，未检查'
      : '旁边不是上一年的年报，未检查';
  }
  if (rule.id === 'years.similar') {
    const isBoth = form.parts.some(
      ({ id }) => isWritten(report, [id]) && isWritten({ ...before, lastYear: null }, [id]),
    );
    return isBoth ? null : '没有两年都写了的文字，未检查';
  }
  if (!isEquationOf(form, rule)) return isFilled(report) ? null : '表格还没有填写，未检查';
  if (!yearEquationsOf(form, before.form).some(({ family }) => family.id === rule.id)) {
    return '两年格式不同，未检查';
  }
  const isAnyKnown = comparedYearEquations(report).some(
    ({ family, cells }) => family.id === rule.id && cells.every((cell) => isKnown(report, cell)),
  );
  return isAnyKnown ? null : '有关各格没有填全，未检查';
}

/**
 * Why a rule that found nothing in a report had nothing to look at, or null: that nothing was found says something only
 * where something was looked at.
 *
 * @example whyUnchecked(balance, blankReport) //=> '表格还没有填写，未检查'
 */
export function whyUnchecked(rule: Rule, report: CheckedReport): string | null {
  if (!appliesTo(report.form, rule)) return '本格式不适用';
  return rule.id.startsWith('years.') ? notCompared(rule, report) : nothingToCheck(rule.id, report);
}
