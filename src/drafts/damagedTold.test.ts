import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser, type FakeBrowser } from './fakeBrowser.ts';
import { education, keepInBoth, keepInDatabase, keepLocally } from './fakeStores.ts';

let browser: FakeBrowser;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2025-01-10T08:00:00.000Z') });
  browser = fakeBrowser();
});

afterEach(() => {
  vi.useRealTimers();
});

it('tells of each draft that was recovered by itself, with how far it came back', async () => {
  for (const id of ['education', 'health']) {
    keepLocally(browser, { ...education, id }, '{broken');
    keepInDatabase(browser, { ...education, id });
  }
  const tab = await browser.openLoadedTab();
  const { notices, unreadable } = tab.getState();
  expect(notices.map(({ kind, draft }) => [kind, draft])).toEqual([
    ['damaged-copy', 'education'],
    ['damaged-copy', 'health'],
  ]);
  expect(notices[0]?.text).toContain('内容是 2025年1月10日');
  expect(unreadable.map(({ id, recovered }) => [id, recovered])).toEqual([
    ['education', true],
    ['health', true],
  ]);
});

it('says it once: at the next start the damaged copy is still there and nothing is told', async () => {
  keepLocally(browser, education, '{broken');
  keepInDatabase(browser, education);
  (await browser.openLoadedTab()).die();
  const { notices, unreadable } = (await browser.openLoadedTab()).getState();
  expect(notices).toEqual([]);
  expect(unreadable).toMatchObject([{ text: '{broken', recovered: true }]);
});

it('does not call recovered what no store has a good copy of, nor what a newer version wrote', async () => {
  keepLocally(browser, education, '{broken');
  keepInDatabase(browser, education, '{broken');
  keepInBoth(browser, { ...education, id: 'health' });
  keepLocally(browser, { ...education, id: 'health' }, '{"version":99}');
  const { unreadable } = (await browser.openLoadedTab()).getState();
  expect(unreadable.map(({ id, reason, recovered }) => [id, reason, recovered])).toEqual([
    ['education', 'damaged', false],
    ['education', 'damaged', false],
    ['health', 'newer', false],
  ]);
});
