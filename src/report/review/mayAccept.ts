import type { Assessment } from '../assess.ts';
import type { Finding } from '../checks/finding.ts';

/** Whether a report may be accepted, or why not, in Chinese sentences, with the findings that are in the way. */
export type MayAccept =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly findings: readonly Finding[] };

/**
 * Whether a report may be given 审核通过. Not while errors remain, nor warnings that are neither settled nor acknowledged
 * with a reason: a warning asks for exactly that, and the final export asks the same, so that what was accepted can
 * always be published as it is. Hints only advise.
 *
 * @example mayAccept(assess(fields)) //=> { ok: false, reason: '还有 2 处错误，不能审核通过。…', findings: [ … ] }
 */
export function mayAccept({ findings }: Assessment): MayAccept {
  const inTheWay = findings.filter(({ severity }) => severity !== 'hint');
  if (inTheWay.length === 0) return { ok: true };
  const errors = inTheWay.filter(({ severity }) => severity === 'error').length;
  const warnings = inTheWay.length - errors;
  const counts = [
    ...(errors > 0 ? [`${errors} 处错误`] : []),
    ...(warnings > 0 ? [`${warnings} 处警告`] : []),
  ].join('、');
  const remedy = warnings > 0 ? '请退回修改；属实的警告由填报单位写明理由。' : '请退回修改。';
  return { ok: false, reason: `还有 ${counts}，不能审核通过。${remedy}`, findings: inTheWay };
}
