import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser, type FakeBrowser, type FakeTab } from './fakeBrowser.ts';
import { readDraft } from './serialised.ts';

const fails = { fails: new DOMException('', 'UnknownError') };
const aWhile = 120_000;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2025-01-10T08:00:00.000Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Every year that the database holds, in whatever draft, or that an undo or redo there leads to. */
function durableYears({ disk }: FakeBrowser): Set<string> {
  const years = new Set<string>();
  for (const { id, text } of disk.drafts.values()) {
    const reading = readDraft(text, id);
    if (!reading.ok) continue;
    const { fields, past, future } = reading.draft;
    years.add(fields['year'] ?? '');
    for (const step of [...past, ...future]) for (const year of step.fields['year'] ?? []) years.add(year);
  }
  return years;
}

const moves = fc.array(
  fc.record({
    what: fc.constantFrom(
      'type',
      'type',
      'sleep',
      'wake',
      'open',
      'takeOver',
      'fails',
      'works',
      'hangs',
      'wait',
    ),
    tab: fc.nat(1),
    time: fc.constantFrom(0, 100, 400, 2000, 10_000),
  }),
  { minLength: 4, maxLength: 16 },
);

it('what a tab has saved while the other slept is kept, though the other writes on from before it', async () => {
  const browser = fakeBrowser();
  const sleeper = await browser.openLoadedTab();
  const id = sleeper.create({ year: '0' });
  await vi.advanceTimersByTimeAsync(300);
  const editor = await browser.openLoadedTab();
  for (const tab of [sleeper, editor]) void tab.open(id);
  await vi.advanceTimersByTimeAsync(300);
  sleeper.sleep();
  void editor.open(id);
  await vi.advanceTimersByTimeAsync(400);
  editor.change(id, { year: '3' }, 'typing');
  await vi.advanceTimersByTimeAsync(0);
  expect(durableYears(browser)).toContain('3');
  browser.database = 'hangs';
  sleeper.wake();
  await vi.advanceTimersByTimeAsync(0);
  sleeper.change(id, { year: '6' }, 'typing');
  await vi.advanceTimersByTimeAsync(0);
  sleeper.change(id, { year: '7' }, 'typing');
  await vi.advanceTimersByTimeAsync(0);
  void editor.takeOver(id);
  await vi.advanceTimersByTimeAsync(10_000);
  browser.database = 'works';
  await vi.advanceTimersByTimeAsync(aWhile);
  expect([...durableYears(browser)]).toEqual(expect.arrayContaining(['3', '7']));
});

it('two tabs on one draft end with one that edits it and with every text that was typed, whatever happens', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (sequence) => {
      const browser = fakeBrowser();
      const first = await browser.openLoadedTab();
      const id = first.create({ year: '0' });
      await vi.advanceTimersByTimeAsync(300);
      const second = await browser.openLoadedTab();
      const tabs = [first, second];
      for (const tab of tabs) void tab.open(id);
      await vi.advanceTimersByTimeAsync(300);
      const typed = new Set<string>();
      const asleep = new Set<FakeTab>();
      for (const [index, { what, tab: at, time }] of sequence.entries()) {
        const tab = tabs[at] ?? first;
        if (what === 'type') {
          const text = String(index + 1);
          tab.change(id, { year: text }, 'typing');
          if (tab.getState().drafts[id]?.fields['year'] === text) typed.add(text);
        } else if (what === 'fails') browser.database = fails;
        else if (what === 'works' || what === 'hangs') browser.database = what;
        else if (what === 'sleep') {
          tab.sleep();
          asleep.add(tab);
        } else if (what === 'wake') {
          tab.wake();
          asleep.delete(tab);
        } else if (asleep.has(tab)) continue;
        else if (what === 'open') void tab.open(id);
        else if (what === 'takeOver') void tab.takeOver(id);
        await vi.advanceTimersByTimeAsync(time);
      }
      for (const tab of tabs) tab.wake();
      browser.database = 'works';
      await vi.advanceTimersByTimeAsync(aWhile);
      expect(new Set(tabs.map((tab) => tab.getState().access[id]))).toEqual(new Set(['elsewhere', 'own']));
      expect([...typed].filter((text) => !durableYears(browser).has(text))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
