import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, drafts } from '#editor/fakeDrafts.ts';
import { readDocument } from '#report/document/readDocument.ts';
import { writeShared } from '#report/document/writeShared.ts';
import type { Fields } from '#report/fields.ts';
import type { Status } from '#report/review/eventSchema.ts';
import { newEvent } from '#report/review/eventText.ts';
import { addEvent } from '#report/review/events.ts';
import { reviewIdOf, rolePatch } from '#report/review/reviewFields.ts';
import { reviewOf } from '#report/review/reviewOf.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { landIn, openCopy, targetsFor, type Landed } from './arrivals.ts';
import { returnedOf } from './keptReturned.ts';
import { sharingChange } from './shareReport.ts';

vi.mock('#drafts/drafts.ts', () => import('#editor/fakeDrafts.ts'));

const upheld = 'disputes.review.upheld';

function given(fields: Fields, status: Status, by: string, day: number): Fields {
  const change = sharingChange(fields, status, { at: `2025-01-${day}T08:00:00.000Z`, by }, '');
  if (!change.ok) throw new Error(change.reason);
  return { ...fields, ...change.patch };
}

/** What comes out of the file that is shared of a report. */
function shared(fields: Fields): Fields {
  const reading = readDocument(writeShared(fields).text);
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.report.fields;
}

function fieldsOf(id: string): Fields {
  return drafts.getState().drafts[id]?.fields ?? {};
}

const sent = given(balanced2021, 'submitted', '王', 10);
const remark = newEvent({
  type: 'remark',
  at: '2025-01-11T08:00:00.000Z',
  by: '李',
  place: { cells: [upheld] },
  kind: 'must',
  text: '请核对。',
});
const returned = given({ ...shared(sent), ...addEvent(remark) }, 'returned', '李', 12);

/** Opens a shared report as the page does where nothing has to be asked. */
async function arrive(fields: Fields): Promise<Landed> {
  const [target] = targetsFor(Object.values(drafts.getState().drafts), fields);
  if (!target) return openCopy(fields);
  const arrival = await landIn(target, fields);
  if (!arrival.ok) throw new Error(arrival.reason);
  return arrival.landed;
}

beforeEach(() => {
  for (const id of Object.keys(drafts.getState().drafts)) drafts.removeForever(id);
});

describe('a report that somebody shared', () => {
  it('is opened as a copy to review, beside the drafts of one’s own', async () => {
    const own = drafts.create(balanced2021);
    const { draft, kind } = await arrive(shared(sent));
    expect(kind).toBe('opened');
    expect(reviewOf(fieldsOf(draft))).toMatchObject({ role: 'reviewer', status: 'submitted' });
    expect(fieldsOf(own)).toEqual(balanced2021);
  });

  it('lands in the copy that is there when it comes again, or a newer one does', async () => {
    const { draft } = await arrive(shared(sent));
    drafts.change(draft, addEvent(remark), 'fill');
    expect(await arrive(shared(sent))).toMatchObject({ draft, kind: 'copy', report: 'same', added: [] });
    const next = shared(given({ ...sent, [upheld]: '3' }, 'submitted', '王', 14));
    expect(await arrive(next)).toMatchObject({ draft, kind: 'copy', report: 'newer' });
    expect(fieldsOf(draft)[upheld]).toBe('3');
    expect(reviewOf(fieldsOf(draft)).remarks).toHaveLength(1);
    const [version] = await drafts.versionsOf(draft);
    expect(version?.occasion).toBe('imported');
    expect((await drafts.versionFields(draft, version?.id ?? ''))?.[upheld]).toBe('2');
  });
});

describe('a report that comes back', () => {
  it('brings its remarks into the draft that was sent, edited meanwhile, and nothing twice', async () => {
    const own = drafts.create({ ...sent, [upheld]: '9' });
    const landed = await arrive(shared(returned));
    expect(landed).toMatchObject({ draft: own, kind: 'own', differences: [] });
    expect(landed.added.map(({ type }) => type)).toEqual(['remark', 'status']);
    expect(fieldsOf(own)[upheld]).toBe('9');
    expect(await arrive(shared(returned))).toMatchObject({ draft: own, added: [] });
    const [version] = await drafts.versionsOf(own);
    expect(version).toMatchObject({ occasion: 'returned', name: '退回修改（李）' });
    // What came is not taken back: undo goes on to what was typed here.
    drafts.change(own, { [upheld]: '10' }, 'typing');
    await arrive(shared(given(returned, 'submitted', '王', 15)));
    drafts.undo(own);
    expect(fieldsOf(own)[upheld]).toBe('9');
    expect(reviewOf(fieldsOf(own))).toMatchObject({ remarks: [{ text: '请核对。' }], status: 'submitted' });
    expect(reviewIdOf(fieldsOf(own))).toBe(reviewIdOf(sent));
  });

  it('tells by the version that was sent what the other office changed', async () => {
    const own = drafts.create(sent);
    await drafts.open(own);
    await drafts.keepVersion(own, { occasion: 'sent' });
    drafts.change(own, { title: '改过的标题' }, 'typing');
    const { differences } = await arrive(shared(given({ ...returned, [upheld]: '8' }, 'returned', '李', 13)));
    expect(differences).toEqual([{ field: upheld, own: '2', returned: '8' }]);
    // They are kept for later, once however often they come.
    await arrive(shared(given({ ...returned, [upheld]: '8' }, 'returned', '李', 13)));
    expect(returnedOf(own).map(({ texts }) => texts)).toEqual([differences]);
  });

  it('comes out of the bin with the draft', async () => {
    const own = drafts.create(sent);
    drafts.remove(own);
    expect(await arrive(shared(returned))).toMatchObject({ draft: own, fromBin: true });
    expect(drafts.getState().drafts[own]?.deletedAt).toBeNull();
  });

  it('finds a draft whose sharing was undone, to be asked about, and gives it its round back', async () => {
    const own = drafts.create(balanced2021);
    drafts.create({ ...balanced2021, year: '2023' });
    const targets = targetsFor(Object.values(drafts.getState().drafts), shared(returned));
    expect(targets).toMatchObject([{ kind: 'likely', draft: { id: own } }]);
    expect(targetsFor(Object.values(drafts.getState().drafts), shared(sent))).toEqual([]);
    await arrive(shared(returned));
    expect(reviewIdOf(fieldsOf(own))).toBe(reviewIdOf(sent));
    expect(reviewOf(fieldsOf(own)).remarks).toHaveLength(1);
  });

  it('may go to any of several drafts of its round', () => {
    drafts.create(sent);
    drafts.create({ ...sent, ...rolePatch('reviewer') });
    const targets = targetsFor(Object.values(drafts.getState().drafts), shared(returned));
    expect(targets.map(({ kind }) => kind).sort()).toEqual(['copy', 'own']);
  });

  it('waits while another window edits the draft', async () => {
    const other = await browser.openLoadedTab();
    const own = other.create(sent);
    await other.open(own);
    await other.flush();
    await vi.waitFor(() => expect(fieldsOf(own)).toEqual(sent));
    const [target] = targetsFor(Object.values(drafts.getState().drafts), shared(returned));
    if (!target) throw new Error('no target');
    expect(await landIn(target, shared(returned))).toMatchObject({ ok: false, kind: 'elsewhere' });
    await drafts.takeOver(own);
    expect(await landIn(target, shared(returned))).toMatchObject({ ok: true });
  });
});
