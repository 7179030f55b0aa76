import { expect, it } from 'vitest';
import type { RemarkEvent } from '#report/review/eventSchema.ts';
import { newEvent } from '#report/review/eventText.ts';
import { passageAt } from '#report/review/findWords.ts';
import { recordOf } from '#report/review/review.arbitrary.ts';
import { reviewOf } from '#report/review/reviewOf.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { rivalsOf } from './rivals.ts';

const upheld = 'disputes.review.upheld';

function proposing(by: string, place: RemarkEvent['place'], to: string): RemarkEvent {
  const field = 'field' in place ? place.field : upheld;
  const from = 'field' in place ? place.text : (balanced2021[upheld] ?? '');
  return newEvent({
    type: 'remark',
    at: '2025-01-10T08:00:00.000Z',
    by,
    place,
    kind: 'must',
    text: '',
    proposals: { [field]: to },
    from: { [field]: from },
  });
}

function rivalsAmong(...remarks: readonly RemarkEvent[]): readonly string[] {
  const rivals = rivalsOf(reviewOf({ ...balanced2021, ...recordOf(remarks) }).remarks);
  return remarks.filter(({ id }) => rivals.has(id)).map(({ by }) => by);
}

it('two who propose different numbers for a cell are rivals, two who agree are not', () => {
  const cell = { cells: [upheld] };
  expect(rivalsAmong(proposing('李', cell, '3'), proposing('赵', cell, '5'))).toEqual(['李', '赵']);
  expect(rivalsAmong(proposing('李', cell, '3'), proposing('赵', cell, '３'))).toEqual([]);
});

it('of words, those who want to change the same ones', () => {
  const [first, within, apart] = [
    passageAt(balanced2021, 'overview', 0, 8),
    passageAt(balanced2021, 'overview', 2, 5),
    passageAt(balanced2021, 'overview', 20, 24),
  ];
  expect(rivalsAmong(proposing('李', first, '甲'), proposing('赵', within, '乙'))).toEqual(['李', '赵']);
  expect(rivalsAmong(proposing('李', first, '甲'), proposing('赵', apart, '乙'))).toEqual([]);
});

it('nobody is once one of them cannot be taken any more', () => {
  const cell = { cells: [upheld] };
  const outdated = newEvent({ ...proposing('李', cell, '3'), from: { [upheld]: '9' } });
  expect(rivalsAmong(outdated, proposing('赵', cell, '5'))).toEqual([]);
});
