import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser, type FakeBrowser } from './fakeBrowser.ts';
import { sentences, settled, stopClock, year } from './fakeClock.ts';
import { durableDraft, localDraft } from './fakeStores.ts';

let browser: FakeBrowser;

stopClock();

beforeEach(() => {
  browser = fakeBrowser();
});

describe('saving', () => {
  it('writes the local copy at once and the durable one after it', async () => {
    const tab = await browser.openLoadedTab();
    const id = tab.create({ year: '2024' });
    expect(localDraft(browser, id)?.fields).toEqual({ year: '2024' });
    expect(durableDraft(browser, id)).toBeNull();
    await settled();
    expect(durableDraft(browser, id)).toEqual(localDraft(browser, id));
  });

  it('is said to be done only when the database has the newest revision', async () => {
    const tab = await browser.openLoadedTab();
    const id = tab.create({});
    const claims: string[] = [];
    tab.subscribe(({ saving, drafts }) => {
      if (saving[id]?.state !== 'saved') return;
      if (durableDraft(browser, id)?.revision !== drafts[id]?.revision) claims.push('said too early');
      else claims.push('right');
    });
    for (let press = 1; press <= 20; press += 1) {
      tab.change(id, { year: String(press) }, 'typing');
      expect(tab.getState().saving[id]?.state).toBe('saving');
      // Now and then a save gets some way, into the middle of its transaction or to its end.
      for (let turn = 0; turn < press % 7; turn += 1) await Promise.resolve();
      if (press % 5 === 0) await settled();
    }
    await settled();
    expect(tab.getState().saving[id]).toEqual({ state: 'saved' });
    expect(new Set(claims)).toEqual(new Set(['right']));
  });

  it('keeps without history what does not fit with it, and says nothing while all is durable', async () => {
    const tab = await browser.openLoadedTab();
    const id = tab.create({});
    for (let step = 1; step <= 50; step += 1) tab.change(id, { year: String(step) }, 'paste');
    browser.room = 1000;
    tab.change(id, { year: '51' }, 'paste');
    expect(localDraft(browser, id)).toMatchObject({ fields: { year: '51' }, past: [] });
    await settled();
    expect(durableDraft(browser, id)?.past).toHaveLength(51);
    expect(sentences(tab)).toEqual([]);
  });

  it.each([
    ['QuotaExceededError', new DOMException('', 'QuotaExceededError')],
    ['the name Firefox uses', { name: 'NS_ERROR_DOM_QUOTA_REACHED' }],
    ['code 22', { code: 22 }],
    ['code 1014', { code: 1014 }],
  ])('goes on in the database when the local storage is full, by %s', async (_, fullError) => {
    const tab = await browser.openLoadedTab();
    const id = tab.create({ year: '2023' });
    browser.room = 10;
    browser.fullError = fullError;
    tab.change(id, { year: '2024' }, 'typing');
    expect(localDraft(browser, id)?.fields).toEqual({ year: '2023' });
    await settled();
    expect(tab.getState().saving[id]).toEqual({ state: 'saved' });
    expect(sentences(tab)).toEqual([expect.stringContaining('临时存储已满')]);
    tab.die();
    expect(year(await browser.openLoadedTab(), id)).toBe('2024');
  });

  it('fails visibly when the database fails, and is made good by the next change', async () => {
    const tab = await browser.openLoadedTab();
    const id = tab.create({ year: '2023' });
    browser.database = { fails: new DOMException('', 'QuotaExceededError') };
    tab.change(id, { year: '2024' }, 'typing');
    await settled();
    expect(tab.getState().saving[id]).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('磁盘空间不足'),
      remedy: expect.stringContaining('导出'),
    });
    expect(localDraft(browser, id)?.fields).toEqual({ year: '2024' });
    browser.database = 'works';
    tab.change(id, { year: '2025' }, 'typing');
    await settled();
    expect(tab.getState().saving[id]).toEqual({ state: 'saved' });
  });

  it('is tried again by itself, at longer and longer intervals, and says failed until it has worked', async () => {
    const tab = await browser.openLoadedTab();
    const id = tab.create({ year: '2024' });
    const states: (string | undefined)[] = [];
    browser.database = { fails: new DOMException('', 'UnknownError') };
    tab.change(id, { year: '2025' }, 'typing');
    await settled();
    tab.subscribe(({ saving }) => states.push(saving[id]?.state));
    await settled(60_000);
    browser.database = 'works';
    await settled(30_000);
    expect(durableDraft(browser, id)?.fields).toEqual({ year: '2025' });
    expect(states.at(-1)).toBe('saved');
    expect(new Set(states.slice(0, -1))).toEqual(new Set(['failed']));
  });

  it('is tried again soon after a failure that follows a success', async () => {
    const tab = await browser.openLoadedTab();
    const id = tab.create({ year: '2024' });
    browser.database = { fails: new DOMException('', 'UnknownError') };
    await settled(60_000);
    browser.database = 'works';
    await settled(30_000);
    browser.database = { fails: new DOMException('', 'UnknownError') };
    tab.change(id, { year: '2025' }, 'typing');
    await settled();
    browser.database = 'works';
    await settled(1000);
    expect(tab.getState().saving[id]).toEqual({ state: 'saved' });
  });

  it('that is not answered counts as failed after a while, and as saved once it is', async () => {
    const tab = await browser.openLoadedTab();
    const id = tab.create({ year: '2023' });
    await settled();
    browser.database = 'hangs';
    tab.change(id, { year: '2024' }, 'typing');
    await settled(5000);
    expect(tab.getState().saving[id]).toMatchObject({ state: 'failed', reason: '保存迟迟没有完成。' });
    browser.database = 'works';
    await settled();
    expect(tab.getState().saving[id]).toEqual({ state: 'saved' });
  });

  it('names the worst where neither store can be written', async () => {
    const tab = await browser.openLoadedTab();
    browser.room = 0;
    browser.database = { fails: new DOMException('', 'InvalidStateError') };
    const id = tab.create({ year: '2024' });
    await settled();
    expect(tab.getState().saving[id]).toMatchObject({ reason: expect.stringContaining('没有存下') });
  });

  it('is said to be on the brink of loss only while neither store takes the newest text', async () => {
    const tab = await browser.openLoadedTab();
    const id = tab.create({ year: '2023' });
    await settled();
    browser.database = { fails: new DOMException('', 'InvalidStateError') };
    tab.change(id, { year: '2024' }, 'typing');
    await settled();
    expect(tab.wouldLose()).toBe(false);
    browser.room = 0;
    tab.change(id, { year: '2025' }, 'typing');
    await settled();
    expect(tab.wouldLose()).toBe(true);
    browser.database = 'works';
    tab.change(id, { year: '2026' }, 'typing');
    await settled();
    expect(tab.wouldLose()).toBe(false);
  });

  it('promises nothing of either store while both fail', async () => {
    const tab = await browser.openLoadedTab();
    browser.room = 0;
    browser.database = { fails: new DOMException('', 'InvalidStateError') };
    tab.create({ year: '2024' });
    await settled();
    expect(sentences(tab)).toEqual([expect.stringContaining('只有显示“已保存”的内容不会丢失')]);
  });

  it('at a flush tries the local copy again that did not fit', async () => {
    const tab = await browser.openLoadedTab();
    browser.room = 0;
    browser.database = { fails: new DOMException('', 'InvalidStateError') };
    const id = tab.create({ year: '2024' });
    await settled();
    browser.room = Infinity;
    await tab.flush();
    expect(localDraft(browser, id)?.fields).toEqual({ year: '2024' });
  });
});
