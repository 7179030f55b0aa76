import type { Clause } from './clauses.ts';
import { isHead } from './kinds.ts';
import type { Token } from './tokens.ts';

/** What a name cannot reach back over. */
const limits: ReadonlySet<Token['kind']> = new Set([
  'thisYear',
  'lastYear',
  'year',
  'date',
  'period',
  'self',
  'ordinal',
  'and',
  'part',
] as const);

/** How much of the words before 局 is taken for its name: enough to tell 公安局 from 教育局. */
const signsOfOffice = 2;

/**
 * The last signs of the office that a clause makes the subject of what follows: 县公安局 before a verb, or alone. Null where
 * it names none.
 *
 * @example officeNamedIn(clause, '示例县公安局受理申请15件') //=> '公安局'
 */
export function officeNamedIn({ tokens, number }: Clause, text: string): string | null {
  const at = tokens.map(({ kind }) => kind).lastIndexOf('office');
  const token = tokens[at];
  if (!token) return null;
  const isSubject = tokens.slice(at + 1).some(isHead) || (at === tokens.length - 1 && !number);
  if (!isSubject) return null;
  const limit = tokens
    .slice(0, at)
    .filter(({ kind }) => limits.has(kind))
    .at(-1);
  const from = limit?.end ?? tokens[0]?.start ?? 0;
  return text.slice(Math.max(from, token.start - signsOfOffice), token.end);
}
