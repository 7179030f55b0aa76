import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser, type FakeBrowser } from './fakeBrowser.ts';
import { sentences, settled, stopClock, year } from './fakeClock.ts';
import {
  durableDraft,
  education,
  keepInBoth,
  keepInDatabase,
  keepLocally,
  localDraft,
} from './fakeStores.ts';

const title = '《示例市教育局2024年政府信息公开工作年度报告》';

let browser: FakeBrowser;

stopClock();

beforeEach(() => {
  browser = fakeBrowser();
});

describe('loading', () => {
  it('reads what both stores have, tells nothing and writes nothing', async () => {
    keepInBoth(browser, education);
    const tab = await browser.openLoadedTab();
    await settled(60_000);
    expect(tab.getState()).toMatchObject({
      phase: 'ready',
      drafts: { education },
      saving: { education: { state: 'saved' } },
      notices: [],
    });
    expect(browser.writes).toEqual([]);
  });

  it('writes nothing before it has finished, not even what was created meanwhile', async () => {
    keepInBoth(browser, education);
    browser.database = 'hangs';
    const tab = browser.openTab();
    const loading = tab.load();
    const id = tab.create({ year: '2025' });
    tab.change('education', { year: '1999' }, 'typing');
    await tab.flush();
    expect(browser.writes).toEqual([]);
    browser.database = 'works';
    await loading;
    await settled();
    expect(durableDraft(browser, id)?.fields).toEqual({ year: '2025' });
    expect(year(tab)).toBe('2024');
  });

  it('recovers everything from the database when the local storage is empty, and says so', async () => {
    keepInDatabase(browser, education);
    const tab = await browser.openLoadedTab();
    expect(year(tab)).toBe('2024');
    expect(sentences(tab)).toEqual([`${title}的临时副本不见了，已从数据库完整恢复。`]);
    expect(localDraft(browser, 'education')).toEqual(education);
  });

  it('says it once for many drafts', async () => {
    keepInDatabase(browser, education);
    keepInDatabase(browser, { ...education, id: 'health' });
    const tab = await browser.openLoadedTab();
    expect(sentences(tab)).toEqual(['2份年报的临时副本不见了，已从数据库完整恢复。']);
  });

  it('recovers everything from the local storage when the database is empty, and says so', async () => {
    keepLocally(browser, education);
    const tab = await browser.openLoadedTab();
    expect(tab.getState().saving['education']?.state).toBe('saving');
    expect(sentences(tab)).toEqual([`${title}在临时存储里有更新的修改，已恢复，并重新存入数据库。`]);
    await settled();
    expect(durableDraft(browser, 'education')).toEqual(education);
  });

  it('takes the higher revision, whichever store has it, and mends the other', async () => {
    const newer = { ...education, revision: 8, fields: { year: '2025' } };
    keepLocally(browser, education);
    keepInDatabase(browser, newer);
    keepLocally(browser, { ...newer, id: 'health' });
    keepInDatabase(browser, { ...education, id: 'health' });
    const tab = await browser.openLoadedTab();
    await settled();
    expect([year(tab), year(tab, 'health')]).toEqual(['2025', '2025']);
    expect(localDraft(browser, 'education')?.revision).toBe(8);
    expect(durableDraft(browser, 'health')?.revision).toBe(8);
    expect(tab.getState().notices.map(({ kind, draft }) => [kind, draft])).toEqual([
      ['local-behind', 'education'],
      ['database-behind', 'health'],
    ]);
  });

  it('keeps both of two versions of one revision', async () => {
    keepLocally(browser, { ...education, fields: { year: '1999' } });
    keepInDatabase(browser, education);
    const tab = await browser.openLoadedTab();
    await settled();
    expect(year(tab)).toBe('2024');
    const copy = Object.values(tab.getState().drafts).find(({ id }) => id !== 'education');
    expect(copy).toMatchObject({
      name: '1999年政府信息公开工作年度报告（冲突副本）',
      fields: { year: '1999' },
    });
    expect(durableDraft(browser, copy?.id ?? '')?.fields).toEqual({ year: '1999' });
    expect(tab.getState().notices.map(({ kind }) => kind)).toEqual(['copy-kept']);
    expect(localDraft(browser, 'education')).toEqual(education);
  });

  it('takes a local copy without its history for the same, and keeps the history', async () => {
    const withHistory = {
      ...education,
      past: [{ origin: 'typing' as const, fields: { year: ['', '2024'] as const } }],
    };
    keepLocally(browser, education);
    keepInDatabase(browser, withHistory);
    const tab = await browser.openLoadedTab();
    expect(tab.getState().drafts['education']?.past).toHaveLength(1);
    expect(sentences(tab)).toEqual([]);
  });

  it('brings a long history back from the database, with what the local copy has more as one step', async () => {
    const tab = await browser.openLoadedTab();
    const id = tab.create({});
    for (let step = 1; step <= 120; step += 1) tab.change(id, { year: String(step) }, 'paste');
    tab.change(id, { overview: '总体情况'.repeat(20_000) }, 'paste');
    tab.change(id, { overview: '' }, 'clear');
    await settled();
    browser.database = 'hangs';
    tab.change(id, { year: '2024' }, 'typing');
    tab.change(id, { year: '2025' }, 'paste');
    expect(browser.local.get(`nianbao:draft:${id}`)?.length).toBeLessThan(500);
    tab.die();
    browser.database = 'works';
    await settled();
    const next = await browser.openLoadedTab();
    expect(year(next, id)).toBe('2025');
    for (const before of ['120', '120', '120', '119']) {
      next.undo(id);
      expect(year(next, id)).toBe(before);
    }
    expect(next.getState().drafts[id]?.past).toHaveLength(119);
  });

  it('leaves the keys of others alone', async () => {
    browser.local.set('settings of another page', '1');
    const tab = await browser.openLoadedTab();
    tab.removeForever(tab.create({}));
    await settled();
    expect(browser.local.get('settings of another page')).toBe('1');
    expect(Object.keys(tab.getState().drafts)).toEqual([]);
  });
});

it('dismisses a notice', async () => {
  keepInDatabase(browser, education);
  const tab = await browser.openLoadedTab();
  tab.dismissNotice(tab.getState().notices[0]?.id ?? '');
  expect(tab.getState().notices).toEqual([]);
});
