import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport } from '#samples/anyReport.arbitrary.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { readDocument } from '../document/readDocument.ts';
import { writeShared } from '../document/writeShared.ts';
import type { Fields } from '../fields.ts';
import { eventsOf } from './events.ts';
import type { ReviewEvent } from './eventSchema.ts';
import { newEvent } from './eventText.ts';
import { giveStatus } from './giveStatus.ts';
import { landReturned, type Landing } from './landReturned.ts';
import { anyEvents, recordOf } from './review.arbitrary.ts';
import { rolePatch } from './reviewFields.ts';

const remark = newEvent({
  type: 'remark',
  at: '2025-01-11T08:00:00.000Z',
  by: '李',
  place: { cells: ['disputes.review.upheld'] },
  kind: 'must',
  text: '请核对。',
});

/** What comes out of the file that is written of a report. */
function sentAndOpened(fields: Fields): Fields {
  const reading = readDocument(writeShared(fields).text);
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.report.fields;
}

function landed(own: Fields, returned: Fields, sent: readonly Fields[] = []): Landing & { ok: true } {
  const landing = landReturned(own, returned, sent);
  if (!landing.ok) throw new Error(landing.reason);
  return landing;
}

function submitted(fields: Fields): Fields {
  const change = giveStatus(fields, 'submitted', { at: '2025-01-10T08:00:00.000Z', by: '王' });
  if (!change.ok) throw new Error(change.reason);
  return { ...fields, ...change.patch };
}

const sent = submitted({ ...balanced2021, ...recordOf([]), 'requests.received.individual': ' ４６ ' });

function reviewed(...events: readonly ReviewEvent[]): Fields {
  const copy = { ...sentAndOpened(sent), ...rolePatch('reviewer') };
  return sentAndOpened({ ...copy, ...recordOf(events) });
}

describe('landReturned', () => {
  it('brings the remarks into the draft and touches nothing else, also when it was edited meanwhile', () => {
    const edited = { ...sent, problems: '改过', 'disputes.review.upheld': '5' };
    const { patch, added, differences } = landed(edited, reviewed(remark));
    expect(Object.keys(patch)).toEqual([`review.event.${remark.id}`]);
    expect(added).toEqual([remark]);
    expect(differences).toEqual([]);
  });

  it('brings nothing the second time', () => {
    const returned = reviewed(remark);
    const after = { ...sent, ...landed(sent, returned).patch };
    expect(landed(after, returned)).toEqual({ ok: true, patch: {}, added: [], differences: [] });
  });

  it('lists what the office of the reviewer changed by other means, and takes nothing of it', () => {
    const tampered = { ...reviewed(remark), 'disputes.review.upheld': '8', preamble: '' };
    const edited = { ...sent, problems: '改过', title: '标题' };
    const { patch, differences } = landed(edited, tampered, [sent]);
    expect(Object.keys(patch)).toEqual([`review.event.${remark.id}`]);
    expect(differences).toEqual([
      { field: 'preamble', own: balanced2021['preamble'], returned: '' },
      { field: 'disputes.review.upheld', own: '2', returned: '8' },
    ]);
  });

  it('takes a report that was only shown, not sent for review, for untouched as well', () => {
    const shown = giveStatus({ ...balanced2021, ...recordOf([]) }, 'drafting', {
      at: '2025-01-10T08:00:00.000Z',
      by: '王',
    });
    if (!shown.ok) throw new Error(shown.reason);
    const own = { ...balanced2021, ...recordOf([]), ...shown.patch };
    expect(landed({ ...own, title: '改过' }, sentAndOpened({ ...own, ...recordOf([remark]) }))).toMatchObject(
      {
        added: [remark],
        differences: [],
      },
    );
  });

  it('lists all that differs where the version that was sent is not kept any more', () => {
    const tampered = { ...reviewed(remark), 'disputes.review.upheld': '8' };
    const { differences } = landed({ ...sent, title: '标题' }, tampered);
    expect(differences.map(({ field }) => field)).toEqual(['title', 'disputes.review.upheld']);
  });

  it('lists them again when the file is opened again', () => {
    const status = giveStatus({ ...reviewed(remark), title: '别的标题' }, 'returned', {
      at: '2025-01-11T09:00:00.000Z',
      by: '李',
    });
    const returned = { ...reviewed(remark), title: '别的标题', ...(status.ok && status.patch) };
    const after = { ...sent, ...landed(sent, returned, [sent]).patch };
    expect(landed(after, returned, [sent]).differences.map(({ field }) => field)).toEqual(['title']);
  });

  it('refuses the file of another report, and of none', () => {
    const other = { ...reviewed(remark), 'review.id': 'ffff0a9e5d44f02e6a13' };
    for (const returned of [other, balanced2021]) {
      expect(landReturned(sent, returned, [])).toEqual({
        ok: false,
        reason: '这份文件审阅的是另一份年报，没有合并到这份草稿。',
      });
    }
    expect(landReturned(balanced2021, balanced2021, []).ok).toBe(false);
  });

  it('refuses more events than any file could carry on', () => {
    const many = Array.from({ length: 5001 }, (_, index) => newEvent({ ...remark, text: String(index) }));
    expect(landReturned(sent, { ...sent, ...recordOf(many) }, [])).toMatchObject({ ok: false });
  });

  it('gives the same draft, in whichever order two reviewers return, and loses no event', () => {
    fc.assert(
      fc.property(anyReport, anyEvents, anyEvents, (report, one, other) => {
        const own = { ...report, ...recordOf([]) };
        const [first, second] = [one, other].map((events) =>
          sentAndOpened({ ...own, ...recordOf(events) }),
        ) as [Fields, Fields];
        function after(...files: readonly Fields[]): Fields {
          return files.reduce((fields, file) => ({ ...fields, ...landed(fields, file).patch }), own);
        }
        expect(after(first, second)).toEqual(after(second, first));
        expect(after(first, second, first)).toEqual(after(first, second));
        const ids = eventsOf(after(first, second)).map(({ id }) => id);
        expect(new Set(ids)).toEqual(new Set([...one, ...other].map(({ id }) => id)));
        expect(after(first, second)).toMatchObject(report);
      }),
      { numRuns: 50 },
    );
  });
});
