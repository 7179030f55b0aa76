import type { Fields } from '#report/fields.ts';
import { readFile } from '../readFile.ts';
import { countCells } from './countCells.sample.ts';
import { publishedReport } from './publishedReport.sample.ts';
import { quirks } from './quirks.sample.ts';
import { corpusFormats } from './written.sample.ts';

/** How many cells of made-up reports came out how, in one format. */
export interface ReadingMeasure {
  readonly format: string;
  readonly reports: number;
  readonly right: number;
  readonly marked: number;
  readonly wrong: number;
}

/**
 * Publishes reports with every quirk, alone and with each other one, in every format, and reads them again.
 *
 * @param truths reports with their totals
 */
export async function measureReading(truths: readonly Fields[]): Promise<readonly ReadingMeasure[]> {
  const pairs = quirks.flatMap((one, index) =>
    quirks.slice(index).map((other) => (one === other ? [one] : [one, other])),
  );
  const measures: ReadingMeasure[] = [];
  for (const { format, fileName, write } of corpusFormats) {
    let [right, marked, wrong] = [0, 0, 0];
    for (const truth of truths) {
      for (const pair of pairs) {
        const published = pair.reduce((report, { apply }) => apply(report), publishedReport(truth));
        const counts = countCells(truth, await readFile(await write(published), fileName));
        right += counts.rightCells.length;
        marked += counts.markedCells.length;
        wrong += counts.wrongCells.length;
      }
    }
    measures.push({ format, reports: truths.length * pairs.length, right, marked, wrong });
  }
  return measures;
}
