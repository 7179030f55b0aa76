import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { cell, expectSaving, receivedByIndividuals, startReport, versionsKept } from './draftStores.ts';
import { browserPath, expect, launchArgs, test, watchContext } from './fixtures.ts';

const kills = 5;
const longestLife = 2000;

interface Started {
  readonly process: ChildProcess;
  readonly browser: Browser;
  readonly page: Page;
  /** What the fixture `test` notes of its own pages. */
  readonly problems: readonly string[];
}

let profile = '';
let running: ChildProcess | null = null;

test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'nianbao-killed-'));
});

test.afterEach(async () => {
  if (running) await kill(running);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('nothing that was shown as saved is missing after the browser was killed at a random time', async ({
  baseURL,
}) => {
  test.setTimeout(120_000);
  let started = await start(baseURL);
  const id = await startReport(started.page, baseURL);
  await expectSaving(started.page, 'saved');
  let shown = 0;
  for (let round = 1; round <= kills; round += 1) {
    const life = Math.random() * longestLife;
    shown = Math.max(shown, await typeUntilKilled(started, shown + 1, life));
    started = await start(baseURL);
    await started.page.goto(`${baseURL}#/draft/${id}`);
    await expect(cell(started.page)).toBeEditable();
    const kept = Number(await cell(started.page).inputValue());
    expect(kept, `killed after ${Math.round(life)} ms`).toBeGreaterThanOrEqual(shown);
    expect(shown, 'saves that were shown').toBeGreaterThan(0);
    expect(started.problems).toEqual([]);
    shown = kept;
  }
  await started.browser.close();
});

test('a version is kept whole or not at all when the browser was killed while it kept one', async ({
  baseURL,
}) => {
  test.setTimeout(120_000);
  let started = await start(baseURL);
  const id = await startReport(started.page, baseURL);
  await expectSaving(started.page, 'saved');
  for (let round = 1; round <= kills; round += 1) {
    await keepVersionsUntilKilled(started, round);
    started = await start(baseURL);
    const { page } = started;
    await page.goto(`${baseURL}#/draft/${id}`);
    await expect(cell(page)).toBeEditable();
    const { records, texts } = await versionsKept(page);
    expect(records.length).toBeGreaterThan(0);
    expect(new Set(records.map(({ draft }) => draft))).toEqual(new Set([id]));
    expect(texts).toHaveLength(records.length);
    for (const text of texts) expect(JSON.parse(text)).toMatchObject({ 'unit.name': '示例市教育局' });
    expect(started.problems).toEqual([]);
  }
  await started.browser.close();
});

/** Types by a clock that goes so fast that each change keeps a version. */
async function keepVersionsUntilKilled({ process, page }: Started, round: number): Promise<void> {
  const elevenMinutes = 11 * 60 * 1000;
  let time = Date.now() + round * 24 * 60 * 60 * 1000;
  const killed = expect
    .poll(async () => (await versionsKept(page)).records.length)
    .toBeGreaterThan(round)
    .then(() => new Promise((resolve) => setTimeout(resolve, Math.random() * 300)))
    .then(() => kill(process));
  for (let text = 1; ; text += 1) {
    try {
      time += elevenMinutes;
      await page.clock.setFixedTime(time);
      await cell(page).fill(String(round * 1000 + text));
    } catch {
      // The browser is gone.
      break;
    }
  }
  await killed;
}

/** Types one number after another, and gives the last one that was in the cell when the page showed it as saved. */
async function typeUntilKilled({ process, page }: Started, first: number, life: number): Promise<number> {
  let shown = 0;
  await page.exposeFunction('noteShown', (value: number) => {
    shown = value;
  });
  await page.evaluate((name) => {
    const status = document.querySelector('[data-saved]');
    const input = document.querySelector<HTMLInputElement>(`input[data-cell="${name}"]`);
    if (!status || !input) throw new Error('The editor is not open.');
    new MutationObserver(() => {
      const noteShown = Reflect.get(globalThis, 'noteShown') as (value: number) => void;
      if (status.getAttribute('data-saved') === 'saved') noteShown(Number(input.value));
    }).observe(status, { attributes: true });
  }, receivedByIndividuals);

  // At least one save is seen, however slow the machine: a kill before it would prove nothing.
  await cell(page).fill(String(first));
  await expect.poll(() => shown).toBeGreaterThanOrEqual(first);
  const killed = new Promise<void>((resolve) => {
    setTimeout(() => void kill(process).then(resolve), life);
  });
  const typing = typeOn(page, first + 1);
  await killed;
  await typing;
  return shown;
}

async function typeOn(page: Page, first: number): Promise<void> {
  for (let next = first; ; next += 1) {
    try {
      await cell(page).fill(String(next));
    } catch {
      // The browser is gone.
      return;
    }
  }
}

async function start(baseURL: string | undefined): Promise<Started> {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const args = [...launchArgs, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  // A group of its own, so that all of its processes can be killed at once.
  const process = spawn(browserPath, [...args, 'about:blank'], { detached: true, stdio: 'ignore' });
  running = process;
  let port = '';
  await expect
    .poll(async () => {
      port =
        (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')[0] ?? '';
      return port;
    })
    .not.toBe('');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no context.');
  const problems = watchContext(context, baseURL ?? '');
  return { process, browser, problems, page: context.pages()[0] ?? (await context.newPage()) };
}

async function kill(child: ChildProcess): Promise<void> {
  running = null;
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}
