import { serve } from '../scripts/serve.mjs';
import { firstLoadLimit } from '../scripts/size.mjs';
import { longestLink } from '../src/exchange/share/writeLink.ts';
import { balanced2021 } from '../src/samples/balanced2021.ts';
import { blank2021 } from '../src/samples/blank2021.ts';
import { unbalanced2021 } from '../src/samples/unbalanced2021.ts';
import { measureAssessing } from './assessing.ts';
import { launch } from './browser.ts';
import { buildSite } from './buildSite.ts';
import { bundleParts } from './bundle.ts';
import { printTable } from './figures.ts';
import { measureFirstLoad } from './firstLoad.ts';
import { measureLocating } from './locating.ts';
import { measureOverview } from './overview.ts';
import { measureReading } from './reading.ts';
import { countRenders } from './renders.ts';
import { measureSharing } from './sharing.ts';
import { measureFloor, measureTyping } from './typing.ts';

/** Measures what a person waits for, and prints it. Run it on a machine that does nothing else. */
export async function bench(): Promise<void> {
  const built = await buildSite('minified');
  const named = await buildSite('named');
  const site = await serve(built.folder, 0);
  const namedSite = await serve(named.folder, 0);
  const browser = await launch();
  try {
    printTable(
      'From a digit typed to the next paint, totals and findings right, in ms; the aim is 16 at 4×',
      [
        await measureFloor(browser, site.address, 4),
        await measureTyping(browser, site.address, 'balanced', balanced2021, 1),
        await measureTyping(browser, site.address, 'balanced', balanced2021, 4),
        await measureTyping(browser, site.address, 'unbalanced', unbalanced2021, 4),
      ],
    );
    printTable(
      'Renders a key press, in every cell of a balanced report; the aim is 0 for the cell typed in',
      await countRenders(browser, namedSite.address, balanced2021),
    );
    printTable(
      'From the start of a visit until one can type, in ms',
      await measureFirstLoad(browser, site.address, balanced2021),
    );
    printTable(
      `JavaScript of the first load, in bytes; at most ${firstLoadLimit} gzipped`,
      bundleParts(built),
    );
    printTable('Assessing a report whole, as a key press does, in ms', [
      measureAssessing('balanced', balanced2021),
      measureAssessing('unbalanced', unbalanced2021),
      measureAssessing('blank', blank2021),
    ]);
    printTable(
      `A balanced report shared as a link of at most ${longestLink} characters; times in ms, the aim is 300 to 600`,
      await measureSharing(balanced2021),
    );
    printTable(
      'Errors planted in balanced reports, found again from the equations alone; the aim is 50 ms at most',
      measureLocating(),
    );
    printTable(
      'A folder of 300 made-up reports in 年报汇总, from its choice to the whole table; times in ms, the aim is no task over 50',
      [await measureOverview(browser, site.address, 300)],
    );
    printTable(
      'Cells of made-up reports with the quirks of published ones, read from files; the aim is 0 wrong',
      (await measureReading(browser)).map((measure) => ({ ...measure })),
    );
  } finally {
    await browser.close();
    site.server.close();
    namedSite.server.close();
  }
}
