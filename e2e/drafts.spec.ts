import {
  cell,
  durableText,
  emptyDatabase,
  expectSaving,
  leaveSite,
  localText,
  noteWrites,
  openDraft,
  putDurableText,
  putLocalText,
  startReport,
  textsSetAside,
  typeAndSave,
  writesNoted,
} from './draftStores.ts';
import { expect, test } from './fixtures.ts';

test('what was typed is there after a reload', async ({ page }) => {
  await startReport(page);
  await typeAndSave(page, '12');
  await page.reload();
  await expect(cell(page)).toHaveValue('12');
  await expectSaving(page, 'saved');
});

test('more than 100 steps can be undone and done again after a reload', async ({ page }) => {
  test.setTimeout(120_000);
  await startReport(page);
  const cells = [cell(page), cell(page, 'requests.received.business')];
  for (let step = 1; step <= 110; step += 1) await cells[step % 2]?.fill(String(step));
  await expectSaving(page, 'saved');
  await page.reload();
  await expect(cell(page)).toHaveValue('110');
  await expect(cell(page)).toBeEditable();
  for (let step = 1; step <= 110; step += 1) await page.keyboard.press('Control+z');
  for (const each of cells) await expect(each).toHaveValue('');
  for (let step = 1; step <= 110; step += 1) await page.keyboard.press('Control+Shift+Z');
  await expect(cell(page)).toHaveValue('110');
});

test.describe('on plain http, where there is no secure context', () => {
  const intranet = 'http://intranet.example/';
  test.use({ expectedProblems: [/^asked for http:\/\/intranet\.example\//u] });

  test('nothing is less safe', async ({ page, baseURL }) => {
    await page.route(`${intranet}**`, async (route) => {
      const url = route
        .request()
        .url()
        .replace(intranet, baseURL ?? '');
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    const id = await startReport(page, intranet);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await typeAndSave(page, '12');
    expect(await durableText(page, id)).toContain('"12"');
    const second = await page.context().newPage();
    await second.route(`${intranet}**`, async (route) => {
      const url = route
        .request()
        .url()
        .replace(intranet, baseURL ?? '');
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await second.goto(`${intranet}#/draft/${id}`);
    await expect(cell(second)).toHaveValue('12');
    await expect(cell(second)).not.toBeEditable();
    await page.reload();
    await expect(cell(page)).toHaveValue('12');
  });
});

test('with localStorage full, saving goes on in the database', async ({ page }) => {
  const id = await startReport(page);
  await typeAndSave(page, '1');
  await page.evaluate(() => {
    for (let size = 4_194_304; size >= 1; size /= 2) {
      try {
        for (let part = 0; ; part += 1)
          localStorage.setItem(`of another page ${size} ${part}`, 'x'.repeat(size));
      } catch {
        // No room for a part of this size.
      }
    }
  });
  // Text of some length, so that it cannot fit in the place of the old copy.
  await page.locator('textarea').first().fill('总体情况'.repeat(2000));
  await typeAndSave(page, '22');
  await openDraft(page, id);
  await expect(cell(page)).toHaveValue('22');
  await expect(page.locator('textarea').first()).toHaveValue('总体情况'.repeat(2000));
});

test.describe('a database that cannot be opened', () => {
  test('makes saving fail visibly, and the local copy comes back', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused by the test', 'SecurityError');
      };
    });
    await startReport(page);
    await cell(page).fill('12');
    await expectSaving(page, 'failed');
    await page.reload();
    await expect(cell(page)).toHaveValue('12');
    await expectSaving(page, 'failed');
  });

  test('and hangs does not keep the site from starting', async ({ page }) => {
    const id = await startReport(page);
    await typeAndSave(page, '12');
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    });
    await openDraft(page, id);
    await expect(cell(page)).toHaveValue('12');
    await expect(cell(page)).toBeEditable();
    await cell(page).fill('13');
    await expectSaving(page, 'failed');
    expect(await localText(page, id)).toContain('"13"');
  });

  test('has a draft that only it may hold waited for, not called missing', async ({ page }) => {
    const id = await startReport(page);
    await typeAndSave(page, '12');
    await leaveSite(page);
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
    });
    await page.addInitScript(() => {
      const open = Reflect.get(IDBFactory.prototype, 'open') as (...rest: unknown[]) => IDBOpenDBRequest;
      const opened = new Promise<void>((resolve) => Object.assign(globalThis, { openDatabase: resolve }));
      // The request that the page waits for succeeds once the test has the real one made.
      IDBFactory.prototype.open = function openLater(...rest) {
        const later = new EventTarget();
        void opened.then(() => {
          const request = open.apply(this, rest);
          request.addEventListener('success', () => {
            Object.defineProperty(later, 'result', { value: request.result });
            later.dispatchEvent(new Event('success'));
          });
        });
        Object.setPrototypeOf(later, IDBOpenDBRequest.prototype);
        return later as IDBOpenDBRequest;
      };
    });
    await page.goto(`./#/draft/${id}`);
    await expect(page.getByRole('heading', { name: '还没有读到这份年报' })).toBeVisible();
    await page.evaluate(() => (globalThis as unknown as { openDatabase: () => void }).openDatabase());
    await expect(cell(page)).toHaveValue('12');
  });
});

test.describe('emptied or damaged', () => {
  let id = '';

  test.beforeEach(async ({ page }) => {
    id = await startReport(page);
    await typeAndSave(page, '12');
    await leaveSite(page);
  });

  test('localStorage without anything is filled again from the database', async ({ page }) => {
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
    });
    await openDraft(page, id);
    await expect(cell(page)).toHaveValue('12');
    expect(await localText(page, id)).toContain('"12"');
  });

  test('a database without anything is filled again from localStorage', async ({ page }) => {
    await emptyDatabase(page);
    await openDraft(page, id);
    await expect(cell(page)).toHaveValue('12');
    await expectSaving(page, 'saved');
    expect(await durableText(page, id)).toContain('"12"');
  });

  test('a database that was deleted is made again', async ({ page }) => {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase('nianbao').addEventListener('success', () => resolve());
        }),
    );
    await openDraft(page, id);
    await expectSaving(page, 'saved');
    expect(await durableText(page, id)).toContain('"12"');
  });

  test('a damaged local copy is kept aside, and the database has the draft', async ({ page }) => {
    await putLocalText(page, id, '{"version":1,"fields":{"requests.rec');
    await openDraft(page, id);
    await expect(cell(page)).toHaveValue('12');
    await typeAndSave(page, '13');
    expect(await textsSetAside(page)).toEqual(['{"version":1,"fields":{"requests.rec']);
  });

  test('a damaged text in the database is kept aside, and the local copy has the draft', async ({ page }) => {
    await putDurableText(page, id, '{"version":1,"fields":{"requests.rec');
    await openDraft(page, id);
    await expect(cell(page)).toHaveValue('12');
    await typeAndSave(page, '13');
    expect(await textsSetAside(page)).toEqual(['{"version":1,"fields":{"requests.rec']);
    expect(await durableText(page, id)).toContain('"13"');
  });

  test('a draft that cannot be read anywhere stays as it is, and the site starts', async ({ page }) => {
    await putLocalText(page, id, 'damaged here');
    await putDurableText(page, id, 'damaged there');
    const other = await startReport(page);
    await typeAndSave(page, '5');
    expect(other).not.toBe(id);
    expect([await localText(page, id), await durableText(page, id)]).toEqual([
      'damaged here',
      'damaged there',
    ]);
  });

  test('a draft of a newer version opens read-only, and its text stays as it is', async ({ page }) => {
    const text = ((await durableText(page, id)) ?? '').replace('"version":2', '"version":3');
    await putLocalText(page, id, text);
    await putDurableText(page, id, text);
    await openDraft(page, id);
    await expect(cell(page)).toHaveValue('12');
    await expect(cell(page)).not.toBeEditable();
    await leaveSite(page);
    expect([await localText(page, id), await durableText(page, id)]).toEqual([text, text]);
  });
});

test('a tab older than the database stops saving, and leaves it to the newer one', async ({
  page,
  context,
}) => {
  const id = await startReport(page);
  await typeAndSave(page, '12');
  const newer = await context.newPage();
  await leaveSite(newer);
  // It opens only if the older tab lets go of the database.
  await newer.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('nianbao', 99);
        opening.addEventListener('success', () => resolve());
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
      }),
  );
  const before = await localText(page, id);
  await cell(page).fill('13');
  await expectSaving(page, 'failed');
  await expect(cell(page)).not.toBeEditable();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(before).toContain('"12"');
  expect(await durableText(newer, id)).toContain('"12"');
});

test('starting, becoming visible and leaving write nothing', async ({ page }) => {
  const id = await startReport(page);
  await typeAndSave(page, '12');
  await noteWrites(page);
  await openDraft(page, id);
  await expect(cell(page)).toHaveValue('12');
  await expectSaving(page, 'saved');
  await page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    dispatchEvent(new Event('focus'));
  });
  expect(await writesNoted(page)).toEqual([]);
  await typeAndSave(page, '13');
  expect(await writesNoted(page)).toEqual([
    `setItem nianbao:draft:${id}`,
    'transaction drafts,removed {"durability":"strict"}',
  ]);
});

test('nothing is written before loading has finished', async ({ page }) => {
  const id = await startReport(page);
  await typeAndSave(page, '12');
  await leaveSite(page);
  await emptyDatabase(page);
  await noteWrites(page);
  await page.addInitScript(() => {
    type Open = (this: unknown, ...rest: unknown[]) => IDBOpenDBRequest;
    const real = Reflect.get(IDBFactory.prototype, 'open') as Open;
    // Opened only when the test says so.
    const late = new Promise<void>((go) => Object.assign(globalThis, { openNow: go }));
    Reflect.set(IDBFactory.prototype, 'open', function open(this: unknown, ...rest: unknown[]) {
      const request = real.apply(this, rest);
      request.addEventListener('success', (event) => {
        if (!event.isTrusted) return;
        event.stopImmediatePropagation();
        void late.then(() => request.dispatchEvent(new Event('success')));
      });
      return request;
    });
  });
  await page.goto(`./#/draft/${id}`);
  await expect(page.locator('#root')).not.toBeEmpty();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await writesNoted(page)).toEqual([]);
  await page.evaluate(() => (globalThis as unknown as { openNow: () => void }).openNow());
  await expect(cell(page)).toHaveValue('12');
  await expectSaving(page, 'saved');
  expect(await durableText(page, id)).toContain('"12"');
});
