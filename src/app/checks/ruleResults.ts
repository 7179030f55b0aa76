import { assess } from '#report/assess.ts';
import { ruleOf, rules, type Rule } from '#report/checks/rules.ts';
import { equationsOf } from '#report/equations/equationsOf.ts';
import { yearEquationsOf } from '#report/equations/yearEquationsOf.ts';
import type { Fields } from '#report/fields.ts';
import type { Form } from '#report/forms/form.ts';
import { forms } from '#report/forms/forms.ts';
import { comparableLastYear } from '#report/years/comparableLastYear.ts';

/** What came of a rule in a report. */
export interface RuleResult {
  readonly rule: Rule;
  /** How many equations it stands for; 0 for a check that is no equation. */
  readonly equations: number;
  readonly open: number;
  readonly acknowledged: number;
  /** Why it was not checked, or null. */
  readonly unchecked: string | null;
}

function isEquationOf(form: Form, { id }: Rule): boolean {
  return [...form.equations, ...form.yearEquations].some((family) => family.id === id);
}

function appliesTo(form: Form, rule: Rule): boolean {
  if (isEquationOf(form, rule)) return true;
  return (rule.form ?? form.id) === form.id && !forms.some((each) => isEquationOf(each, rule));
}

function countOf(rule: Rule, ids: readonly string[]): number {
  return ids.filter((id) => ruleOf(id) === rule).length;
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

/**
 * What came of each rule, in the order of the rules.
 *
 * @example ruleResults(balanced2021).find(({ rule }) => rule.id === 'requests.balance')?.equations //=> 7
 */
export function ruleResults(fields: Fields): readonly RuleResult[] {
  const { form, findings, acknowledged, lastYear } = assess(fields);
  const before = comparableLastYear({ fields, lastYear });
  const equations = [...equationsOf(form), ...(before ? yearEquationsOf(form, before.form) : [])];
  const acknowledgedFindings = acknowledged.map(({ finding }) => finding);

  function whyUnchecked(rule: Rule): string | null {
    if (!appliesTo(form, rule)) return '本格式不适用';
    if (!rule.id.startsWith('years.')) return null;
    if (!before) return lastYear ? '旁边不是上一年的年报，未检查' : '没有上年年报，未检查';
    const isBound = !isEquationOf(form, rule) || countOf(rule, idsOf(equations)) > 0;
    return isBound ? null : '两年格式不同，未检查';
  }

  return rules.map((rule) => ({
    rule,
    equations: countOf(rule, idsOf(equations)),
    open: countOf(rule, idsOf(findings)),
    acknowledged: countOf(rule, idsOf(acknowledgedFindings)),
    unchecked: whyUnchecked(rule),
  }));
}
