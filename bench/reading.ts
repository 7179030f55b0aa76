import type { Browser } from '@playwright/test';
import { distinctReport } from '../src/exchange/corpus/distinctReport.sample.ts';
import {
  measureReading as measureReports,
  type ReadingMeasure,
} from '../src/exchange/corpus/measureReading.sample.ts';
import { corpusFormats, htmlOf, type CorpusFormat } from '../src/exchange/corpus/written.sample.ts';
import { balanced2019 } from '../src/samples/balanced2019.ts';
import { balanced2021 } from '../src/samples/balanced2021.ts';
import { statingTotals } from '../src/samples/statingTotals.ts';

const look = '<style>table { border-collapse: collapse } td { border: 1px solid; font-size: 9pt }</style>';

/** Web pages as the browser prints them: ruled tables over several pages, labels over several lines. */
function printed(browser: Browser): CorpusFormat {
  return {
    format: 'PDF',
    fileName: '年报.pdf',
    slow: true,
    losesBlanks: true,
    async write(report) {
      const page = await browser.newPage();
      await page.setContent(`${look}${htmlOf(report)}`);
      const file = await page.pdf({ format: 'A4', displayHeaderFooter: true, headerTemplate: '<i></i>' });
      await page.close();
      return new Uint8Array(file);
    },
  };
}

/**
 * How the cells of made-up reports with the quirks of published ones are read, for every format: right, marked as
 * not read, or wrong.
 */
export function measureReading(browser: Browser): Promise<readonly ReadingMeasure[]> {
  const reports = [balanced2019, balanced2021].map((sample) => statingTotals(distinctReport(sample)));
  return measureReports(reports, [...corpusFormats, printed(browser)]);
}
