import { expect, type Locator, type Page } from '@playwright/test';
import type { Fields } from '#report/fields.ts';
import { newEvent, type EventContent } from '#report/review/eventText.ts';
import { recordOf } from '#report/review/review.arbitrary.ts';
import { leaveSite, localText, putLocalText } from './draftStores.ts';
import { editorShown, expectSaved, openReport } from './openReport.ts';

/** Makes a report a draft that has gone through a review, as if others had written these events. Gives the draft's id. */
export async function openUnderReview(
  page: Page,
  report: Fields,
  events: readonly EventContent[],
  beside: Fields = {},
): Promise<string> {
  const id = await openReport(page, report);
  await expectSaved(page);
  await leaveSite(page);
  const stored = JSON.parse((await localText(page, id)) ?? '{}') as { revision: number; fields: Fields };
  const fields = { ...stored.fields, ...recordOf(events.map((event) => newEvent(event))), ...beside };
  await putLocalText(page, id, JSON.stringify({ ...stored, fields, revision: stored.revision + 1 }));
  await page.goto(`./#/draft/${id}`);
  await editorShown(page);
  return id;
}

/** 审核意见. */
export function remarksPanel(page: Page): Locator {
  return page.getByRole('region', { name: '审核意见' });
}

/** The remark with that text in the panel. */
export function remark(page: Page, text: string): Locator {
  return remarksPanel(page).locator('[data-remark]').filter({ hasText: text });
}

/** Has the page know who writes in it. */
export async function signAs(page: Page, name: string): Promise<void> {
  await page.addInitScript((value) => localStorage.setItem('nianbao:person-name', value), name);
}

/** Writes a remark into the form that is open. */
export async function writeRemark(page: Page, text: string): Promise<void> {
  const form = remarksPanel(page).getByRole('form', { name: '写意见' });
  await form.getByRole('textbox', { name: '意见', exact: true }).fill(text);
  await form.getByRole('button', { name: '写下意见' }).click();
  await expect(form).toBeHidden();
}
