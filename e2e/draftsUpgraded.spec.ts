import type { Page } from '@playwright/test';
import {
  cell,
  durableText,
  leaveSite,
  openDraft,
  receivedByIndividuals,
  textsSetAside,
  typeAndSave,
  versionsKept,
} from './draftStores.ts';
import { expect, test } from './fixtures.ts';

const id = '0f3c1b2a4d5e6f708192';
const removedId = 'ffeeddccbbaa99887766';

// As the site wrote it while its database was of version 1.
const text = JSON.stringify({
  version: 1,
  id,
  name: '送审稿',
  revision: 3,
  createdAt: '2025-01-10T08:00:00.000Z',
  changedAt: '2025-01-10T09:00:00.000Z',
  deletedAt: null,
  fields: { form: '2021', year: '2024', 'unit.name': '示例市教育局', [receivedByIndividuals]: '12' },
  past: [
    ['typing', { [receivedByIndividuals]: [0, 0, ''] }],
    ['typing', { [receivedByIndividuals]: [1, 0, ''] }],
  ],
  future: [],
});

test.beforeEach(async ({ page }) => {
  await leaveSite(page);
  await makeFirstDatabase(page);
});

test('a database of version 1 is upgraded, and everything in it is there', async ({ page }) => {
  await openDraft(page, id);
  await expect(cell(page)).toHaveValue('12');
  await expect(page.getByText('送审稿').first()).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(cell(page)).toHaveValue('1');
  await typeAndSave(page, '13');
  await leaveSite(page);
  expect(await durableText(page, id)).toContain('"13"');
  expect(await durableText(page, removedId)).toBeNull();
  expect(await textsSetAside(page)).toEqual(['damaged']);
  // Of the day before: the first version of its own store, of what the page opened with.
  const { records, texts } = await versionsKept(page);
  expect(records).toMatchObject([{ draft: id, occasion: 'automatic' }]);
  expect(texts).toEqual([expect.stringContaining('"12"')]);
});

test('a page that still has the database of version 1 open lets it be upgraded', async ({
  page,
  context,
}) => {
  const newer = await context.newPage();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('nianbao', 1);
        opening.addEventListener('success', () => {
          // What pages of that version do.
          opening.result.addEventListener('versionchange', () => opening.result.close());
          resolve();
        });
      }),
  );
  await newer.goto(`./#/draft/${id}`);
  await expect(cell(newer)).toHaveValue('12');
  await typeAndSave(newer, '14');
  const reopened = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('nianbao', 1);
        opening.addEventListener('success', () => resolve('opened'));
        opening.addEventListener('error', () => resolve(opening.error?.name ?? ''));
      }),
  );
  // That is what makes an older page stop saving.
  expect(reopened).toBe('VersionError');
});

async function makeFirstDatabase(page: Page): Promise<void> {
  await page.evaluate(
    async (stored) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('nianbao', 1);
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('drafts', { keyPath: 'id' });
          opening.result.createObjectStore('setAside');
          opening.result.createObjectStore('removed');
        });
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
      });
      const transaction = database.transaction(['drafts', 'setAside', 'removed'], 'readwrite');
      transaction.objectStore('drafts').put({ id: stored.id, version: 1, revision: 3, text: stored.text });
      transaction.objectStore('setAside').put('damaged', `${stored.id}:2025-01-09T08:00:00.000Z`);
      transaction.objectStore('removed').put('2025-01-09T08:00:00.000Z', stored.removedId);
      await new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
      });
      database.close();
      localStorage.setItem(`nianbao:draft:${stored.id}`, stored.text);
      // A copy that outlived its draft.
      const outlived = stored.text.replace(stored.id, stored.removedId);
      localStorage.setItem(`nianbao:draft:${stored.removedId}`, outlived);
    },
    { id, removedId, text },
  );
}
