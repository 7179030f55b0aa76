import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { textFields } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import { formById, forms } from '../forms/forms.ts';
import { eventProblem } from './eventProblem.ts';
import { eventsOf } from './events.ts';
import type { Place, RemarkEvent } from './eventSchema.ts';
import { newEvent } from './eventText.ts';
import { passageAt } from './findWords.ts';
import { proposableFields } from './proposable.ts';
import { recordOf } from './review.arbitrary.ts';
import { takeProposals } from './takeProposals.ts';

const now = { at: '2025-01-12T08:00:00.000Z', by: '王' };
const names = [...textFields, ...forms.flatMap((form) => [...cellsOf(form).keys()])];
const anyField = fc.constantFrom(...names);
const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.uniqueArray(anyField, { minLength: 1, maxLength: 4 }).map((cells) => ({ cells })),
  anyField.map((field) => ({
    ...passageAt(balanced2021, field, 0, 1),
    text: balanced2021[field]?.[0] ?? '1',
  })),
  fc.constantFrom<Place>({ part: 'problems' }, {}),
);

function proposing(place: Place, proposals: Record<string, string>): RemarkEvent {
  const from = Object.fromEntries(Object.keys(proposals).map((field) => [field, balanced2021[field] ?? '']));
  return newEvent({ ...now, type: 'remark', by: '李', place, kind: 'must', text: '', proposals, from });
}

describe('what is proposed', () => {
  it('never changes another place than the one that the remark is about, nor a total', () => {
    const proposals = fc.dictionary(anyField, fc.constantFrom('7', ''), { maxKeys: 3 });
    fc.assert(
      fc.property(anyPlace, proposals, (place, texts) => {
        const remark = proposing(place, texts);
        const fields = { ...balanced2021, ...recordOf([remark]) };
        const { patch } = takeProposals(fields, [remark.id], now);
        const changed = Object.keys(patch).filter((name) => !name.startsWith('review.'));
        const allowed = proposableFields(formById(fields['form']), place);
        expect(changed.filter((name) => !allowed.includes(name))).toEqual([]);
      }),
    );
  });

  it.each<[string, Place, string]>([
    ['another cell', { cells: ['disputes.review.upheld'] }, 'disputes.review.corrected'],
    ['a total', { cells: ['disputes.review.total'] }, 'disputes.review.total'],
    ['another text', passageAt(balanced2021, 'problems', 0, 2), 'otherMatters'],
    ['the title, of the report as a whole', {}, 'title'],
    ['words of a part', { part: 'problems' }, 'problems'],
    ['the form', passageAt(balanced2021, 'form', 0, 4), 'form'],
  ])('is no event where it is for %s', (_, place, field) => {
    const remark = proposing(place, { [field]: '3' });
    expect(eventProblem(remark)).toBe('建议的内容不在这条意见所说的地方，不能保存。');
    expect(eventsOf(recordOf([remark]))).toEqual([]);
  });
});
