import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { balanced2021 } from '../src/samples/balanced2021.ts';
import { newPage } from './browser.ts';
import { manyReports } from './manyReports.ts';

/** Opens a folder of made-up reports in 年报汇总; gives a row of the table, times in milliseconds. */
export async function measureOverview(
  browser: Browser,
  site: string,
  count: number,
): Promise<Readonly<Record<string, string | number>>> {
  const temporary = await mkdtemp(join(tmpdir(), 'nianbao-bench-'));
  try {
    const folder = join(temporary, '报送');
    await mkdir(folder);
    for (const { name, content } of await manyReports(browser, count)) {
      await writeFile(join(folder, name), content);
    }
    const page = await newPage(browser, site, balanced2021, 1);
    await page.goto(`${site}#/overview`);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择文件夹' }).click();
    const chooser = await choosing;
    const start = performance.now();
    await chooser.setFiles(folder);
    await page.getByText(`共 ${count} 个文件`).waitFor({ timeout: 600_000 });
    const whole = performance.now() - start;
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: readonly number[] }).tasks);
    const heap = await page.evaluate(
      () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
    );
    await page.context().close();
    return {
      files: count,
      'whole table': whole.toFixed(0),
      'tasks over 50': tasks.length,
      'longest task': Math.max(0, ...tasks).toFixed(0),
      'heap, MB': (heap / 1_000_000).toFixed(0),
    };
  } finally {
    await rm(temporary, { recursive: true });
  }
}
