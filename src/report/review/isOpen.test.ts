import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { newEvent, type EventContent } from './eventText.ts';
import { isOpen } from './isOpen.ts';
import { recordOf } from './review.arbitrary.ts';
import { reviewOf } from './reviewOf.ts';

const cell = 'disputes.review.upheld';

function at(minute: number): { readonly at: string; readonly by: string } {
  return { at: new Date(Date.UTC(2025, 0, 10, 8, minute)).toISOString(), by: '李' };
}

const remark = newEvent({
  type: 'remark',
  ...at(0),
  place: { cells: [cell] },
  kind: 'must',
  text: '请核对。',
  proposals: { [cell]: '3' },
  from: { [cell]: '2' },
});

function isOpenAfter(upheld: string, ...events: readonly EventContent[]): boolean {
  const all = [remark, ...events.map((event) => newEvent(event))];
  return reviewOf({ ...balanced2021, [cell]: upheld, ...recordOf(all) }).remarks.every(isOpen);
}

describe('a remark is open', () => {
  const resolved = { type: 'resolved', remark: remark.id, ...at(5) } as const;

  it('until it is resolved or withdrawn', () => {
    expect(isOpenAfter('2')).toBe(true);
    expect(isOpenAfter('2', resolved)).toBe(false);
    expect(isOpenAfter('2', { type: 'withdrawn', remark: remark.id, ...at(5) })).toBe(false);
  });

  it('again when what was taken of it, and resolved it, was changed back', () => {
    const taken = { type: 'taken', remark: remark.id, ...at(5) } as const;
    expect(isOpenAfter('3', taken, resolved)).toBe(false);
    expect(isOpenAfter('2', taken, resolved)).toBe(true);
    expect(isOpenAfter('2', taken, resolved, { ...resolved, ...at(6) })).toBe(false);
  });
});
