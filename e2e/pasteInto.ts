import type { Page } from '@playwright/test';

/** Pastes into what has the focus, as another program's clipboard would. */
export async function pasteInto(page: Page, content: Record<string, string>): Promise<void> {
  await page.evaluate((entries) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of entries) clipboardData.setData(type, text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, Object.entries(content));
}
