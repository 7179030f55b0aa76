import type { Browser } from '@playwright/test';
import { noteRenders } from '../src/editor/noteRenders.ts';
import type { Fields } from '../src/report/fields.ts';
import { draftId, newPage } from './browser.ts';
import { installMeter, pressKey } from './pressKey.ts';
import { digitFor, typedCells } from './typing.ts';

/** Counts, for each component, how often the key presses of a report render it; gives the rows of the table. */
export async function countRenders(
  browser: Browser,
  site: string,
  report: Fields,
): Promise<readonly Readonly<Record<string, string | number>>[]> {
  const page = await newPage(browser, site, report, 1);
  await page.addInitScript(noteRenders);
  await page.addInitScript(installMeter);
  await page.goto(`${site}#/draft/${draftId}`);
  const cells = typedCells(report);
  await page.locator(`input[data-cell="${cells[0] ?? ''}"]:not([readonly])`).waitFor();

  const counts = new Map<string, number>();
  let own = 0;
  for (const cell of cells) {
    const { renders } = await pressKey(page, cell, digitFor(report[cell]));
    own += renders.filter((render) => render === `CellInput ${cell}`).length;
    for (const render of renders) {
      const [component = ''] = render.split(' ');
      counts.set(component, (counts.get(component) ?? 0) + 1);
    }
  }
  await page.context().close();
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  return [
    { component: 'the cell typed in', 'renders a key': (own / cells.length).toFixed(2) },
    ...rows.map(([component, count]) => ({ component, 'renders a key': (count / cells.length).toFixed(2) })),
  ];
}
