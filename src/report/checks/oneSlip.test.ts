import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { assess } from '../assess.ts';
import type { Fields } from '../fields.ts';
import { suggestCorrections } from '../locate/suggestCorrections.ts';

function idsOf(fields: Fields): readonly string[] {
  return assess({ ...balanced2021, ...fields }).findings.map(({ id }) => id);
}

describe('one cell that cannot be read', () => {
  it.each(['requests.granted.business', 'requests.received.individual', 'disputes.review.upheld'])(
    'is one finding, and no sum or narrative is blamed for it: %s',
    (cell) => {
      expect(idsOf({ [cell]: '3万' })).toEqual(['cell.number']);
    },
  );

  it('does not hide what is wrong elsewhere', () => {
    expect(idsOf({ 'requests.granted.business': '3万', 'disputes.review.total': '9' })).toContain(
      'disputes.total.review',
    );
  });

  it('asks nobody to look for more errors', () => {
    expect(suggestCorrections({ ...balanced2021, 'requests.granted.business': '很多' }).none).toBeNull();
  });

  it('does not make a report one without requests', () => {
    const fields = { 'requests.received.individual': '3万', 'disputes.review.upheld': '1' };
    expect(assess({ form: '2021', ...fields }).findings.map(({ id }) => id)).not.toContain(
      'disputes.possible',
    );
  });
});
