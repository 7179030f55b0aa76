import { describe, expect, it } from 'vitest';
import { checkedReport } from '#samples/checkedReport.ts';
import { cellsOf } from '../forms/cells.ts';
import { form2021 } from '../forms/form2021.ts';
import { checkDisputesPossible } from './checkDisputesPossible.ts';

const noRequests = Object.fromEntries(
  [...cellsOf(form2021).values()].filter(({ table }) => table === 'requests').map(({ name }) => [name, '0']),
);

describe('[disputes.possible]', () => {
  it('wonders about disputes without a request', () => {
    expect(checkDisputesPossible(checkedReport(noRequests))).toEqual([
      {
        id: 'disputes.possible',
        severity: 'hint',
        cells: [
          'disputes.review.total',
          'disputes.directSuit.total',
          'disputes.suitAfterReview.total',
          'requests.received.total',
        ],
        message: '填了行政复议 3 件、未经复议直接起诉 1 件、复议后起诉 1 件，但本年没有政府信息公开申请。',
        remedy: '这里只填因政府信息公开引起的复议和诉讼，请核对；确由以前的申请引起的，不必改。',
      },
    ]);
  });

  it('knows last year’s requests where they are at hand', () => {
    expect(checkDisputesPossible(checkedReport(noRequests, {}))).toEqual([]);
    const [found] = checkDisputesPossible(checkedReport(noRequests, noRequests));
    expect(found?.message).toContain('但本年和上年都没有政府信息公开申请');
  });

  it('finds nothing where there are requests of any sort, or no disputes', () => {
    expect(checkDisputesPossible(checkedReport())).toEqual([]);
    const carriedIn = { ...noRequests, 'requests.carriedIn.business': '1' };
    expect(checkDisputesPossible(checkedReport(carriedIn))).toEqual([]);
    const noDisputes = Object.fromEntries(
      [...cellsOf(form2021).values()]
        .filter(({ table }) => table === 'disputes')
        .map(({ name }) => [name, '0']),
    );
    expect(checkDisputesPossible(checkedReport({ ...noRequests, ...noDisputes }))).toEqual([]);
  });
});
