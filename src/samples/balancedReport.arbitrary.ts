import fc, { type Arbitrary } from 'fast-check';
import { totalCellsOf } from '#report/equations/equationsOf.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { Form, NumberKind } from '#report/forms/form.ts';
import { forms } from '#report/forms/forms.ts';
import { levels } from '#report/levels.ts';
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
      overview: '总体情况。',
      problems: '主要问题与改进情况。',
      otherMatters: '其他事项。',
      'signature.unit': '示例市教育局',
      'signature.date': `${Number(drawn.year) + 1}-01-15`,
      ...balance(form, drawn.cells),
    }));
}

/**
 * Reports of either form, every cell filled, totals computed, all equations true. For tests.
 *
 * @example fc.assert(fc.property(balancedReport, (fields) => assess(fields).findings.length === 0))
 */
export const balancedReport: Arbitrary<Fields> = fc.oneof(...forms.map(balancedReportIn));
