import fc, { type Arbitrary } from 'fast-check';
import { totalCellsOf } from '#report/equations/equationsOf.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { Form, NumberKind } from '#report/forms/form.ts';
import { forms } from '#report/forms/forms.ts';
import { levels } from '#report/levels.ts';
import { makesRules } from '#report/organ.ts';
import { proposedTitle } from '#report/proposedTitle.ts';
import { applicantColumns } from './cellsOfLines.ts';

/** Texts of cells, in the shortest notation. Counts stay small enough for every total to be exact. */
export const numberTexts: Readonly<Record<NumberKind, Arbitrary<string>>> = {
  count: fc
    .oneof(
      { weight: 5, arbitrary: fc.integer({ min: 0, max: 300 }) },
      fc.integer({ min: 0, max: 1_000_000_000_000 }),
    )
    .map(String),
  change: fc.integer({ min: -5000, max: 5000 }).map(String),
  amount: fc.tuple(fc.nat(9_999_999), fc.nat(999_999)).map(([whole, millionths]) => {
    const fraction = String(millionths).padStart(6, '0').replace(/0+$/, '');
    return fraction === '' ? String(whole) : `${whole}.${fraction}`;
  }),
};

/** Moves what came in so that it equals what went out, in each applicant column. */
function balance(form: Form, cells: Record<string, string>): Record<string, string> {
  const rows = [...cellsOf(form).values()]
    .filter(({ table, column }) => table === 'requests' && column === 'individual')
    .map(({ row }) => row);
  const out = [...rows.slice(rows.indexOf('granted'), rows.indexOf('closed')), 'carriedOut'];
  const balanced = { ...cells };
  for (const column of applicantColumns) {
    const sum = out.reduce((total, row) => total + BigInt(cells[`requests.${row}.${column}`] ?? '0'), 0n);
    const wanted = BigInt(cells[`requests.carriedIn.${column}`] ?? '0');
    const carriedIn = wanted < sum ? wanted : sum;
    balanced[`requests.carriedIn.${column}`] = carriedIn.toString();
    balanced[`requests.received.${column}`] = (sum - carriedIn).toString();
  }
  return balanced;
}

/** Nobody counts more fees than this in 万元 without being asked whether they are 元. */
const mostFees = 9999;

/** What is left of drawn numbers when none of them looks like a mistake: 规章 only where they are made, and so on. */
function plausible(level: string, cells: Record<string, string>): Record<string, string> {
  const lawful = { ...cells };
  for (const cell of Object.keys(cells)) {
    if (cell.startsWith('disclosure.rules.') && !makesRules({ 'unit.level': level })) lawful[cell] = '0';
  }
  for (const row of ['rules', 'normativeDocuments']) {
    const [issued = 0n, repealed = 0n, inForce = 0n] = ['issued', 'repealed', 'inForce'].map((column) =>
      BigInt(lawful[`disclosure.${row}.${column}`] ?? '0'),
    );
    if (inForce < issued - repealed) lawful[`disclosure.${row}.inForce`] = (issued - repealed).toString();
  }
  const fees = lawful['disclosure.administrativeFees.amount'] ?? '0';
  if (Number(fees) > mostFees) lawful['disclosure.administrativeFees.amount'] = fees.slice(0, 4);
  const isAsked = Object.entries(lawful).some(([cell, text]) => cell.startsWith('requests.') && text !== '0');
  if (!isAsked) lawful['requests.granted.individual'] = '1';
  return lawful;
}

/** Words without numbers or years, which agree with any table. */
const texts = {
  overview: '本机关按照要求做好主动公开，规范办理依申请公开，加强政府信息管理，维护门户网站，落实监督保障。',
  problems:
    '存在的主要问题：部分栏目更新不够及时，政策解读的形式比较单一。改进情况：下一步将按月核对各栏目的更新情况，并为主要政策配发图解。',
  otherMatters: '信息处理费的收取情况见表。没有其他需要报告的事项。',
};

function yearsOf({ years }: Form): Arbitrary<string> {
  return fc.integer({ min: years.first, max: years.last ?? 2035 }).map(String);
}

function balancedReportIn(form: Form): Arbitrary<Fields> {
  const totals = totalCellsOf(form);
  const parts = [...cellsOf(form).values()].filter(({ name }) => !totals.has(name));
  const cells = fc.record(Object.fromEntries(parts.map(({ name, kind }) => [name, numberTexts[kind]])));
  return fc
    .record({ year: yearsOf(form), level: fc.constantFrom(...levels.map(({ id }) => id)), cells })
    .map((drawn) => ({
      form: form.id,
      year: drawn.year,
      'unit.name': '示例市教育局',
      'unit.level': drawn.level,
      title: proposedTitle('示例市教育局', drawn.year),
      ...texts,
      'signature.unit': '示例市教育局',
      'signature.date': `${Number(drawn.year) + 1}-01-15`,
      ...balance(form, plausible(drawn.level, drawn.cells)),
    }));
}

/**
 * Reports of either form, every cell filled, totals computed, all equations true. For tests.
 *
 * @example fc.assert(fc.property(balancedReport, (fields) => assess(fields).findings.length === 0))
 */
export const balancedReport: Arbitrary<Fields> = fc.oneof(...forms.map(balancedReportIn));
