import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, type FakeBrowser } from './fakeBrowser.ts';
import { settled, stopClock } from './fakeClock.ts';
import { durableDraft, education, keepInBoth, localDraft } from './fakeStores.ts';

let browser: FakeBrowser;

stopClock();

beforeEach(() => {
  browser = fakeBrowser();
});

describe('the bin', () => {
  it('is emptied after 30 days, and not before', async () => {
    const tab = await browser.openLoadedTab();
    const id = tab.create({ year: '2024' });
    tab.remove(id);
    await settled();
    tab.die();
    vi.setSystemTime(new Date('2025-02-09T07:59:00.000Z'));
    expect(Object.keys((await browser.openLoadedTab()).getState().drafts)).toEqual([id]);
    vi.setSystemTime(new Date('2025-02-09T08:01:00.000Z'));
    expect(Object.keys((await browser.openLoadedTab()).getState().drafts)).toEqual([]);
    await settled();
    expect(durableDraft(browser, id)).toBeNull();
  });
});

describe('a draft deleted for ever', () => {
  it('is gone from both stores', async () => {
    keepInBoth(browser, education);
    const tab = await browser.openLoadedTab();
    tab.removeForever('education');
    await settled();
    expect([localDraft(browser, 'education'), durableDraft(browser, 'education')]).toEqual([null, null]);
    expect(tab.getState()).toMatchObject({ drafts: {}, saving: {}, access: {} });
  });

  it('does not come back from a local copy that outlived it', async () => {
    keepInBoth(browser, education);
    const tab = await browser.openLoadedTab();
    const before = new Map(browser.local);
    tab.removeForever('education');
    await settled();
    tab.die();
    browser.local.clear();
    for (const [key, text] of before) browser.local.set(key, text);
    const again = await browser.openLoadedTab();
    expect(again.getState().drafts).toEqual({});
    expect(localDraft(browser, 'education')).toBeNull();
  });

  it('does not come back from a database that could not be told', async () => {
    keepInBoth(browser, education);
    const tab = await browser.openLoadedTab();
    browser.database = { fails: new DOMException('', 'InvalidStateError') };
    tab.removeForever('education');
    await settled();
    tab.die();
    browser.database = 'works';
    const again = await browser.openLoadedTab();
    await settled();
    expect(again.getState().drafts).toEqual({});
    expect(durableDraft(browser, 'education')).toBeNull();
  });

  it('does not come back from a save under way', async () => {
    keepInBoth(browser, education);
    const tab = await browser.openLoadedTab();
    tab.change('education', { year: '2025' }, 'typing');
    tab.removeForever('education');
    await settled();
    expect([localDraft(browser, 'education'), durableDraft(browser, 'education')]).toEqual([null, null]);
  });

  it('finds room for its mark in a full local storage', async () => {
    keepInBoth(browser, education);
    const tab = await browser.openLoadedTab();
    browser.room = 100;
    tab.removeForever('education');
    expect(localDraft(browser, 'education')).toBeNull();
    expect(browser.local.has('nianbao:removed:education')).toBe(true);
  });
});
