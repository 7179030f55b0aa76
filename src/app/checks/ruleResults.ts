import { assess } from '#report/assess.ts';
import { ruleOf, rules, type Rule } from '#report/checks/rules.ts';
import { equationsOf } from '#report/equations/equationsOf.ts';
import { yearEquationsOf } from '#report/equations/yearEquationsOf.ts';
import type { Fields } from '#report/fields.ts';
import { comparableLastYear } from '#report/years/comparableLastYear.ts';
import { whyUnchecked } from './whyUnchecked.ts';

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
  const { form, figures, findings, acknowledged, lastYear } = assess(fields);
  const before = comparableLastYear({ fields, lastYear });
  const equations = [...equationsOf(form), ...(before ? yearEquationsOf(form, before.form) : [])];
  const acknowledgedFindings = acknowledged.map(({ finding }) => finding);

  const report = { form, fields, figures, lastYear };

  return rules.map((rule) => {
    const open = countOf(rule, idsOf(findings));
    const settled = countOf(rule, idsOf(acknowledgedFindings));
    return {
      rule,
      equations: countOf(rule, idsOf(equations)),
      open,
      acknowledged: settled,
      unchecked: open + settled > 0 ? null : whyUnchecked(rule, report),
    };
  });
}
