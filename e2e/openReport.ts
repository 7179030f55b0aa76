import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { writeDocument } from '#report/document/writeDocument.ts';
import type { Fields } from '#report/fields.ts';

/** A file that a test hands to the page. */
export interface TestFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A place of a table, typed in or computed. */
export function cell(page: Page, name: string): Locator {
  return page.locator(`[data-cell="${name}"]`);
}

/** The findings of one check or equation, as the list shows them. */
export function findings(page: Page, id: string): Locator {
  return page.locator(`[data-finding="${id}"]`);
}

/** Every error that was found. */
export function errors(page: Page): Locator {
  return page.locator('[data-finding][data-severity="error"]');
}

/** Every finding that keeps a report from being final: errors, and warnings that nobody has acknowledged. */
export function blockers(page: Page): Locator {
  return page.locator('[data-finding]:not([data-severity="hint"], [data-acknowledged])');
}

/** What every place of the tables shows, by cell. */
export function shownCells(page: Page): Promise<Record<string, string>> {
  return page
    .locator('[data-cell]')
    .evaluateAll((places) =>
      Object.fromEntries(
        places.map((place) => [
          place.getAttribute('data-cell') ?? '',
          place instanceof HTMLInputElement ? place.value : (place.textContent ?? ''),
        ]),
      ),
    );
}

/** Waits until a restart would bring back what is on screen. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
}

/** Hands a file to 打开文件 in the list, up to 导入核对. */
export async function chooseFile(page: Page, { name, content }: TestFile): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  const chooser = await choosing;
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

/** The region in which what was read is looked over. */
export function review(page: Page): Locator {
  return page.getByRole('region', { name: '导入核对' });
}

/** Takes what was read over as a draft, and waits for its editor. Gives the draft's id. */
export async function confirmImport(page: Page): Promise<string> {
  await review(page).getByRole('button', { name: '确认导入' }).click();
  return editorShown(page);
}

/** Waits for the editor. Gives the draft's id. */
export async function editorShown(page: Page): Promise<string> {
  await expect(page.getByRole('navigation', { name: '年报目录' })).toBeVisible();
  const id = /#\/draft\/([^/?]+)/u.exec(page.url())?.[1];
  if (id === undefined) throw new Error(`No draft in the address ${page.url()}`);
  return id;
}

/** The report as a file that another office would send. */
export function fileOf(fields: Fields, name = '年报.json'): TestFile {
  return { name, content: writeDocument(fields).text };
}

/** Opens a report from the list, as a file, in the editor. Gives the draft's id. */
export async function openReport(page: Page, fields: Fields): Promise<string> {
  await page.goto('./#/');
  await chooseFile(page, fileOf(fields));
  return confirmImport(page);
}

/** Chooses a command of the menu 导出. */
export async function chooseExport(page: Page, command: string): Promise<void> {
  await page.getByRole('button', { name: '导出', exact: true }).click();
  await page.getByRole('menuitem', { name: command }).click();
}

/** Exports by a command of the menu 导出. Gives the file that the browser saved. */
export async function exported(page: Page, command: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await chooseExport(page, command);
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
