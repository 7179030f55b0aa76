import { describe, expect, it } from 'vitest';
import { form2021 } from '#report/forms/form2021.ts';
import { passageAt } from '#report/review/findWords.ts';
import { proposableFields } from '#report/review/proposable.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { proposing } from './proposedFields.ts';

const upheld = 'disputes.review.upheld';
const corrected = 'disputes.review.corrected';

describe('for cells', () => {
  const place = { cells: [upheld, corrected, 'disputes.review.total'] };

  it('a number can be proposed for each but totals, which follow', () => {
    expect(proposableFields(form2021, place)).toEqual([upheld, corrected]);
  });

  it('what is left blank, or as it was, is no proposal', () => {
    const { proposals, from } = proposing(balanced2021, form2021, place, {
      [upheld]: '３',
      [corrected]: ' ',
    });
    expect([proposals, from]).toEqual([{ [upheld]: '３' }, { [upheld]: '2' }]);
    expect(proposing(balanced2021, form2021, place, { [upheld]: '２' }).proposals).toEqual({});
  });

  it('what is no number is refused with the reason', () => {
    expect(proposing(balanced2021, form2021, place, { [upheld]: '3件' }).problems).toEqual({
      [upheld]: '只填数字，不带单位。',
    });
  });
});

describe('for words', () => {
  const place = passageAt(balanced2021, 'overview', 0, 5);

  it('others are proposed, or that they go away', () => {
    expect(proposing(balanced2021, form2021, place, { overview: '去年' })).toEqual({
      proposals: { overview: '去年' },
      from: { overview: '2024年' },
      problems: {},
    });
    expect(proposing(balanced2021, form2021, place, { overview: '' }).proposals).toEqual({ overview: '' });
    expect(proposing(balanced2021, form2021, place, {}).proposals).toEqual({});
  });
});

it('of a part or a whole report nothing can be proposed', () => {
  expect(proposableFields(form2021, { part: 'overview' })).toEqual([]);
  expect(proposableFields(form2021, {})).toEqual([]);
});
