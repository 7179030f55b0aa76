import type { Fields } from '#report/fields.ts';
import { readFileHere } from '../readFile.sample.ts';
import { countCells } from './countCells.sample.ts';
import { publishedReport } from './publishedReport.sample.ts';
import { quirks } from './quirks.sample.ts';
import type { CorpusFormat } from './written.sample.ts';

/** How many cells of made-up reports came out how, in one format. */
export interface ReadingMeasure {
  readonly format: string;
  readonly reports: number;
  readonly right: number;
  readonly marked: number;
  readonly wrong: number;
}

/**
 * Publishes reports with every quirk, alone and with each other one, in every format, and reads them again; in slow
 * formats with every quirk alone.
 *
 * @param truths reports with their totals
 */
export async function measureReading(
  truths: readonly Fields[],
  formats: readonly CorpusFormat[],
): Promise<readonly ReadingMeasure[]> {
  const pairs = quirks.flatMap((one, index) =>
    quirks.slice(index).map((other) => (one === other ? [one] : [one, other])),
  );
  const measures: ReadingMeasure[] = [];
  for (const { format, fileName, write, slow } of formats) {
    const applied = slow ? quirks.map((quirk) => [quirk]) : pairs;
    let [right, marked, wrong] = [0, 0, 0];
    for (const truth of truths) {
      for (const some of applied) {
        const published = some.reduce((report, { apply }) => apply(report), publishedReport(truth));
        const counts = countCells(truth, await readFileHere(await write(published), fileName));
        right += counts.rightCells.length;
        marked += counts.markedCells.length;
        wrong += counts.wrongCells.length;
      }
    }
    measures.push({ format, reports: truths.length * applied.length, right, marked, wrong });
  }
  return measures;
}
