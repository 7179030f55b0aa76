import { describe, expect, it } from 'vitest';
import { form2019 } from '../forms/form2019.ts';
import { form2021 } from '../forms/form2021.ts';
import type { Form } from '../forms/form.ts';
import { equationsOf, totalCellsOf } from './equationsOf.ts';

function equation(form: Form, id: string) {
  const found = equationsOf(form).find((each) => each.id === id);
  if (!found) throw new Error(`no equation ${id}`);
  return found;
}

function families(form: Form): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { family } of equationsOf(form)) counts[family.id] = (counts[family.id] ?? 0) + 1;
  return counts;
}

describe('equationsOf', () => {
  it('has one a row and one a column', () => {
    expect(families(form2021)).toEqual({
      'requests.rowTotal': 25,
      'requests.closed': 7,
      'requests.balance': 7,
      'disputes.total': 3,
    });
    expect(families(form2019)).toEqual({
      'requests.rowTotal': 23,
      'requests.closed': 7,
      'requests.balance': 7,
      'disputes.total': 3,
    });
  });

  it('[requests.rowTotal] 总计 is the sum of the six applicants', () => {
    expect(equation(form2021, 'requests.rowTotal.declinedRepeat')).toMatchObject({
      left: ['requests.declinedRepeat.total'],
      right: [
        'requests.declinedRepeat.individual',
        'requests.declinedRepeat.business',
        'requests.declinedRepeat.research',
        'requests.declinedRepeat.publicInterest',
        'requests.declinedRepeat.legalServices',
        'requests.declinedRepeat.otherOrganisation',
      ],
    });
  });

  it.each([
    [form2021, 21, 'otherClosedOther'],
    [form2019, 19, 'otherClosed'],
  ])(
    '[requests.closed] （七）总计 is the sum of every row from （一） to （六）: $id',
    (form, rows, last) => {
      const { left, right } = equation(form, 'requests.closed.total');
      expect(left).toEqual(['requests.closed.total']);
      expect(right).toHaveLength(rows);
      expect(right.at(0)).toBe('requests.granted.total');
      expect(right.at(-1)).toBe(`requests.${last}.total`);
    },
  );

  it('[requests.balance] what came in is what went out', () => {
    expect(equation(form2021, 'requests.balance.business')).toMatchObject({
      left: ['requests.received.business', 'requests.carriedIn.business'],
      right: ['requests.closed.business', 'requests.carriedOut.business'],
    });
  });

  it('[disputes.total] 总计 is the sum of the four outcomes', () => {
    expect(equation(form2021, 'disputes.total.suitAfterReview').cells).toEqual([
      'disputes.suitAfterReview.total',
      'disputes.suitAfterReview.upheld',
      'disputes.suitAfterReview.corrected',
      'disputes.suitAfterReview.other',
      'disputes.suitAfterReview.pending',
    ]);
  });
});

describe('totalCellsOf', () => {
  it.each([
    [form2021, 25 + 6 + 3],
    [form2019, 23 + 6 + 3],
  ])('has each total once, the corner with its row: $id', (form, count) => {
    const totals = totalCellsOf(form);
    expect(totals.size).toBe(count);
    expect(totals.get('requests.closed.total')?.id).toBe('requests.rowTotal.closed');
    expect(totals.get('requests.closed.business')?.id).toBe('requests.closed.business');
    expect(totals.has('requests.received.individual')).toBe(false);
  });
});
