import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, type FakeBrowser, type FakeTab } from './fakeBrowser.ts';
import { readDraft } from './serialised.ts';
import { occasions, type Version } from './version.ts';

const minutes = 60 * 1000;
const day = 24 * 60 * minutes;

let browser: FakeBrowser;
let tab: FakeTab;
let id: string;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2025-01-10T01:00:00.000Z') });
  browser = fakeBrowser();
  tab = await browser.openLoadedTab();
  id = tab.create({ year: '2024' });
  void tab.open(id);
  await passed(300);
});

afterEach(() => {
  vi.useRealTimers();
});

async function passed(milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

function type(text: string): void {
  tab.change(id, { year: text }, 'typing');
}

function year(): string | undefined {
  return tab.getState().drafts[id]?.fields['year'];
}

/** What the versions say, the newest first. */
async function years(draft = id): Promise<(string | undefined)[]> {
  const versions = await tab.versionsOf(draft);
  const texts = await Promise.all(versions.map((version) => tab.versionFields(draft, version.id)));
  return texts.map((fields) => fields?.['year']);
}

async function keep(name?: string): Promise<Version> {
  const version = await tab.keepVersion(id, { occasion: 'by-hand', ...(name !== undefined && { name }) });
  if (!version) throw new Error('No version was kept.');
  return version;
}

function trouble(): string | null {
  const { reading, keeping } = tab.getState().versionTrouble;
  return keeping ?? reading;
}

describe('a version', () => {
  it('is kept of what the draft says, and read on demand', async () => {
    const version = await keep(' 送审稿 ');
    expect(version).toMatchObject({ name: '送审稿', occasion: 'by-hand', at: '2025-01-10T01:00:00.300Z' });
    type('2025');
    expect(await tab.versionsOf(id)).toEqual([version]);
    expect(await tab.versionFields(id, version.id)).toEqual({ year: '2024' });
  });

  it.each(occasions)('can be kept as %s', async (occasion) => {
    await tab.keepVersion(id, { occasion });
    expect(await tab.versionsOf(id)).toMatchObject([{ occasion, name: '' }]);
  });

  it('is listed with the others, the newest first', async () => {
    for (const text of ['1', '2', '3']) {
      type(text);
      await keep();
      await passed(1000);
    }
    expect(await years()).toEqual(['3', '2', '1']);
  });

  it('can be given a name, have it taken away, and be deleted', async () => {
    const version = await keep();
    await tab.nameVersion(id, version.id, ' 定稿 ');
    expect(await tab.versionsOf(id)).toEqual([{ ...version, name: '定稿' }]);
    await tab.nameVersion(id, version.id, '');
    expect(await tab.versionsOf(id)).toEqual([version]);
    await tab.removeVersion(id, version.id);
    expect(await tab.versionsOf(id)).toEqual([]);
    expect(await tab.versionFields(id, version.id)).toBeNull();
  });

  it('can be put back as it was, text and all, after it was deleted', async () => {
    const version = await tab.keepVersion(id, { occasion: 'by-hand', name: '初稿' });
    type('2025');
    const putBack = await tab.removeVersion(id, version?.id ?? '');
    expect(await tab.versionsOf(id)).toEqual([]);
    expect(await putBack?.()).toBe(true);
    expect(await tab.versionsOf(id)).toEqual([version]);
    expect(await tab.versionFields(id, version?.id ?? '')).toEqual({ year: '2024' });
  });

  it('cannot be put back into a draft that was deleted for ever meanwhile', async () => {
    const version = await keep();
    const putBack = await tab.removeVersion(id, version.id);
    tab.removeForever(id);
    await tab.flush();
    expect(await putBack?.()).toBe(false);
    expect(browser.disk.versions.size).toBe(0);
  });

  it('leaves the review out', async () => {
    tab.change(id, { 'review.id': '7b1c', 'acknowledged.text.years': '机构改革' }, 'import');
    const version = await keep();
    expect(await tab.versionFields(id, version.id)).toEqual({
      year: '2024',
      'acknowledged.text.years': '机构改革',
    });
  });

  it('of a draft that does not exist is none', async () => {
    expect(await tab.keepVersion('nobody', { occasion: 'by-hand' })).toBeNull();
    expect(await tab.versionsOf('nobody')).toEqual([]);
    expect(await tab.bringBack(id, 'no version')).toBe(false);
    expect(browser.disk.versions.size).toBe(0);
  });

  it('survives a restart, which reads none of them', async () => {
    const version = await keep();
    tab.die();
    browser.writes.length = 0;
    tab = await browser.openLoadedTab();
    await passed(60_000);
    expect(browser.writes).toEqual([]);
    expect(await tab.versionsOf(id)).toEqual([version]);
  });

  it('whose record or text is damaged is passed over, and stays', async () => {
    await keep();
    const [key = '', stored] = [...browser.disk.versions][0] ?? [];
    if (!stored) throw new Error('No version was kept.');
    browser.disk.versions.set(key, { ...stored, text: '{"year":' });
    browser.disk.versions.set('another', {
      ...stored,
      record: { ...stored.record, id: 'another', at: '昨天' },
    });
    expect(await years()).toEqual([undefined]);
    await passed(day);
    await keep();
    expect(browser.disk.versions.size).toBe(3);
  });
});

describe('a version brought back', () => {
  it('makes the draft say what it said, as one step', async () => {
    tab.change(id, { title: '年报', overview: '总体' }, 'paste');
    const version = await keep();
    tab.change(id, { year: '2025', title: '', problems: '问题' }, 'paste');
    expect(await tab.bringBack(id, version.id)).toBe(true);
    expect(tab.getState().drafts[id]?.fields).toEqual({ year: '2024', title: '年报', overview: '总体' });
    expect(tab.getState().latest[id]?.origin).toBe('restore');
    tab.undo(id);
    expect(tab.getState().drafts[id]?.fields).toEqual({ year: '2025', overview: '总体', problems: '问题' });
  });

  it('comes after a version of what was there, unless the last one says that already', async () => {
    const first = await keep();
    await passed(1000);
    type('2025');
    await tab.bringBack(id, first.id);
    expect((await tab.versionsOf(id)).map(({ occasion }) => occasion)).toEqual(['restored', 'by-hand']);
    expect(await years()).toEqual(['2025', '2024']);
    tab.undo(id);
    await tab.bringBack(id, first.id);
    expect(await years()).toEqual(['2025', '2024']);
  });

  it('takes back no remark that has come meanwhile', async () => {
    const version = await keep();
    tab.change(id, { year: '2025', 'review.event.1': '{}', 'acknowledged.text.years': '机构改革' }, 'import');
    await tab.bringBack(id, version.id);
    expect(tab.getState().drafts[id]?.fields).toEqual({ year: '2024', 'review.event.1': '{}' });
  });

  it('is kept in both stores, and its step is there after a restart', async () => {
    const version = await keep();
    type('2025');
    await tab.bringBack(id, version.id);
    await passed();
    tab.die();
    tab = await browser.openLoadedTab();
    expect(year()).toBe('2024');
    tab.undo(id);
    expect(year()).toBe('2025');
  });

  it('changes nothing in a tab that may not edit', async () => {
    const version = await keep();
    type('2025');
    const second = await browser.openLoadedTab();
    void second.open(id);
    await passed(300);
    expect(await second.bringBack(id, version.id)).toBe(false);
    expect(second.getState().drafts[id]?.fields).toEqual({ year: '2025' });
    expect(await years()).toEqual(['2024']);
  });

  it('changes nothing when the database does not answer, not even once it does', async () => {
    const version = await keep();
    type('2025');
    browser.database = 'hangs';
    const bringing = tab.bringBack(id, version.id);
    await passed(5000);
    expect(await bringing).toBe(false);
    browser.database = 'works';
    await passed(60_000);
    expect(year()).toBe('2025');
  });
});

describe('without being asked, a version is kept', () => {
  it('of ten minutes of work, not of less, and after the key press', async () => {
    for (let press = 1; press <= 60; press += 1) {
      await passed(minutes);
      type(String(press));
    }
    await passed();
    // Each says what the draft said before the first change after ten minutes.
    expect(await years()).toEqual(['59', '49', '39', '29', '19', '9']);
    await passed(10 * minutes);
    browser.writes.length = 0;
    type('last');
    expect(browser.writes).toEqual([`local nianbao:draft:${id}`]);
    await passed();
    expect([...browser.writes].sort((one, other) => one.localeCompare(other))).toEqual([
      `database write ${id} 62`,
      `local nianbao:draft:${id}`,
      `version ${id} automatic`,
    ]);
  });

  it('of what was there before a pause, with the time since when it was', async () => {
    await passed(minutes);
    type('2025');
    await passed(3 * 60 * minutes);
    type('2026');
    await passed();
    expect(await years()).toEqual(['2025']);
    expect(await tab.versionsOf(id)).toMatchObject([
      { occasion: 'automatic', at: '2025-01-10T01:01:00.300Z' },
    ]);
  });

  it('also where undo is all the work', async () => {
    type('2025');
    await passed(10 * minutes);
    tab.undo(id);
    await passed();
    expect(await years()).toEqual(['2025']);
  });

  it('only where something has changed since the last one', async () => {
    type('2025');
    await keep();
    await passed(20 * minutes);
    tab.rename(id, '另一个名字');
    type('2026');
    await passed();
    expect(await years()).toEqual(['2025']);
  });

  it('not again by a tab that starts within the ten minutes', async () => {
    await passed(10 * minutes);
    type('2025');
    await passed();
    tab.die();
    tab = await browser.openLoadedTab();
    void tab.open(id);
    await passed(5 * minutes);
    type('2026');
    await passed();
    expect(await years()).toEqual(['2024']);
  });

  it('when a draft is opened a day after it was changed, once, and not when it is opened sooner', async () => {
    type('2025');
    await passed(day - minutes);
    tab.close(id);
    void tab.open(id);
    await passed();
    expect(await years()).toEqual([]);
    await passed(2 * minutes);
    for (let time = 1; time <= 2; time += 1) {
      tab.close(id);
      void tab.open(id);
      await passed();
    }
    expect(await years()).toEqual(['2025']);
  });

  it('not of a draft that nobody has changed since it was made', async () => {
    await passed(2 * day);
    tab.close(id);
    void tab.open(id);
    await passed();
    expect(await years()).toEqual([]);
  });

  it('though a clock was set back', async () => {
    await passed(20 * minutes);
    type('2025');
    await passed();
    vi.setSystemTime(new Date('2024-01-01T00:00:00.000Z'));
    type('2026');
    await passed();
    expect(new Set(await years())).toEqual(new Set(['2024', '2025']));
  });

  it('by the tab that has taken over, not by the one that follows it', async () => {
    const second = await browser.openLoadedTab();
    void second.open(id);
    await passed(300);
    void second.takeOver(id);
    await passed(300);
    await passed(10 * minutes);
    second.change(id, { year: '2025' }, 'typing');
    await passed();
    expect(browser.writes.filter((write) => write.startsWith('version'))).toEqual([
      `version ${id} automatic`,
    ]);
  });

  it('and thinned out as time goes by', async () => {
    for (let press = 1; press <= 40; press += 1) {
      await passed(10 * minutes);
      type(String(press));
    }
    await passed();
    expect((await years()).slice(-5)).toEqual(['29', '23', '17', '11', '5']);
  });
});

describe('a version that cannot be kept', () => {
  const full = { fails: new DOMException('', 'QuotaExceededError') };

  it('is said of beside the list, is no notice, and hinders nothing', async () => {
    browser.database = full;
    expect(await tab.keepVersion(id, { occasion: 'sent' })).toBeNull();
    expect(trouble()).toContain('磁盘空间不足');
    browser.database = 'works';
    type('2025');
    await passed();
    expect(tab.getState()).toMatchObject({ notices: [], saving: { [id]: { state: 'saved' } } });
    await keep();
    expect(trouble()).toBeNull();
  });

  it('leaves the list empty while it cannot be read either, and says why', async () => {
    await keep();
    browser.database = { fails: new DOMException('', 'UnknownError') };
    expect(await tab.versionsOf(id)).toEqual([]);
    expect(trouble()).toContain('暂时看不到');
    browser.database = 'works';
    expect(await tab.versionsOf(id)).toHaveLength(1);
    expect(trouble()).toBeNull();
  });

  it('is not even tried while the draft itself cannot be saved', async () => {
    browser.database = full;
    type('2025');
    await passed(20 * minutes);
    type('2026');
    await passed();
    expect(trouble()).toBeNull();
    browser.database = 'works';
    await passed(minutes);
    expect(tab.getState().saving[id]?.state).toBe('saved');
  });

  it('because the database hangs keeps no key press waiting', async () => {
    await passed(20 * minutes);
    browser.database = 'hangs';
    for (const text of ['2025', '2026']) type(text);
    await passed(minutes);
    expect(year()).toBe('2026');
    const reading = readDraft(browser.local.get(`nianbao:draft:${id}`) ?? '', id);
    expect(reading.ok && reading.draft.fields['year']).toBe('2026');
  });

  it('by a tab older than the stored data is left to newer ones', async () => {
    browser.database = { fails: new DOMException('', 'VersionError') };
    type('2025');
    await passed();
    browser.database = 'works';
    browser.writes.length = 0;
    await tab.keepVersion(id, { occasion: 'by-hand' });
    await tab.removeVersion(id, 'any');
    await tab.nameVersion(id, 'any', '名');
    expect(browser.writes).toEqual([]);
  });
});

describe('the versions of a draft', () => {
  it('go with it when it is deleted for ever, and those of others stay', async () => {
    const other = tab.create({ year: '2020' });
    await tab.keepVersion(other, { occasion: 'by-hand' });
    await keep();
    tab.removeForever(id);
    await passed();
    expect(await years()).toEqual([]);
    expect(await years(other)).toEqual(['2020']);
  });

  it('are none again once it was deleted for ever, whoever still keeps some', async () => {
    const second = await browser.openLoadedTab();
    second.sleep();
    tab.removeForever(id);
    await passed();
    expect(await second.keepVersion(id, { occasion: 'by-hand' })).toBeNull();
    expect(browser.disk.versions.size).toBe(0);
  });

  it('wait in the bin with it', async () => {
    await keep();
    tab.remove(id);
    await passed(day);
    tab.restore(id);
    expect(await years()).toEqual(['2024']);
  });

  it('are not copied with it', async () => {
    await keep();
    expect(await years(tab.duplicate(id) ?? '')).toEqual([]);
  });
});
