import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Fields } from '#report/fields.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { readFileHere } from '../readFile.sample.ts';
import { countCells } from './countCells.sample.ts';
import { distinctReport } from './distinctReport.sample.ts';
import { publishedReport } from './publishedReport.sample.ts';
import { quirks, type Quirk } from './quirks.sample.ts';
import { corpusFormats, type CorpusFormat } from './written.sample.ts';

// Dozens of whole reports a test take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const reports = [balanced2019, balanced2021].map((sample) => statingTotals(distinctReport(sample)));

async function read(truth: Fields, format: CorpusFormat, applied: readonly Quirk[]): Promise<ReadingResult> {
  const published = applied.reduce((report, { apply }) => apply(report), publishedReport(truth));
  return readFileHere(await format.write(published), format.fileName);
}

describe.each(corpusFormats)('a made-up report as $format', (format) => {
  it.each(quirks)('$name: no cell is read wrong, and all are read that can be', async (quirk) => {
    for (const truth of reports) {
      const { wrongCells, markedCells } = countCells(truth, await read(truth, format, [quirk]));
      expect(wrongCells).toEqual([]);
      if (!quirk.loses && !(format.losesBlanks && quirk.blanks)) expect(markedCells).toEqual([]);
    }
  });

  it('any three quirks together: no cell is read wrong', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...reports),
        fc.subarray([...quirks], { minLength: 2, maxLength: 3 }),
        async (truth, some) => {
          expect(countCells(truth, await read(truth, format, some)).wrongCells).toEqual([]);
        },
      ),
      { numRuns: format.slow ? 10 : 40 },
    );
  });
});
