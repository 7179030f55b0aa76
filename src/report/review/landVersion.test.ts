import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { readDocument } from '../document/readDocument.ts';
import { writeShared } from '../document/writeShared.ts';
import type { Fields } from '../fields.ts';
import { lastYearPatch } from '../lastYear.ts';
import type { Status } from './eventSchema.ts';
import { newEvent } from './eventText.ts';
import { addEvent } from './events.ts';
import { giveStatus } from './giveStatus.ts';
import { landReturned } from './landReturned.ts';
import { landVersion, type VersionLanding } from './landVersion.ts';
import { recordOf } from './review.arbitrary.ts';
import { rolePatch } from './reviewFields.ts';
import { reviewOf } from './reviewOf.ts';

const upheld = 'disputes.review.upheld';

function given(fields: Fields, status: Status, day: number): Fields {
  const by = status === 'submitted' ? '王' : '李';
  const change = giveStatus(fields, status, { at: `2025-01-${day}T08:00:00.000Z`, by });
  if (!change.ok) throw new Error(change.reason);
  return { ...fields, ...change.patch };
}

function sentAndOpened(fields: Fields): Fields {
  const reading = readDocument(writeShared(fields).text);
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.report.fields;
}

function landed(copy: Fields, arrived: Fields): VersionLanding & { ok: true } {
  const landing = landVersion(copy, sentAndOpened(arrived));
  if (!landing.ok) throw new Error(landing.reason);
  return landing;
}

function applied(fields: Fields, patch: Fields): Fields {
  return Object.fromEntries(Object.entries({ ...fields, ...patch }).filter(([, text]) => text !== ''));
}

const remark = newEvent({
  type: 'remark',
  at: '2025-01-11T08:00:00.000Z',
  by: '李',
  place: { cells: [upheld] },
  kind: 'must',
  text: '请核对。',
});

const first = given({ ...balanced2021, ...recordOf([]) }, 'submitted', 10);
const copy = { ...sentAndOpened(first), ...rolePatch('reviewer') };
const returned = given({ ...copy, ...addEvent(remark) }, 'returned', 12);
const second = given({ ...first, ...addEvent(remark), [upheld]: '3', otherMatters: '' }, 'submitted', 14);

describe('a further file in the copy of a reviewer', () => {
  it('takes the place of the report that is there, and keeps what was said and whose copy it is', () => {
    const { patch, added, report } = landed(returned, second);
    expect(report).toBe('newer');
    expect(added.map(({ by }) => by)).toEqual(['王']);
    const after = applied(returned, patch);
    expect(after[upheld]).toBe('3');
    expect(after['otherMatters']).toBeUndefined();
    expect(reviewOf(after)).toMatchObject({ role: 'reviewer', remarks: [{ text: '请核对。' }] });
  });

  it('brings nothing the second time', () => {
    const after = applied(returned, landed(returned, second).patch);
    const again = landed(after, second);
    expect(again).toMatchObject({ report: 'same', added: [] });
    expect(applied(after, again.patch)).toEqual(after);
  });

  it.each([
    ['the answer to it was written', returned, second],
    ['the answer to it had not come back', returned, given({ ...first, [upheld]: '3' }, 'submitted', 11)],
    ['nobody had answered', copy, given({ ...first, [upheld]: '3' }, 'submitted', 11)],
    [
      'the clock of the author is days behind',
      returned,
      given({ ...second, title: '别的' }, 'submitted', 10),
    ],
  ])('is newer than the one before it where %s, and the one before it is older', (_, before, later) => {
    expect(landed(before, later).report).toBe('newer');
    const after = applied(before, landed(before, later).patch);
    expect(landed(after, first)).toMatchObject({ report: 'older', patch: {}, added: [] });
  });

  it('brings what was said even where its report is older', () => {
    const after = applied(copy, landed(copy, given({ ...first, [upheld]: '3' }, 'submitted', 11)).patch);
    const { report, added } = landed(after, returned);
    expect(report).toBe('older');
    expect(added.map(({ type }) => type)).toEqual(['remark', 'status']);
  });

  it('is newer where the author goes back to an earlier text', () => {
    const after = applied(returned, landed(returned, second).patch);
    const back = given({ ...second, ...balanced2021 }, 'submitted', 16);
    expect(landed(after, back).report).toBe('newer');
    expect(landed(applied(after, landed(after, back).patch), second).report).toBe('older');
  });

  it("leaves the reviewer last year's report, where the author sends none for that year", () => {
    const beside = { ...copy, ...lastYearPatch({}, { form: '2021', year: '2023', title: '找来的上年年报' }) };
    expect(applied(beside, landed(beside, first).patch)['lastYear.title']).toBe('找来的上年年报');
    const after = applied(beside, landed(beside, second).patch);
    expect(after).toMatchObject({ 'lastYear.title': '找来的上年年报', [upheld]: '3' });
    const enclosed = {
      ...second,
      ...lastYearPatch({}, { form: '2021', year: '2023', title: '附上的上年年报' }),
    };
    expect(applied(beside, landed(beside, enclosed).patch)['lastYear.title']).toBe('附上的上年年报');
    const otherYear = given({ ...second, year: '2025' }, 'submitted', 15);
    expect(applied(beside, landed(beside, otherYear).patch)['lastYear.title']).toBeUndefined();
  });

  it("brings last year's report and reasons, unless the copy has gone on since", () => {
    const beside = { ...first, ...lastYearPatch({}, { form: '2021', year: '2023' }) };
    const again = given(beside, 'submitted', 13);
    expect(applied(copy, landed(copy, again).patch)['lastYear.year']).toBe('2023');
    const after = applied(copy, landed(copy, again).patch);
    expect(applied(after, landed(after, first).patch)).toEqual(after);
  });

  it('of the same report is older where the copy has all of it and has gone on since', () => {
    const again = given(returned, 'submitted', 13);
    const after = applied(returned, landed(returned, again).patch);
    expect(landed(returned, again)).toMatchObject({ report: 'same', added: [{ status: 'submitted' }] });
    expect(landed(after, first)).toMatchObject({ report: 'older', patch: {}, added: [] });
    expect(landed(after, again)).toMatchObject({ report: 'same', added: [] });
  });

  it('of another round is refused', () => {
    expect(landVersion(copy, { ...second, 'review.id': 'another' })).toMatchObject({ ok: false });
    expect(landReturned(copy, { ...second, 'review.id': 'another' }, [])).toMatchObject({ ok: false });
  });
});
