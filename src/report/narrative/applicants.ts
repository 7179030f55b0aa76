import type { Clause } from './clauses.ts';
import type { Sum, Term } from './terms.ts';

const columns: Readonly<
  Record<
    string,
    'individual' | 'organisations' | 'business' | 'research' | 'publicInterest' | 'legalServices'
  >
> = {
  自然人: 'individual',
  公民: 'individual',
  个人: 'individual',
  法人和其他组织: 'organisations',
  商业企业: 'business',
  科研机构: 'research',
  社会公益组织: 'publicInterest',
  法律服务机构: 'legalServices',
};

const who =
  '(?<who>自然人|公民|个人|法人(?:或者|或|和|及|与|、)?(?:其他|其它)组织|商业企业|科研机构|社会公益组织|法律服务机构)';
const asked = '(?:提出|提交|递交)?的?(?:(?:政府)?信息公开)?(?:申请)?的?';
const beforeNumber = new RegExp(`^(?:其中)?(?:来自|由)?${who}${asked}(?:有|为|共|共计)?$`);
const afterNumber = new RegExp(`^(?:为|是|系|来自|由)?${who}${asked}$`);
const allOfThem =
  /^(?:申请人|申请)?(?:均|全部|都|皆|全)(?:为|是|系|由)(?:自然人|个人|公民)(?:提出|提交)?的?(?:申请)?人?$/;

function wordsIn(text: string, from: number, to: number): string {
  return text.slice(from, to).replace(/\s/g, '');
}

/**
 * Which applicants the number of a clause counts, 自然人申请45件, where the sentence speaks of what was received:
 * the sums of cells that it may be.
 */
export function readApplicants({ tokens, before, number, after }: Clause, text: string): readonly Sum[] {
  if (number?.kind !== 'quantity') return [];
  const ahead = wordsIn(text, tokens[0]?.start ?? 0, number.start);
  const behind = wordsIn(text, number.end, tokens.at(-1)?.end ?? 0);
  const match =
    behind === '' ? beforeNumber.exec(ahead) : /^(?:其中)?有?$/.test(ahead) ? afterNumber.exec(behind) : null;
  const named = match?.groups?.['who'] ?? '';
  const column = columns[named.startsWith('法人') ? '法人和其他组织' : named];
  if (!column || (before.length === 0 && after.length === 0)) return [];
  return [[`received.${column}`], [`received.${column}`, `carriedIn.${column}`]];
}

/** 均为自然人申请: nobody else has asked. */
export function readOnlyIndividuals({ tokens, number }: Clause, text: string): readonly Term[] {
  if (number || !allOfThem.test(wordsIn(text, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0))) return [];
  return ['received.organisations'];
}
