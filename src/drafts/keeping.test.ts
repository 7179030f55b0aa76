import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newDraft, type Draft } from './draft.ts';
import { fakeBrowser, type FakeBrowser, type FakeTab } from './fakeBrowser.ts';
import { readDraft, serialise } from './serialised.ts';

const at = '2025-01-10T08:00:00.000Z';
const education: Draft = {
  ...newDraft('education', { 'unit.name': '示例市教育局', year: '2024' }, '', at),
  revision: 7,
};
const title = '《示例市教育局2024年政府信息公开工作年度报告》';

let browser: FakeBrowser;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(at) });
  browser = fakeBrowser();
});

afterEach(() => {
  vi.useRealTimers();
});

function keepLocally(draft: Draft, text = serialise(draft)): void {
  browser.local.set(`nianbao:draft:${draft.id}`, text);
}

function keepInDatabase(draft: Draft, text = serialise(draft)): void {
  browser.disk.drafts.set(draft.id, { id: draft.id, version: 1, revision: draft.revision, text });
}

function keepInBoth(draft: Draft): void {
  keepLocally(draft);
  keepInDatabase(draft);
}

function localDraft(id: string): Draft | null {
  const reading = readDraft(browser.local.get(`nianbao:draft:${id}`) ?? '', id);
  return reading.ok ? reading.draft : null;
}

function durableDraft(id: string): Draft | null {
  const reading = readDraft(browser.disk.drafts.get(id)?.text ?? '', id);
  return reading.ok ? reading.draft : null;
}

function year(tab: FakeTab, id = 'education'): string | undefined {
  return tab.getState().drafts[id]?.fields['year'];
}

function sentences(tab: FakeTab): string[] {
  return tab.getState().notices.map(({ text }) => text);
}

async function settled(milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

describe('saving', () => {
  it('writes the local copy at once and the durable one after it', async () => {
    const tab = await browser.openLoadedTab();
    const id = tab.create({ year: '2024' });
    expect(localDraft(id)?.fields).toEqual({ year: '2024' });
    expect(durableDraft(id)).toBeNull();
    await settled();
    expect(durableDraft(id)).toEqual(localDraft(id));
  });

  it('is said to be done only when the database has the newest revision', async () => {
    const tab = await browser.openLoadedTab();
    const id = tab.create({});
    const claims: string[] = [];
    tab.subscribe(({ saving, drafts }) => {
      if (saving[id]?.state !== 'saved') return;
      if (durableDraft(id)?.revision !== drafts[id]?.revision) claims.push('said too early');
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
    expect(localDraft(id)).toMatchObject({ fields: { year: '51' }, past: [] });
    await settled();
    expect(durableDraft(id)?.past).toHaveLength(51);
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
    expect(localDraft(id)?.fields).toEqual({ year: '2023' });
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
    expect(localDraft(id)?.fields).toEqual({ year: '2024' });
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
    expect(durableDraft(id)?.fields).toEqual({ year: '2025' });
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
    expect(localDraft(id)?.fields).toEqual({ year: '2024' });
  });
});

describe('loading', () => {
  it('reads what both stores have, tells nothing and writes nothing', async () => {
    keepInBoth(education);
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
    keepInBoth(education);
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
    expect(durableDraft(id)?.fields).toEqual({ year: '2025' });
    expect(year(tab)).toBe('2024');
  });

  it('recovers everything from the database when the local storage is empty, and says so', async () => {
    keepInDatabase(education);
    const tab = await browser.openLoadedTab();
    expect(year(tab)).toBe('2024');
    expect(sentences(tab)).toEqual([`${title}的临时副本不见了，已从数据库完整恢复。`]);
    expect(localDraft('education')).toEqual(education);
  });

  it('says it once for many drafts', async () => {
    keepInDatabase(education);
    keepInDatabase({ ...education, id: 'health' });
    const tab = await browser.openLoadedTab();
    expect(sentences(tab)).toEqual(['2份年报的临时副本不见了，已从数据库完整恢复。']);
  });

  it('recovers everything from the local storage when the database is empty, and says so', async () => {
    keepLocally(education);
    const tab = await browser.openLoadedTab();
    expect(tab.getState().saving['education']?.state).toBe('saving');
    expect(sentences(tab)).toEqual([`${title}在临时存储里有更新的修改，已恢复，并重新存入数据库。`]);
    await settled();
    expect(durableDraft('education')).toEqual(education);
  });

  it('takes the higher revision, whichever store has it, and mends the other', async () => {
    const newer = { ...education, revision: 8, fields: { year: '2025' } };
    keepLocally(education);
    keepInDatabase(newer);
    keepLocally({ ...newer, id: 'health' });
    keepInDatabase({ ...education, id: 'health' });
    const tab = await browser.openLoadedTab();
    await settled();
    expect([year(tab), year(tab, 'health')]).toEqual(['2025', '2025']);
    expect(localDraft('education')?.revision).toBe(8);
    expect(durableDraft('health')?.revision).toBe(8);
    expect(tab.getState().notices.map(({ kind, draft }) => [kind, draft])).toEqual([
      ['local-behind', 'education'],
      ['database-behind', 'health'],
    ]);
  });

  it('keeps both of two versions of one revision', async () => {
    keepLocally({ ...education, fields: { year: '1999' } });
    keepInDatabase(education);
    const tab = await browser.openLoadedTab();
    await settled();
    expect(year(tab)).toBe('2024');
    const copy = Object.values(tab.getState().drafts).find(({ id }) => id !== 'education');
    expect(copy).toMatchObject({
      name: '1999年政府信息公开工作年度报告（冲突副本）',
      fields: { year: '1999' },
    });
    expect(durableDraft(copy?.id ?? '')?.fields).toEqual({ year: '1999' });
    expect(tab.getState().notices.map(({ kind }) => kind)).toEqual(['copy-kept']);
    expect(localDraft('education')).toEqual(education);
  });

  it('takes a local copy without its history for the same, and keeps the history', async () => {
    const withHistory = {
      ...education,
      past: [{ origin: 'typing' as const, fields: { year: ['', '2024'] as const } }],
    };
    keepLocally(education);
    keepInDatabase(withHistory);
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
        expect(durableDraft(id)?.past).toHaveLength(24);
        expect(durableDraft(id)).not.toHaveProperty('lacksPast');
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
      expect(durableDraft(id)?.past).toHaveLength(23);
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
      expect(durableDraft(id)?.past).toHaveLength(23);
      expect(yearsBack(whole, 4)).toEqual(['20', '20', '20', '19']);
    });
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

describe('a damaged copy', () => {
  it('in the local storage is set aside for good, and the database has the draft', async () => {
    keepLocally(education, '{"version":1,"id":"educa');
    keepInDatabase(education);
    for (let start = 1; start <= 2; start += 1) {
      const tab = await browser.openLoadedTab();
      await settled();
      expect(year(tab)).toBe('2024');
      expect(tab.getState().unreadable).toMatchObject([
        { id: 'education', source: 'local', reason: 'damaged', text: '{"version":1,"id":"educa' },
      ]);
      tab.die();
    }
    expect(localDraft('education')).toEqual(education);
  });

  it('in the local storage stays in place where there is no room to set it aside', async () => {
    keepLocally(education, 'damaged');
    keepInDatabase(education);
    browser.room = 40;
    const tab = await browser.openLoadedTab();
    tab.change('education', { year: '2025' }, 'typing');
    await settled();
    expect(browser.local.get('nianbao:draft:education')).toBe('damaged');
    expect(durableDraft('education')?.fields).toMatchObject({ year: '2025' });
  });

  it('in the database is set aside before anything is saved over it', async () => {
    keepLocally(education);
    keepInDatabase(education, 'damaged');
    const tab = await browser.openLoadedTab();
    await settled();
    expect(browser.writes).toEqual(['database setAside education', 'database write education 7']);
    expect([...browser.disk.setAside.values()]).toEqual(['damaged']);
    expect(tab.getState().notices).toMatchObject([{ kind: 'damaged-copy', draft: 'education' }]);
    tab.die();
    expect((await browser.openLoadedTab()).getState().unreadable).toMatchObject([{ text: 'damaged' }]);
  });

  it('that appears in the database while the draft is open is set aside too', async () => {
    keepInBoth(education);
    const tab = await browser.openLoadedTab();
    keepInDatabase({ ...education, revision: 9 }, 'damaged');
    tab.change('education', { year: '2025' }, 'typing');
    await settled();
    expect([...browser.disk.setAside.values()]).toEqual(['damaged']);
    expect(tab.getState().unreadable).toMatchObject([{ id: 'education', text: 'damaged' }]);
    expect(durableDraft('education')?.fields).toMatchObject({ year: '2025' });
  });

  it('without a good one is offered as it is, and the other drafts open all the same', async () => {
    keepInBoth(education);
    keepLocally({ ...education, id: 'health' }, 'damaged');
    keepInDatabase({ ...education, id: 'health' }, '');
    const tab = await browser.openLoadedTab();
    await settled();
    expect(Object.keys(tab.getState().drafts)).toEqual(['education']);
    expect(tab.getState().unreadable.map(({ source, text }) => [source, text])).toEqual([
      ['local', 'damaged'],
      ['database', ''],
    ]);
    expect(sentences(tab)).toEqual([expect.stringContaining('不会删除')]);
    expect(browser.local.get('nianbao:draft:health')).toBe('damaged');
    expect(browser.writes).toEqual([]);
  });
});

describe('a draft of a newer version', () => {
  const newerText = JSON.stringify({ ...education, version: 3, revision: 9, past: 'packed' });

  it.each(['local', 'database'])(
    'in the %s store opens read-only, and its text stays as it is',
    async (store) => {
      keepInBoth(education);
      if (store === 'local') keepLocally(education, newerText);
      else keepInDatabase(education, newerText);
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
        notices: [{ kind: 'newer' }],
      });
      expect(browser.writes).toEqual([]);
    },
  );

  it('saved by a newer tab while this one is open is not replaced: this one keeps its own as a copy', async () => {
    keepInBoth(education);
    const tab = await browser.openLoadedTab();
    browser.disk.drafts.set('education', { id: 'education', version: 3, revision: 7, text: newerText });
    tab.change('education', { year: '2025' }, 'typing');
    await settled();
    expect(browser.disk.drafts.get('education')?.text).toBe(newerText);
    expect(tab.getState().access['education']).toBe('newer');
    const copy = Object.values(tab.getState().drafts).find(({ id }) => id !== 'education');
    expect(durableDraft(copy?.id ?? '')?.fields['year']).toBe('2025');
  });
});

describe('a tab older than the stored data', () => {
  it('shows what it can read and saves nothing', async () => {
    keepLocally(education);
    browser.database = { fails: new DOMException('', 'VersionError') };
    const tab = await browser.openLoadedTab();
    tab.change('education', { year: '2025' }, 'typing');
    await settled(60_000);
    expect(tab.getState()).toMatchObject({ access: { education: 'newer' }, notices: [{ kind: 'outdated' }] });
    expect(browser.writes).toEqual([]);
  });

  it('stops saving when that happens while it is open', async () => {
    keepInBoth(education);
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

describe('a database that cannot be opened', () => {
  it('leaves the local copies to work on, and says what that means', async () => {
    keepLocally(education);
    browser.database = { fails: new DOMException('', 'InvalidStateError') };
    const tab = await browser.openLoadedTab();
    expect(tab.getState()).toMatchObject({ phase: 'ready', notices: [{ kind: 'database-unavailable' }] });
    tab.change('education', { year: '2025' }, 'typing');
    await settled();
    expect(tab.getState().saving['education']?.state).toBe('failed');
    expect(localDraft('education')?.fields).toMatchObject({ year: '2025' });
  });

  it('is merged in once it can be, with nothing replaced that had not been seen', async () => {
    const unseen = { ...education, revision: 9, fields: { year: '2030' } };
    keepLocally(education);
    keepInDatabase(unseen);
    keepInDatabase({ ...education, id: 'health' });
    browser.database = { fails: new DOMException('', 'InvalidStateError') };
    const tab = await browser.openLoadedTab();
    tab.change('education', { year: '2025' }, 'typing');
    browser.database = 'works';
    await settled(2000);
    expect(year(tab, 'health')).toBe('2024');
    expect(year(tab)).toBe('2030');
    expect(durableDraft('education')).toEqual(unseen);
    const copy = Object.values(tab.getState().drafts).find(({ name }) => name.includes('冲突副本'));
    expect(durableDraft(copy?.id ?? '')?.fields['year']).toBe('2025');
  });

  it('with another text under the revision that was begun with keeps both', async () => {
    keepLocally(education);
    keepInDatabase({ ...education, fields: { year: '1999' } });
    browser.database = { fails: new DOMException('', 'InvalidStateError') };
    const tab = await browser.openLoadedTab();
    tab.change('education', { year: '2025' }, 'typing');
    browser.database = 'works';
    await settled(2000);
    const years = Object.values(tab.getState().drafts).map(({ id }) => durableDraft(id)?.fields['year']);
    expect(new Set(years)).toEqual(new Set(['1999', '2025']));
  });

  it('and hangs does not keep the work from starting: it is merged in when it comes', async () => {
    keepLocally(education);
    keepInDatabase({ ...education, revision: 8, fields: { year: '2025' } });
    browser.database = 'hangs';
    const tab = browser.openTab();
    void tab.load();
    await settled(2999);
    expect(tab.getState().phase).toBe('loading');
    await settled(1);
    expect(tab.getState()).toMatchObject({ phase: 'ready', notices: [{ kind: 'database-late' }] });
    expect(year(tab)).toBe('2024');
    browser.database = 'works';
    await settled();
    expect(year(tab)).toBe('2025');
    expect(tab.getState().latest['education']).toMatchObject({
      origin: 'other-tab',
      fields: { year: ['2024', '2025'] },
    });
    expect(tab.getState().saving['education']).toEqual({ state: 'saved' });
  });

  it('does not undo what was typed while it hung', async () => {
    keepInBoth(education);
    browser.database = 'hangs';
    const tab = browser.openTab();
    void tab.load();
    await settled(3000);
    tab.change('education', { year: '2026' }, 'typing');
    browser.database = 'works';
    await settled();
    expect(year(tab)).toBe('2026');
    expect(durableDraft('education')?.fields).toMatchObject({ year: '2026' });
    expect(Object.keys(tab.getState().drafts)).toEqual(['education']);
  });
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
    expect(durableDraft(id)).toBeNull();
  });
});

describe('a draft deleted for ever', () => {
  it('is gone from both stores', async () => {
    keepInBoth(education);
    const tab = await browser.openLoadedTab();
    tab.removeForever('education');
    await settled();
    expect([localDraft('education'), durableDraft('education')]).toEqual([null, null]);
    expect(tab.getState()).toMatchObject({ drafts: {}, saving: {}, access: {} });
  });

  it('does not come back from a local copy that outlived it', async () => {
    keepInBoth(education);
    const tab = await browser.openLoadedTab();
    const before = new Map(browser.local);
    tab.removeForever('education');
    await settled();
    tab.die();
    browser.local.clear();
    for (const [key, text] of before) browser.local.set(key, text);
    const again = await browser.openLoadedTab();
    expect(again.getState().drafts).toEqual({});
    expect(localDraft('education')).toBeNull();
  });

  it('does not come back from a database that could not be told', async () => {
    keepInBoth(education);
    const tab = await browser.openLoadedTab();
    browser.database = { fails: new DOMException('', 'InvalidStateError') };
    tab.removeForever('education');
    await settled();
    tab.die();
    browser.database = 'works';
    const again = await browser.openLoadedTab();
    await settled();
    expect(again.getState().drafts).toEqual({});
    expect(durableDraft('education')).toBeNull();
  });

  it('does not come back from a save under way', async () => {
    keepInBoth(education);
    const tab = await browser.openLoadedTab();
    tab.change('education', { year: '2025' }, 'typing');
    tab.removeForever('education');
    await settled();
    expect([localDraft('education'), durableDraft('education')]).toEqual([null, null]);
  });

  it('finds room for its mark in a full local storage', async () => {
    keepInBoth(education);
    const tab = await browser.openLoadedTab();
    browser.room = 100;
    tab.removeForever('education');
    expect(localDraft('education')).toBeNull();
    expect(browser.local.has('nianbao:removed:education')).toBe(true);
  });
});

it('dismisses a notice', async () => {
  keepInDatabase(education);
  const tab = await browser.openLoadedTab();
  tab.dismissNotice(tab.getState().notices[0]?.id ?? '');
  expect(tab.getState().notices).toEqual([]);
});
