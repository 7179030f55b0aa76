import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser, type FakeBrowser } from './fakeBrowser.ts';
import { settled, stopClock, year } from './fakeClock.ts';
import {
  durableDraft,
  education,
  keepInBoth,
  keepInDatabase,
  keepLocally,
  localDraft,
} from './fakeStores.ts';

let browser: FakeBrowser;

stopClock();

beforeEach(() => {
  browser = fakeBrowser();
});

describe('a damaged copy', () => {
  it('in the local storage is set aside for good, and the database has the draft', async () => {
    keepLocally(browser, education, '{"version":1,"id":"educa');
    keepInDatabase(browser, education);
    for (let start = 1; start <= 2; start += 1) {
      const tab = await browser.openLoadedTab();
      await settled();
      expect(year(tab)).toBe('2024');
      expect(tab.getState().unreadable).toMatchObject([
        { id: 'education', source: 'local', reason: 'damaged', text: '{"version":1,"id":"educa' },
      ]);
      tab.die();
    }
    expect(localDraft(browser, 'education')).toEqual(education);
  });

  it('in the local storage stays in place where there is no room to set it aside', async () => {
    keepLocally(browser, education, 'damaged');
    keepInDatabase(browser, education);
    browser.room = 40;
    const tab = await browser.openLoadedTab();
    tab.change('education', { year: '2025' }, 'typing');
    await settled();
    expect(browser.local.get('nianbao:draft:education')).toBe('damaged');
    expect(durableDraft(browser, 'education')?.fields).toMatchObject({ year: '2025' });
  });

  it('in the database is set aside before anything is saved over it', async () => {
    keepLocally(browser, education);
    keepInDatabase(browser, education, 'damaged');
    const tab = await browser.openLoadedTab();
    await settled();
    expect(browser.writes).toEqual(['database setAside education', 'database write education 7']);
    expect([...browser.disk.setAside.values()]).toEqual(['damaged']);
    expect(tab.getState().notices).toMatchObject([{ kind: 'damaged-copy', draft: 'education' }]);
    tab.die();
    expect((await browser.openLoadedTab()).getState().unreadable).toMatchObject([{ text: 'damaged' }]);
  });

  it('that appears in the database while the draft is open is set aside too', async () => {
    keepInBoth(browser, education);
    const tab = await browser.openLoadedTab();
    keepInDatabase(browser, { ...education, revision: 9 }, 'damaged');
    tab.change('education', { year: '2025' }, 'typing');
    await settled();
    expect([...browser.disk.setAside.values()]).toEqual(['damaged']);
    expect(tab.getState().unreadable).toMatchObject([{ id: 'education', text: 'damaged' }]);
    expect(durableDraft(browser, 'education')?.fields).toMatchObject({ year: '2025' });
  });

  it('without a good one is offered as it is, and the other drafts open all the same', async () => {
    keepInBoth(browser, education);
    keepLocally(browser, { ...education, id: 'health' }, 'damaged');
    keepInDatabase(browser, { ...education, id: 'health' }, '');
    const tab = await browser.openLoadedTab();
    await settled();
    expect(Object.keys(tab.getState().drafts)).toEqual(['education']);
    expect(tab.getState().unreadable.map(({ source, text }) => [source, text])).toEqual([
      ['local', 'damaged'],
      ['database', ''],
    ]);
    expect(tab.getState().notices).toEqual([]);
    expect(browser.local.get('nianbao:draft:health')).toBe('damaged');
    expect(browser.writes).toEqual([]);
  });
});
