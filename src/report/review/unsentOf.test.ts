import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import type { Fields } from '../fields.ts';
import { addEvent } from './events.ts';
import type { RemarkEvent, Status } from './eventSchema.ts';
import { newEvent } from './eventText.ts';
import { giveStatus } from './giveStatus.ts';
import { unsentOf } from './unsentOf.ts';

function at(minute: number): string {
  return new Date(Date.UTC(2025, 0, 10, 8, minute)).toISOString();
}

function given(fields: Fields, status: Status, minute: number, by: string): Fields {
  const change = giveStatus(fields, status, { at: at(minute), by });
  if (!change.ok) throw new Error(change.reason);
  return { ...fields, ...change.patch };
}

function remark(minute: number, by: string): RemarkEvent {
  return newEvent({ type: 'remark', at: at(minute), by, place: {}, kind: 'must', text: '请核对。' });
}

const submitted = given({ ...balanced2021, 'review.id': '7b1c' }, 'submitted', 0, '王');
const copy: Fields = { ...submitted, 'review.role': 'reviewer', ...addEvent(remark(1, '李')) };
const returned = given(copy, 'returned', 2, '李');

describe('unsentOf a reviewer', () => {
  it('has nothing before anything is handed back, nor right after', () => {
    expect(unsentOf(copy)).toBeNull();
    expect(unsentOf(returned)).toBeNull();
  });

  it('counts what was written since, until it is handed back again', () => {
    const more = { ...returned, ...addEvent(remark(3, '李')) };
    const resolved = addEvent(
      newEvent({ type: 'resolved', remark: remark(1, '李').id, at: at(4), by: '李' }),
    );
    expect(unsentOf(more)).toMatchObject({ status: { status: 'returned' }, written: 1, isDecided: false });
    expect(unsentOf({ ...returned, ...resolved })).toMatchObject({ written: 0, isDecided: true });
    expect(unsentOf(given(more, 'returned', 5, '李'))).toBeNull();
  });

  it('counts nothing that came from others', () => {
    expect(unsentOf({ ...returned, ...addEvent(remark(3, '赵')) })).toBeNull();
  });

  it('counts one by one where two have answered', () => {
    const other = given({ ...copy, ...addEvent(remark(1, '赵')) }, 'returned', 4, '赵');
    const both = { ...other, ...returned };
    expect(unsentOf(both)).toBeNull();
    expect(unsentOf({ ...both, ...addEvent(remark(3, '李')) })).toMatchObject({ written: 1 });
  });
});

describe('unsentOf an author', () => {
  it('tells that the report was changed after it was sent, and not after it came back', () => {
    expect(unsentOf(submitted)).toBeNull();
    expect(unsentOf({ ...submitted, title: '改过的标题' })).toMatchObject({ isEdited: true, written: 0 });
    expect(unsentOf({ ...returned, 'review.role': '', title: '改过的标题' })).toBeNull();
  });
});
