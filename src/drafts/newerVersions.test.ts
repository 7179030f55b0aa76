import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser, type FakeBrowser } from './fakeBrowser.ts';
import { settled, stopClock, year } from './fakeClock.ts';
import { durableDraft, education, keepInBoth, keepInDatabase, keepLocally } from './fakeStores.ts';

let browser: FakeBrowser;

stopClock();

beforeEach(() => {
  browser = fakeBrowser();
});

describe('a draft of a newer version', () => {
  const newerText = JSON.stringify({ ...education, version: 3, revision: 9, past: 'packed' });

  it.each(['local', 'database'])(
    'in the %s store opens read-only, and its text stays as it is',
    async (store) => {
      keepInBoth(browser, education);
      if (store === 'local') keepLocally(browser, education, newerText);
      else keepInDatabase(browser, education, newerText);
      const tab = await browser.openLoadedTab();
      await tab.open('education');
      tab.change('education', { year: '1999' }, 'typing');
      tab.rename('education', '名');
      tab.remove('education');
      tab.removeForever('education');
      await tab.takeOver('education');
      await tab.flush();
      expect(tab.getState()).toMatchObject({
        access: { education: 'newer' },
        drafts: { education: { fields: education.fields, revision: 9 } },
        unreadable: [{ reason: 'newer', text: newerText, draft: { revision: 9 } }],
        notices: [],
      });
      expect(browser.writes).toEqual([]);
    },
  );

  it('saved by a newer tab while this one is open is not replaced: this one keeps its own as a copy', async () => {
    keepInBoth(browser, education);
    const tab = await browser.openLoadedTab();
    browser.disk.drafts.set('education', { id: 'education', version: 3, revision: 7, text: newerText });
    tab.change('education', { year: '2025' }, 'typing');
    await settled();
    expect(browser.disk.drafts.get('education')?.text).toBe(newerText);
    expect(tab.getState().access['education']).toBe('newer');
    const copy = Object.values(tab.getState().drafts).find(({ id }) => id !== 'education');
    expect(durableDraft(browser, copy?.id ?? '')?.fields['year']).toBe('2025');
  });
});

describe('a tab older than the stored data', () => {
  it('shows what it can read and saves nothing', async () => {
    keepLocally(browser, education);
    browser.database = { fails: new DOMException('', 'VersionError') };
    const tab = await browser.openLoadedTab();
    tab.change('education', { year: '2025' }, 'typing');
    await settled(60_000);
    expect(tab.getState()).toMatchObject({ access: { education: 'newer' }, notices: [{ kind: 'outdated' }] });
    expect(browser.writes).toEqual([]);
  });

  it('stops saving when that happens while it is open', async () => {
    keepInBoth(browser, education);
    const tab = await browser.openLoadedTab();
    browser.database = { fails: new DOMException('', 'VersionError') };
    tab.change('education', { year: '2025' }, 'typing');
    await settled();
    browser.writes.length = 0;
    tab.change('education', { year: '2026' }, 'typing');
    const id = tab.create({ year: '2027' });
    await settled(60_000);
    expect(year(tab)).toBe('2025');
    expect(tab.getState().saving['education']).toMatchObject({ reason: expect.stringContaining('版本') });
    expect(tab.getState().saving[id]?.state).toBe('failed');
    expect(browser.writes).toEqual([]);
  });
});
