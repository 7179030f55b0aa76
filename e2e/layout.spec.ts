import type { Locator } from '@playwright/test';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { expect, test } from './fixtures.ts';
import { openReport } from './openReport.ts';

async function boxOf(place: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}

for (const width of [1440, 1280, 1024, 390]) {
  test(`every cell can be brought into sight, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openReport(page, unbalanced2021);
    const covered = await page.locator('[data-cell]').evaluateAll((cells) =>
      cells
        .filter((cell) => {
          cell.scrollIntoView({ block: 'center', inline: 'nearest' });
          const box = cell.getBoundingClientRect();
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return !top || !cell.parentElement?.contains(top);
        })
        .map((cell) => cell.getAttribute('data-cell')),
    );
    expect(covered).toEqual([]);
  });
}

for (const width of [1440, 1280]) {
  test(`contents, report and findings stand side by side, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openReport(page, unbalanced2021);
    const contents = await boxOf(page.getByRole('navigation', { name: '年报目录' }));
    const tables = await Promise.all((await page.getByRole('table').all()).map(boxOf));
    const found = await boxOf(page.getByRole('region', { name: '检查结果' }));
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      expect(contents.x + contents.width).toBeLessThanOrEqual(table.x);
      expect(table.x + table.width).toBeLessThanOrEqual(found.x);
    }
    expect(found.x + found.width).toBeLessThanOrEqual(width);
  });
}
