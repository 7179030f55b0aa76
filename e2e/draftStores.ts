import { expect, type Locator, type Page } from '@playwright/test';

/** A cell that every form has and that is typed in. */
export const receivedByIndividuals = 'requests.received.individual';

/** Starts a report by the list's button and gives the draft's id. `site` is the address of the site. */
export async function startReport(page: Page, site = './'): Promise<string> {
  await page.goto(`${site}#/`);
  await page.getByRole('button', { name: '新建年报' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('单位名称').fill('示例市教育局');
  await dialog.getByRole('button', { name: '创建' }).click();
  await expect(cell(page)).toBeEditable();
  const id = /#\/draft\/([^/?]+)/u.exec(page.url())?.[1];
  if (id === undefined) throw new Error(`No draft in the address ${page.url()}`);
  return id;
}

/** Opens a draft from a fresh start of the site. */
export async function openDraft(page: Page, id: string): Promise<void> {
  await leaveSite(page);
  await page.goto(`./#/draft/${id}`);
  await expect(cell(page)).toBeVisible();
}

/** @example await cell(page, 'requests.received.business').fill('3') */
export function cell(page: Page, name = receivedByIndividuals): Locator {
  return page.locator(`input[data-cell="${name}"]`);
}

/** Types into a cell as a visit of its own and waits until it is shown as saved. */
export async function typeAndSave(page: Page, text: string): Promise<void> {
  await cell(page).fill(text);
  await expectSaving(page, 'saved');
}

export async function expectSaving(page: Page, state: 'saving' | 'saved' | 'failed'): Promise<void> {
  await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', state);
}

/** Goes to a page of the same site that runs nothing, so that its stores can be looked at and changed. */
export async function leaveSite(page: Page): Promise<void> {
  const blank = '**/blank.html';
  await page.route(blank, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel=icon href=data:,>' }),
  );
  await page.goto('./blank.html');
  await page.unroute(blank);
}

/** What localStorage keeps of a draft, as text. */
export function localText(page: Page, id: string): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), `nianbao:draft:${id}`);
}

export function putLocalText(page: Page, id: string, text: string): Promise<void> {
  return page.evaluate(
    ([key = '', value = '']) => localStorage.setItem(key, value),
    [`nianbao:draft:${id}`, text],
  );
}

interface StoredRecord {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}

/** What the database keeps of a draft, as text. */
export async function durableText(page: Page, id: string): Promise<string | null> {
  const record = (await askDatabase(page, 'drafts', 'get', id)) as StoredRecord | undefined;
  return record?.text ?? null;
}

/** Puts a text in place of a draft's in the database, the rest of its record unchanged but for the given revision. */
export async function putDurableText(page: Page, id: string, text: string, revision?: number): Promise<void> {
  const record = (await askDatabase(page, 'drafts', 'get', id)) as StoredRecord;
  await askDatabase(page, 'drafts', 'put', { ...record, text, revision: revision ?? record.revision });
}

export async function emptyDatabase(page: Page): Promise<void> {
  await askDatabase(page, 'drafts', 'clear');
}

/** The texts that either store keeps because they could not be read and had to make room. */
export async function textsSetAside(page: Page): Promise<string[]> {
  const durable = (await askDatabase(page, 'setAside', 'getAll')) as string[];
  const local = await page.evaluate(() =>
    Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('nianbao:unreadable:')),
  );
  return [...local.map(([, text]) => String(text)), ...durable];
}

/** What the database keeps of versions, of whatever draft: what lists show of each, and their texts. */
export async function versionsKept(page: Page): Promise<{ records: VersionRecord[]; texts: string[] }> {
  return {
    records: (await askDatabase(page, 'versions', 'getAll')) as VersionRecord[],
    texts: (await askDatabase(page, 'versionTexts', 'getAll')) as string[],
  };
}

interface VersionRecord {
  readonly draft: string;
  readonly id: string;
  readonly occasion: string;
}

function askDatabase(
  page: Page,
  store: string,
  method: 'get' | 'getAll' | 'put' | 'clear',
  argument?: unknown,
): Promise<unknown> {
  return page.evaluate(
    async (question) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('nianbao');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
      });
      const transaction = database.transaction(question.store, 'readwrite');
      const asked: IDBRequest<unknown> = Reflect.apply(
        transaction.objectStore(question.store)[question.method],
        transaction.objectStore(question.store),
        question.argument === undefined ? [] : [question.argument],
      );
      await new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
      });
      database.close();
      return asked.result;
    },
    { store, method, argument },
  );
}

/** Has every page loaded from now on note each write to either store; `writesNoted` gives them. */
export async function noteWrites(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Method = (this: unknown, ...rest: unknown[]) => unknown;
    const noted: string[] = [];
    Object.assign(globalThis, { noted });

    function noteCalls(owner: object, method: string, note: (...rest: unknown[]) => string | null): void {
      const real = Reflect.get(owner, method) as Method;
      Reflect.set(owner, method, function noting(this: unknown, ...rest: unknown[]) {
        const text = note(...rest);
        if (text !== null) noted.push(text);
        return real.apply(this, rest);
      });
    }

    noteCalls(Storage.prototype, 'setItem', (key) => `setItem ${String(key)}`);
    noteCalls(Storage.prototype, 'removeItem', (key) => `removeItem ${String(key)}`);
    noteCalls(IDBDatabase.prototype, 'transaction', (stores, mode, options) =>
      mode === 'readwrite' ? `transaction ${String(stores)} ${JSON.stringify(options)}` : null,
    );
  });
}

export function writesNoted(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);
}
