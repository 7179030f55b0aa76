import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser, type FakeBrowser, type FakeTab } from './fakeBrowser.ts';
import { settled, stopClock, year } from './fakeClock.ts';
import { durableDraft } from './fakeStores.ts';

let browser: FakeBrowser;

stopClock();

beforeEach(() => {
  browser = fakeBrowser();
});

describe('without the database, when the local copy has left out a long history', () => {
  let id = '';

  beforeEach(async () => {
    const tab = await browser.openLoadedTab();
    id = tab.create({});
    for (let step = 1; step <= 20; step += 1) tab.change(id, { year: String(step) }, 'paste');
    tab.change(id, { overview: '总体情况'.repeat(20_000) }, 'paste');
    tab.change(id, { overview: '' }, 'clear');
    await settled();
    tab.die();
  });

  function yearsBack(tab: FakeTab, steps: number): (string | undefined)[] {
    return Array.from({ length: steps }, () => {
      tab.undo(id);
      return year(tab, id);
    });
  }

  async function openWithout(database: FakeBrowser['database']): Promise<FakeTab> {
    browser.database = database;
    const tab = browser.openTab();
    void tab.load();
    await settled(3000);
    return tab;
  }

  it.each([
    ['hung', 'hangs'],
    ['failed', { fails: new DOMException('', 'UnknownError') }],
  ] as const)(
    'the steps come back under what was typed meanwhile, once a database answers that %s',
    async (_, database) => {
      const tab = await openWithout(database);
      expect(tab.getState().drafts[id]?.past).toEqual([]);
      tab.change(id, { year: '2024' }, 'typing');
      tab.change(id, { year: '2025' }, 'paste');
      browser.database = 'works';
      await settled(60_000);
      expect(durableDraft(browser, id)?.past).toHaveLength(24);
      expect(durableDraft(browser, id)).not.toHaveProperty('lacksPast');
      expect(yearsBack(tab, 5)).toEqual(['2024', '20', '20', '20', '19']);
    },
  );

  it('they come back also when the tab has taken its own steps back', async () => {
    const tab = await openWithout('hangs');
    tab.change(id, { year: '2024' }, 'typing');
    tab.undo(id);
    browser.database = 'works';
    await settled();
    expect(yearsBack(tab, 3)).toEqual(['20', '20', '19']);
    for (let step = 1; step <= 4; step += 1) tab.redo(id);
    expect(year(tab, id)).toBe('2024');
  });

  it('they come back at a later start, when the database never answered the tab that typed', async () => {
    const tab = await openWithout('hangs');
    tab.change(id, { year: '2024' }, 'typing');
    tab.die();
    browser.database = 'works';
    const next = await browser.openLoadedTab();
    await settled();
    expect(durableDraft(browser, id)?.past).toHaveLength(23);
    expect(yearsBack(next, 4)).toEqual(['20', '20', '20', '19']);
  });

  it('they come back at a later start that has no database at first either', async () => {
    const tab = await openWithout('hangs');
    tab.change(id, { year: '2024' }, 'typing');
    tab.die();
    const next = await openWithout({ fails: new DOMException('', 'UnknownError') });
    next.change(id, { year: '2025' }, 'typing');
    browser.database = 'works';
    await settled(60_000);
    expect(yearsBack(next, 5)).toEqual(['2024', '20', '20', '20', '19']);
  });

  it('a tab that has them keeps them when it follows one that lacks them', async () => {
    const whole = await openWithout('works');
    const lacking = await openWithout('hangs');
    void lacking.open(id);
    await settled(2000);
    lacking.change(id, { year: '2024' }, 'typing');
    await settled();
    void whole.takeOver(id);
    await settled(2000);
    browser.database = 'works';
    await settled(60_000);
    expect(durableDraft(browser, id)?.past).toHaveLength(23);
    expect(yearsBack(whole, 4)).toEqual(['20', '20', '20', '19']);
  });
});
