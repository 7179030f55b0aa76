import type { ReadFigures } from '../checks/check.ts';
import type { Finding, Fix } from '../checks/finding.ts';
import { amountOf, nameOf } from './amounts.ts';
import { areAtOdds } from './atOdds.ts';
import { comparable, type Comparable, type Compared } from './comparable.ts';
import { feeFinding } from './feeFinding.ts';
import { writeNumeral } from './numerals.ts';
import type { Claim, Share } from './readNarrative.ts';

function wordsAt(report: ReadFigures, field: string, { start, end }: { start: number; end: number }): string {
  return (report.fields[field] ?? '').slice(start, end);
}

function replacing(
  report: ReadFigures,
  field: string,
  { start, end }: { start: number; end: number },
  written: string,
): Fix {
  const text = report.fields[field] ?? '';
  return {
    label: `文中改为 ${written}`,
    patch: { [field]: text.slice(0, start) + written + text.slice(end) },
  };
}

const balanceFirst = '请先更正勾稽关系，再核对文中的数。';

/** While the tables are at odds, a click that writes their number into the text would spoil a text that is right. */
function remedied(report: ReadFigures, finding: Finding): Finding {
  if (!areAtOdds(report, finding.cells)) return finding;
  const { fixes: _, ...without } = finding;
  return { ...without, remedy: balanceFirst };
}

function numberFinding(report: ReadFigures, { field, statement, amounts }: Compared): readonly Finding[] {
  const [meant] = amounts;
  if (!meant) return [];
  const { number, numeral, writing, start, end } = statement;
  const difference = meant.value > number ? meant.value - number : number - meant.value;
  const also = amounts.find(({ value }) => value !== meant.value);
  const otherwise = also ? `；如按${nameOf(report.form, also.cells)}计，为 ${also.value}` : '';
  return [
    {
      id: 'text.number',
      severity: 'warning',
      cells: [field, ...meant.cells],
      message: `“${wordsAt(report, field, statement)}”与表中的数不同：${nameOf(report.form, meant.cells)}为 ${meant.value}，相差 ${difference}。`,
      remedy: `请核对后更正文中或表中的数${otherwise}。`,
      quote: { field, start, end },
      fixes: [replacing(report, field, numeral, writeNumeral(meant.value, writing))],
    },
  ];
}

/** How far a percentage may be from the quotient: half of its last figure, and never less than this. */
const leastTolerance = 0.05;

function shareFinding(report: ReadFigures, field: string, share: Share): readonly Finding[] {
  const wholes = [
    amountOf(report, ['closed']),
    amountOf(report, ['received']),
    amountOf(report, ['received', 'carriedIn']),
  ];
  const parts = share.parts.map((sum) => amountOf(report, sum));
  const [whole] = wholes;
  const [part] = parts;
  if (!whole || !part || whole.value === 0n || [...wholes, ...parts].includes(null)) return [];
  const tolerance = Math.max(leastTolerance, 0.5 / 10 ** share.decimals) + 1e-9;
  const quotients = parts.flatMap((each) =>
    wholes.flatMap((of) =>
      each && of && of.value > 0n ? [(Number(each.value) / Number(of.value)) * 100] : [],
    ),
  );
  if (quotients.some((quotient) => Math.abs(quotient - share.percent) <= tolerance)) return [];
  const [quotient = 0] = quotients;
  const written = quotient.toFixed(share.decimals);
  const shown = quotient.toFixed(Math.max(2, share.decimals));
  const difference = Math.abs(quotient - share.percent).toFixed(Math.max(2, share.decimals));
  const sign = (report.fields[field] ?? '').charAt(share.numeral.end - 1);
  return [
    {
      id: 'text.percent',
      severity: 'warning',
      cells: [field, ...part.cells, ...whole.cells],
      message: `“${wordsAt(report, field, share)}”与表中的数不同：${nameOf(report.form, part.cells)}÷${nameOf(report.form, whole.cells)}＝${part.value}÷${whole.value}＝${shown}%，相差 ${difference} 个百分点。`,
      remedy: '请核对后更正文中的百分比或表中的数。',
      quote: { field, start: share.start, end: share.end },
      fixes: [replacing(report, field, share.numeral, written + sign)],
    },
  ];
}

const remedies = {
  allClosed: '请在文中写明结转下年度继续办理的件数，或更正表中的数。',
  allUpheld: '请按各种结果分别写明，或更正表中的数。',
  allDecided: '请在文中写明尚未审结的件数，或更正表中的数。',
  onlyIndividuals: '请在文中写明法人或其他组织的件数，或更正表中的数。',
  noneCarriedIn: '请在文中写明上年结转的件数，或更正表中的数。',
  noneCarriedOut: '请在文中写明结转下年度继续办理的件数，或更正表中的数。',
  noDocuments: '请在文中写明件数，或更正表中的数。',
  noneReceived: '请在文中写明收到的件数，或更正表中的数。',
  noDisputes: '请在文中写明行政复议、行政诉讼的件数，或更正表中的数。',
} as const;

function claimFinding(report: ReadFigures, field: string, claim: Claim): readonly Finding[] {
  // 全年办理64件，均按期答复: of those that were closed.
  if (claim.handled !== undefined && claim.handled === amountOf(report, ['closed'])?.value) return [];
  const amounts = claim.zero.map((term) => amountOf(report, [term]));
  const against = amounts.flatMap((amount) =>
    amount && amount.value !== 0n && !amount.others.includes(0n) ? [amount] : [],
  );
  if (against.length === 0) return [];
  const numbers = against.map(({ cells, value }) => `${nameOf(report.form, cells)}为 ${value}`);
  return [
    {
      id: 'text.claim',
      severity: 'warning',
      cells: [field, ...against.flatMap(({ cells }) => cells)],
      message: `“${wordsAt(report, field, claim)}”与表中的数不同：${numbers.join('，')}。`,
      remedy: remedies[claim.kind],
      quote: { field, start: claim.start, end: claim.end },
    },
  ];
}

function checkField(
  report: ReadFigures,
  { field, statements, shares, fees, claims }: Comparable,
): readonly Finding[] {
  const differences = [
    ...statements.flatMap((compared) => (compared.agrees ? [] : numberFinding(report, compared))),
    ...shares.flatMap((share) => shareFinding(report, field, share)),
  ];
  return [
    ...differences.map((finding) => remedied(report, finding)),
    ...fees.flatMap((fee) => feeFinding(report, field, fee)),
    ...claims.flatMap((claim) => claimFinding(report, field, claim)),
  ];
}

/**
 * What the narratives and the preamble say of requests, disputes and documents, held against the tables:
 * `text.number`, `text.percent` and `text.claim`.
 *
 * @example checkNarrative(report)[0]?.message //=> '“收到政府信息公开申请12件”与表中的数不同：“一、本年新收政府信息公开申请数量”总计为 15，相差 3。'
 */
export function checkNarrative(report: ReadFigures): readonly Finding[] {
  return comparable(report).flatMap((each) => checkField(report, each));
}
