import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64 } from './base64.ts';
import { isLockedFile } from './isLockedFile.ts';
import { lockCheaply, passphrase } from './lockCheaply.sample.ts';
import { readLockedFile } from './readLockedFile.ts';
import { refuseFile } from './refusal.ts';
import { unlockText } from './unlockText.ts';
import { lockedFileName, writeLockedFile } from './writeLockedFile.ts';

const kind = 'gov-info-disclosure-report-locked';
const locked = await lockCheaply('{ "year": 2024 }');
const file = { kind, version: 1, data: encodeBase64(locked) };

describe('A locked file', () => {
  it('is written, known and opened with the passphrase', async () => {
    const written = await writeLockedFile('{ "unit": "示例市教育局" }', passphrase);
    expect(Object.keys(JSON.parse(written) as object)).toEqual(['kind', 'version', 'data']);
    expect(written).not.toContain('示例市');
    expect(isLockedFile(written)).toBe(true);
    const reading = readLockedFile(written);
    if (!reading.ok) throw new Error(reading.reason);
    expect(await unlockText(reading.locked, passphrase)).toEqual({
      ok: true,
      text: '{ "unit": "示例市教育局" }',
    });
  });

  it('says in its name that it is locked', () => {
    expect(lockedFileName('示例市教育局2024年年报')).toBe('示例市教育局2024年年报（加锁）.json');
  });

  it('is read in whatever order and spacing, with members of a later day', () => {
    const { data } = file;
    const reordered = JSON.stringify({ data: data.replace(/.{20}/g, '$&\r\n'), note: 1, version: 1, kind });
    expect(isLockedFile(reordered)).toBe(true);
    expect(readLockedFile(reordered)).toEqual({ ok: true, locked });
  });
});

describe('A file that is none', () => {
  it.each([
    ['a report', '{ "kind": "gov-info-disclosure-report", "version": 1 }'],
    ['a report that quotes one', JSON.stringify({ overview: JSON.stringify(file) })],
    ['a text that quotes one', `这是一个文件：${JSON.stringify(file)}`],
    ['nothing', ''],
  ])('is not taken for one: %s', (_what, text) => {
    expect(isLockedFile(text)).toBe(false);
  });

  it.each([
    ['another kind', { ...file, kind: 'gov-info-disclosure-report' }, 'foreign'],
    ['a later version', { ...file, version: 2, data: { in: 'another shape' } }, 'newer'],
    ['a version that never was', { ...file, version: 0 }, 'damaged'],
    ['a version that is no number', { ...file, version: '2' }, 'damaged'],
    ['no data', { kind, version: 1 }, 'damaged'],
    ['data that is no text', { ...file, data: [file.data] }, 'damaged'],
    ['data that is no base64', { ...file, data: `${file.data}<script>` }, 'damaged'],
    ['data that was altered', { ...file, data: `AA${file.data.slice(2)}` }, 'damaged'],
    ['data that was cut', { ...file, data: file.data.slice(0, 60) }, 'cut'],
    ['no data at all', { ...file, data: '' }, 'cut'],
    ['a list', [file], 'foreign'],
    ['nothing', null, 'damaged'],
  ] as const)('is refused with a sentence: %s', (_what, content, refusal) => {
    const reading = readLockedFile(JSON.stringify(content, null, 2) + (content === null ? '}' : ''));
    expect(reading).toEqual(refuseFile(refusal));
  });

  it('is refused where its members come from a prototype', () => {
    const text = `{ "__proto__": ${JSON.stringify(file)}, "constructor": {} }`;
    expect(readLockedFile(text)).toEqual(refuseFile('foreign'));
  });

  it('is told cut wherever the file was cut', () => {
    const text = JSON.stringify(file, null, 2);
    for (let length = 0; length < text.length; length += 1) {
      expect(readLockedFile(text.slice(0, length)), `${length}`).toEqual(refuseFile('cut'));
    }
  });

  it('is spoken of as a file, which nobody can copy whole', () => {
    for (const refusal of ['cut', 'damaged'] as const) {
      expect(refuseFile(refusal).reason).toContain('文件');
      expect(refuseFile(refusal).reason).not.toMatch(/链接|改发文件/);
    }
  });

  it('is refused above 20 MB', () => {
    expect(readLockedFile(`{${' '.repeat(30_000_000)}}`)).toEqual(refuseFile('tooLarge'));
    expect(readLockedFile(JSON.stringify({ ...file, data: 'AQAA'.repeat(6_700_000) }))).toEqual(
      refuseFile('tooLarge'),
    );
  });

  it('never makes it throw, however deep', () => {
    expect(readLockedFile(`${'['.repeat(1_000_000)}}`).ok).toBe(false);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readLockedFile(text).ok).toBe(false);
      }),
    );
  });
});
