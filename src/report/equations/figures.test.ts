import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { balancedReport } from '#samples/balancedReport.arbitrary.ts';
import { applicantColumns, outcomeColumns } from '#samples/cellsOfLines.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import type { Fields } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import { form2021 } from '../forms/form2021.ts';
import { formById } from '../forms/forms.ts';
import { figuresOf, settledTotals } from './figures.ts';

/** The numbers of the cells of a table whose row and column pass, added up. */
function naiveSum(fields: Fields, table: string, passes: (row: string, column: string) => boolean): bigint {
  return Object.entries(fields).reduce((sum, [name, text]) => {
    const [nameTable, row = '', column = ''] = name.split('.');
    return nameTable === table && passes(row, column) ? sum + BigInt(text) : sum;
  }, 0n);
}

const notClosings = new Set(['received', 'carriedIn', 'carriedOut', 'closed']);

describe('figuresOf', () => {
  it('computes totals that equal a naive sum, in every row and every column', () => {
    fc.assert(
      fc.property(balancedReport, (fields) => {
        const { valueOf } = figuresOf(formById(fields['form']), fields);
        const rows = new Set(
          Object.keys(fields).flatMap((name) => /^requests\.(\w+)\./.exec(name)?.[1] ?? []),
        );
        expect(rows.size).toBeGreaterThan(20);
        for (const row of rows) {
          expect(valueOf(`requests.${row}.total`)).toBe(naiveSum(fields, 'requests', (each) => each === row));
        }
        for (const column of applicantColumns) {
          const closed = naiveSum(
            fields,
            'requests',
            (row, each) => each === column && !notClosings.has(row),
          );
          expect(valueOf(`requests.closed.${column}`)).toBe(closed);
        }
        expect(valueOf('requests.closed.total')).toBe(
          naiveSum(fields, 'requests', (row) => !notClosings.has(row)),
        );
        for (const row of ['review', 'directSuit', 'suitAfterReview']) {
          expect(valueOf(`disputes.${row}.total`)).toBe(naiveSum(fields, 'disputes', (each) => each === row));
        }
      }),
    );
  });

  it('takes a blank and an unreadable cell as 0 in a sum', () => {
    const { valueOf, readings } = figuresOf(form2021, {
      'disputes.review.upheld': '2',
      'disputes.review.corrected': '3万',
      'disputes.review.other': ' ',
    });
    expect(valueOf('disputes.review.total')).toBe(2n);
    expect(readings.get('disputes.review.corrected')?.state).toBe('refused');
    expect(readings.get('disputes.review.other')?.state).toBe('blank');
    expect(readings.get('disputes.review.pending')?.state).toBe('blank');
  });

  it('keeps a sum beyond the largest exact count exact', () => {
    const most = '9007199254740991';
    const fields = Object.fromEntries(outcomeColumns.map((column) => [`disputes.review.${column}`, most]));
    expect(figuresOf(form2021, fields).valueOf('disputes.review.total')).toBe(36028797018963964n);
  });

  it('has a total stated only where a number is written that its parts deny', () => {
    const { totals } = figuresOf(form2021, {
      ...unbalanced2021,
      'disputes.directSuit.total': '1',
      'disputes.suitAfterReview.total': '无',
    });
    expect(totals.get('disputes.review.total')).toEqual({ computed: 3n, stated: 4n });
    expect(totals.get('disputes.directSuit.total')).toEqual({ computed: 1n, stated: null });
    expect(totals.get('disputes.suitAfterReview.total')).toEqual({ computed: 1n, stated: null });
  });

  it('takes 0 where a document states 0 as a number, not as blank', () => {
    expect(
      figuresOf(form2021, { ...balanced2021, 'disputes.review.total': '0' }).totals.get(
        'disputes.review.total',
      ),
    ).toEqual({
      computed: 3n,
      stated: 0n,
    });
  });

  it('computes the sum of totals from what they state', () => {
    const { totals, valueOf } = figuresOf(form2021, { ...balanced2021, 'requests.closed.individual': '50' });
    expect(totals.get('requests.closed.individual')).toEqual({ computed: 47n, stated: 50n });
    expect(valueOf('requests.closed.total')).toBe(67n);
  });
});

describe('settledTotals', () => {
  it('makes the totals computed that agree with their parts, and no other', () => {
    const stated = {
      ...statingTotals(balanced2021),
      'disputes.review.total': '4',
      'disputes.directSuit.total': '３万',
    };
    const settled = settledTotals(form2021, stated);
    expect(Object.keys(settled)).toHaveLength(25 + 6 + 3 - 2);
    expect(new Set(Object.values(settled))).toEqual(new Set(['']));
    expect(settled).not.toHaveProperty(['disputes.review.total']);
    expect(settled).not.toHaveProperty(['disputes.directSuit.total']);
  });

  it('changes no number', () => {
    fc.assert(
      fc.property(balancedReport, fc.boolean(), (fields, spoil) => {
        const stated = { ...statingTotals(fields), ...(spoil ? { 'requests.granted.total': '1' } : {}) };
        const form = formById(fields['form']);
        const before = figuresOf(form, stated);
        const after = figuresOf(form, { ...stated, ...settledTotals(form, stated) });
        const counts = [...cellsOf(form).values()].filter(({ kind }) => kind === 'count');
        expect(counts.map(({ name }) => after.valueOf(name))).toEqual(
          counts.map(({ name }) => before.valueOf(name)),
        );
      }),
    );
  });
});
