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

describe('a database that cannot be opened', () => {
  it('leaves the local copies to work on, and says what that means', async () => {
    keepLocally(browser, education);
    browser.database = { fails: new DOMException('', 'InvalidStateError') };
    const tab = await browser.openLoadedTab();
    expect(tab.getState()).toMatchObject({ phase: 'ready', notices: [{ kind: 'database-unavailable' }] });
    tab.change('education', { year: '2025' }, 'typing');
    await settled();
    expect(tab.getState().saving['education']?.state).toBe('failed');
    expect(localDraft(browser, 'education')?.fields).toMatchObject({ year: '2025' });
  });

  it('is merged in once it can be, with nothing replaced that had not been seen', async () => {
    const unseen = { ...education, revision: 9, fields: { year: '2030' } };
    keepLocally(browser, education);
    keepInDatabase(browser, unseen);
    keepInDatabase(browser, { ...education, id: 'health' });
    browser.database = { fails: new DOMException('', 'InvalidStateError') };
    const tab = await browser.openLoadedTab();
    tab.change('education', { year: '2025' }, 'typing');
    browser.database = 'works';
    await settled(2000);
    expect(year(tab, 'health')).toBe('2024');
    expect(year(tab)).toBe('2030');
    expect(durableDraft(browser, 'education')).toEqual(unseen);
    const copy = Object.values(tab.getState().drafts).find(({ name }) => name.includes('冲突副本'));
    expect(durableDraft(browser, copy?.id ?? '')?.fields['year']).toBe('2025');
  });

  it('with another text under the revision that was begun with keeps both', async () => {
    keepLocally(browser, education);
    keepInDatabase(browser, { ...education, fields: { year: '1999' } });
    browser.database = { fails: new DOMException('', 'InvalidStateError') };
    const tab = await browser.openLoadedTab();
    tab.change('education', { year: '2025' }, 'typing');
    browser.database = 'works';
    await settled(2000);
    const years = Object.values(tab.getState().drafts).map(
      ({ id }) => durableDraft(browser, id)?.fields['year'],
    );
    expect(new Set(years)).toEqual(new Set(['1999', '2025']));
  });

  it('and hangs does not keep the work from starting: it is merged in when it comes', async () => {
    keepLocally(browser, education);
    keepInDatabase(browser, { ...education, revision: 8, fields: { year: '2025' } });
    browser.database = 'hangs';
    const tab = browser.openTab();
    void tab.load();
    await settled(2999);
    expect(tab.getState().phase).toBe('loading');
    await settled(1);
    expect(tab.getState()).toMatchObject({
      phase: 'ready',
      isDatabaseRead: false,
      notices: [{ kind: 'database-late' }],
    });
    expect(year(tab)).toBe('2024');
    browser.database = 'works';
    await settled();
    expect(tab.getState().isDatabaseRead).toBe(true);
    expect(year(tab)).toBe('2025');
    expect(tab.getState().latest['education']).toMatchObject({
      origin: 'other-tab',
      fields: { year: ['2024', '2025'] },
    });
    expect(tab.getState().saving['education']).toEqual({ state: 'saved' });
  });

  it('does not undo what was typed while it hung', async () => {
    keepInBoth(browser, education);
    browser.database = 'hangs';
    const tab = browser.openTab();
    void tab.load();
    await settled(3000);
    tab.change('education', { year: '2026' }, 'typing');
    browser.database = 'works';
    await settled();
    expect(year(tab)).toBe('2026');
    expect(durableDraft(browser, 'education')?.fields).toMatchObject({ year: '2026' });
    expect(Object.keys(tab.getState().drafts)).toEqual(['education']);
  });
});
