import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, type FakeBrowser, type FakeTab } from './fakeBrowser.ts';
import { readDraft, serialise } from './serialised.ts';

let browser: FakeBrowser;
let first: FakeTab;
let second: FakeTab;
let id: string;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2025-01-10T08:00:00.000Z') });
  browser = fakeBrowser();
  first = await browser.openLoadedTab();
  id = first.create({ year: '2024' });
  void first.open(id);
  await passed(300);
  second = await browser.openLoadedTab();
  await passed(300);
});

afterEach(() => {
  vi.useRealTimers();
});

async function passed(milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

async function openSecond(): Promise<void> {
  void second.open(id);
  await passed(300);
}

function type(tab: FakeTab, text: string, draft = id): void {
  tab.change(draft, { year: text }, 'typing');
}

function year(tab: FakeTab, draft = id): string | undefined {
  return tab.getState().drafts[draft]?.fields['year'];
}

function access(tab: FakeTab): string | undefined {
  return tab.getState().access[id];
}

/** Every year that the database holds, whatever draft it is in. */
function durableYears(): (string | undefined)[] {
  return [...browser.disk.drafts.values()]
    .map(({ text, id: draft }) => readDraft(text, draft))
    .map((reading) => (reading.ok ? reading.draft.fields['year'] : 'unreadable'))
    .sort((one = '', other = '') => one.localeCompare(other));
}

describe('a tab alone', () => {
  it('edits at once what it opens', async () => {
    const alone = await fakeBrowser().openLoadedTab();
    await passed(300);
    const draft = alone.create({});
    void alone.open(draft);
    expect(alone.getState().access[draft]).toBe('own');
  });

  it('opens nothing that does not exist', async () => {
    await first.open('nobody');
    expect(first.getState().access).toEqual({ [id]: 'own' });
  });
});

describe('the second tab on a draft', () => {
  it('is read-only', async () => {
    await openSecond();
    expect(access(first)).toBe('own');
    expect(access(second)).toBe('elsewhere');
    type(second, '1999');
    second.undo(id);
    second.rename(id, '名');
    second.remove(id);
    second.removeForever(id);
    await passed(100);
    expect(year(second)).toBe('2024');
    expect(durableYears()).toEqual(['2024']);
  });

  it('follows the changes of the first, and says how they are kept', async () => {
    await openSecond();
    type(first, '2025');
    await passed();
    expect(year(second)).toBe('2025');
    expect(second.getState().latest[id]).toEqual({ origin: 'other-tab', fields: { year: ['2024', '2025'] } });
    expect(second.getState().saving[id]?.state).toBe('saved');
    browser.database = { fails: new DOMException('', 'UnknownError') };
    type(first, '2026');
    await passed();
    expect(second.getState().saving[id]?.state).toBe('saving');
  });

  it('may duplicate it all the same', async () => {
    await openSecond();
    const copy = second.duplicate(id) ?? '';
    expect(year(second, copy)).toBe('2024');
  });

  it('writes nothing by looking', async () => {
    browser.writes.length = 0;
    await openSecond();
    type(first, '2025');
    await passed(1000);
    expect(browser.writes).toEqual([`local nianbao:draft:${id}`, `database write ${id} 2`]);
  });

  it('may not touch it from the list either, while it is being edited', async () => {
    expect(access(second)).toBe('elsewhere');
    second.remove(id);
    await openSecond();
    second.close(id);
    second.remove(id);
    expect(second.getState().drafts[id]?.deletedAt).toBeNull();
    first.close(id);
    await passed();
    second.remove(id);
    expect(second.getState().drafts[id]?.deletedAt).not.toBeNull();
  });

  it('edits when the first has closed it before, and not by itself when it closes it later', async () => {
    await openSecond();
    first.close(id);
    await passed(5000);
    expect(access(second)).toBe('free');
    type(second, '1999');
    expect(year(second)).toBe('2024');
    second.close(id);
    await openSecond();
    expect(access(second)).toBe('own');
  });

  it('edits what has become free without a wait, unless another tab came first', async () => {
    await openSecond();
    const third = await browser.openLoadedTab();
    void third.open(id);
    await passed(300);
    first.close(id);
    await passed();
    expect([second, third].map(access)).toEqual(['free', 'free']);
    void third.takeOver(id);
    await passed(300);
    expect([second, third].map(access)).toEqual(['elsewhere', 'own']);
    type(third, '2025');
    await passed();
    expect(year(second)).toBe('2025');
  });

  it('changes nothing before it is answered', async () => {
    first.close(id);
    await passed();
    void second.open(id);
    type(second, '1999');
    expect(year(second)).toBe('2024');
    await passed(300);
    type(second, '2025');
    expect(year(second)).toBe('2025');
  });

  it('that is closed before it was answered edits nothing', async () => {
    first.close(id);
    await passed();
    void second.open(id);
    second.close(id);
    await passed(1000);
    expect(access(second)).toBeUndefined();
    void first.open(id);
    await passed(300);
    expect(access(first)).toBe('own');
  });

  it('begins with what was saved while it heard nothing', async () => {
    second.sleep();
    type(first, '2025');
    first.close(id);
    await passed();
    second.wakeDeaf();
    await openSecond();
    expect(year(second)).toBe('2025');
    expect(second.getState().saving[id]?.state).toBe('saved');
  });

  it('edits what a crashed tab held', async () => {
    first.die();
    await openSecond();
    expect(access(second)).toBe('own');
  });
});

describe('taking over', () => {
  it('has the other tab save, hand over and become read-only', async () => {
    await openSecond();
    type(first, '2025');
    void second.takeOver(id);
    await passed();
    expect([access(first), access(second)]).toEqual(['elsewhere', 'own']);
    expect(second.getState().saving[id]?.state).toBe('saved');
    type(second, '2026');
    await passed();
    expect([year(first), year(second)]).toEqual(['2026', '2026']);
    expect(durableYears()).toEqual(['2026']);
  });

  it('hands over the way back too', async () => {
    await openSecond();
    type(first, '2025');
    void second.takeOver(id);
    await passed();
    second.undo(id);
    expect(year(second)).toBe('2024');
  });

  it('goes back and forth', async () => {
    await openSecond();
    for (const [tab, text] of [
      [second, '2025'],
      [first, '2026'],
      [second, '2027'],
    ] as const) {
      void tab.takeOver(id);
      await passed();
      type(tab, text);
      await passed();
    }
    expect([access(first), access(second)]).toEqual(['elsewhere', 'own']);
    expect(durableYears()).toEqual(['2027']);
  });

  it('saves what the first had shown and not saved', async () => {
    await openSecond();
    browser.database = 'hangs';
    type(first, '2025');
    await passed();
    first.die();
    browser.database = 'works';
    void second.takeOver(id);
    await passed(1600);
    expect(second.getState().saving[id]?.state).toBe('saved');
    expect(durableYears()).toEqual(['2025']);
  });

  it('keeps what it had not saved itself', async () => {
    first.sleep();
    await openSecond();
    browser.database = { fails: new DOMException('', 'UnknownError') };
    type(second, '2026');
    first.wake();
    await passed(1000);
    expect(access(second)).toBe('elsewhere');
    void second.takeOver(id);
    await passed(2000);
    browser.database = 'works';
    await passed(60_000);
    expect(access(second)).toBe('own');
    expect(durableYears()).toEqual(['2024', '2026']);
  });

  it('leaves the draft to the first when it is given up', async () => {
    await openSecond();
    void second.takeOver(id);
    second.die();
    await passed(2000);
    expect(access(first)).toBe('own');
  });

  it('gets what the first could not save', async () => {
    await openSecond();
    browser.database = { fails: new DOMException('', 'UnknownError') };
    type(first, '2025');
    void second.takeOver(id);
    await passed();
    expect(access(second)).toBe('own');
    browser.database = 'works';
    type(second, '2026');
    await passed(60_000);
    expect(durableYears()).toEqual(['2026']);
    second.undo(id);
    expect(year(second)).toBe('2025');
  });

  it('goes ahead without a tab that sleeps, and no version is lost when it wakes', async () => {
    await openSecond();
    first.sleep();
    void second.takeOver(id);
    await passed(1600);
    expect(access(second)).toBe('own');
    type(second, '2026');
    await passed();
    type(first, '1999');
    await passed();
    first.wake();
    await passed(2000);
    expect([access(first), access(second)]).toEqual(['elsewhere', 'own']);
    expect(durableYears()).toEqual(['1999', '2026']);
    expect([year(first), year(second)]).toEqual(['2026', '2026']);
  });

  it('begins with what the sleeping tab had saved unheard', async () => {
    await openSecond();
    second.sleep();
    type(first, '2025');
    await passed();
    first.sleep();
    second.wakeDeaf();
    void second.takeOver(id);
    await passed(1600);
    expect(year(second)).toBe('2025');
  });
});

describe('a hand-over that comes too late', () => {
  beforeEach(async () => {
    await openSecond();
    browser.database = { fails: new DOMException('', 'UnknownError') };
    first.sleep();
    type(first, '1999');
    second.sleep();
    await passed();
    second.wakeDeaf();
    void second.takeOver(id);
    await passed(1600);
  });

  it('is taken all the same while nothing else was typed', async () => {
    first.wake();
    await passed();
    expect(year(second)).toBe('1999');
    browser.database = 'works';
    await passed(60_000);
    expect(durableYears()).toEqual(['1999']);
  });

  it('is kept as a copy when it crosses what was typed', async () => {
    const handedOver = first.getState().drafts[id];
    first.die();
    type(second, '2026');
    browser.post({ type: 'yielded', tab: 'first', id, text: handedOver ? serialise(handedOver) : '' });
    browser.database = 'works';
    await passed(60_000);
    expect(durableYears()).toEqual(['1999', '2026']);
  });

  it('is kept as a copy when something was', async () => {
    type(second, '2026');
    first.wake();
    await passed(1000);
    browser.database = 'works';
    await passed(60_000);
    expect(year(second)).toBe('2026');
    expect(durableYears()).toEqual(['1999', '2026']);
  });
});

it('a take-over that is closed before it is answered edits nothing', async () => {
  await openSecond();
  void second.takeOver(id);
  second.close(id);
  await passed(2000);
  void first.open(id);
  await passed(300);
  expect(access(first)).toBe('own');
});

describe('two tabs that both believe they edit', () => {
  beforeEach(async () => {
    first.sleep();
    await openSecond();
  });

  it('lose nothing: the one that saves later becomes read-only and keeps its version as a copy', async () => {
    type(second, '2026');
    await passed();
    type(first, '1999');
    await passed();
    expect(access(first)).toBe('free');
    expect(year(first)).toBe('2026');
    expect(durableYears()).toEqual(['1999', '2026']);
    expect(browser.local.get(`nianbao:draft:${id}`)).toBe(browser.disk.drafts.get(id)?.text);
    const notice = first.getState().notices.at(-1);
    expect(notice).toMatchObject({
      kind: 'conflict',
      draft: id,
      text: expect.stringContaining('（冲突副本）'),
    });
    expect(year(first, notice?.copy)).toBe('1999');
    first.wake();
    await passed(1000);
    expect(access(first)).toBe('elsewhere');
    expect(year(second)).toBe('2026');
  });

  it('can come about when one of them sleeps', () => {
    expect([access(first), access(second)]).toEqual(['own', 'own']);
  });

  it('agree on one when they hear of each other', async () => {
    first.wake();
    await passed(1000);
    expect(new Set([access(first), access(second)])).toEqual(new Set(['elsewhere', 'own']));
  });

  it('and cannot save end with one that edits, and both versions, once they can', async () => {
    browser.database = { fails: new DOMException('', 'UnknownError') };
    type(second, '2026');
    type(first, '1999');
    await passed();
    first.wake();
    await passed(2000);
    browser.database = 'works';
    await passed(60_000);
    expect(new Set([access(first), access(second)])).toEqual(new Set(['elsewhere', 'own']));
    expect(durableYears()).toEqual(['1999', '2026']);
  });

  it('go on with one of them when the database holds what a third had saved', async () => {
    const stored = browser.disk.drafts.get(id);
    const text = JSON.stringify({ ...JSON.parse(stored?.text ?? ''), revision: 5, fields: { year: '2030' } });
    browser.disk.drafts.set(id, { id, version: 1, revision: 5, text });
    type(second, '2026');
    type(first, '1999');
    await passed();
    first.wake();
    await passed(2000);
    expect(new Set([access(first), access(second)])).toEqual(new Set(['elsewhere', 'own']));
    expect(durableYears()).toEqual(['1999', '2026', '2030']);
  });

  it('make no copy of what is the same', async () => {
    type(second, '2026');
    await passed();
    type(first, '2026');
    await passed();
    expect(durableYears()).toEqual(['2026']);
  });
});

describe('the list', () => {
  it('shows what was created, renamed and deleted in another tab', async () => {
    const other = first.create({ year: '2020' });
    await passed();
    expect(year(second, other)).toBe('2020');
    first.rename(other, '新名');
    await passed();
    expect(second.getState().drafts[other]?.name).toBe('新名');
    first.removeForever(other);
    await passed();
    expect(second.getState().drafts[other]).toBeUndefined();
  });

  it.each(['hears', 'does not hear'])(
    'keeps as a copy what is deleted for ever while it is edited by a tab that %s of it',
    async (hears) => {
      first.close(id);
      await passed();
      first.sleep();
      await openSecond();
      if (hears === 'hears') type(second, '2025');
      else second.sleep();
      first.removeForever(id);
      await passed();
      type(second, '2026');
      await passed(1000);
      first.wake();
      await passed();
      expect(durableYears()).toEqual([hears === 'hears' ? '2025' : '2026']);
      for (const tab of [first, second]) expect(tab.getState().drafts[id]).toBeUndefined();
      expect(second.getState().notices.at(-1)?.text).toContain('彻底删除');
    },
  );

  it('keeps as a copy what was changed from it, not saved yet, and changed elsewhere too', async () => {
    const other = first.create({ year: '2020' });
    await passed();
    browser.database = { fails: new DOMException('', 'UnknownError') };
    second.rename(other, '送审稿');
    first.sleep();
    type(first, '2021', other);
    await passed();
    const names = Object.values(second.getState().drafts).map(({ name }) => name);
    expect(names).toContain('送审稿（冲突副本）');
    expect(year(second, other)).toBe('2021');
  });
});

describe('a tab that is left', () => {
  it('lets the other tabs edit, and asks again when it comes back', async () => {
    first.leave();
    await openSecond();
    expect(access(second)).toBe('own');
    first.comeBack();
    await passed(1000);
    expect([access(first), access(second)]).toEqual(['elsewhere', 'own']);
  });
});

it('a message of a newer tab makes the draft read-only', async () => {
  await openSecond();
  const { drafts } = first.getState();
  const text = JSON.stringify({ ...drafts[id], version: 3, fields: { year: '2030' } });
  browser.post({ type: 'changed', tab: 'newer', id, text });
  await passed();
  expect(access(second)).toBe('newer');
  expect(year(second)).toBe('2030');
});
