import { describe, expect, it } from 'vitest';
import { readLink } from '#exchange/share/readLink.ts';
import { readLockedFile } from '#exchange/share/readLockedFile.ts';
import { unlockText } from '#exchange/share/unlockText.ts';
import { writeShared } from '#report/document/writeShared.ts';
import { reviewIdOf } from '#report/review/reviewFields.ts';
import { reviewOf } from '#report/review/reviewOf.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { sharingChange, writeHandover } from './shareReport.ts';

const deed = { at: '2025-01-10T08:00:00.000Z', by: '王' };

describe('sharing', () => {
  it('gives a report its status, and the first time its round', () => {
    const first = sharingChange(balanced2021, 'submitted', deed, ' 请审核 ');
    if (!first.ok) throw new Error(first.reason);
    const fields = { ...balanced2021, ...first.patch };
    expect(reviewOf(fields)).toMatchObject({ status: 'submitted', latest: { by: '王', note: '请审核' } });
    const second = sharingChange(fields, 'drafting', { ...deed, at: '2025-01-11T08:00:00.000Z' }, '');
    if (!second.ok) throw new Error(second.reason);
    expect(reviewIdOf({ ...fields, ...second.patch })).toBe(reviewIdOf(fields));
    expect(reviewOf({ ...fields, ...second.patch }).statuses.map(({ status }) => status)).toEqual([
      'submitted',
      'drafting',
    ]);
  });

  it('refuses to accept a report with errors', () => {
    expect(sharingChange(unbalanced2021, 'accepted', deed, '')).toMatchObject({ ok: false });
  });

  it('hands over the same document as a file, locked, and in a link', async () => {
    const change = sharingChange(balanced2021, 'submitted', deed, '');
    if (!change.ok) throw new Error(change.reason);
    const draft = { name: '年报', fields: { ...balanced2021, ...change.patch } };
    const { text } = writeShared(draft.fields);
    const site = 'http://10.0.0.1/nianbao/#/draft/0f3c';
    expect(await writeHandover(draft, 'submitted', 'file', site)).toEqual({
      way: 'file',
      name: '年报（送审）.json',
      content: text,
    });
    const locked = await writeHandover(draft, 'submitted', 'locked', site);
    if (locked.way !== 'locked') throw new Error(locked.way);
    expect(locked.name).toBe('年报（送审）（加锁）.json');
    const file = readLockedFile(locked.content);
    expect(file.ok && (await unlockText(file.locked, locked.passphrase))).toEqual({ ok: true, text });
    const link = await writeHandover(draft, 'submitted', 'link', site);
    if (link.way !== 'link') throw new Error(link.way);
    expect(link.address).toMatch(/^http:\/\/10\.0\.0\.1\/nianbao\/#\/shared#[\w-]+$/);
    const carried = readLink(link.address);
    expect(carried.ok && (await unlockText(carried.locked, link.passphrase))).toEqual({ ok: true, text });
  });
});
