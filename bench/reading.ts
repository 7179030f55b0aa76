import { distinctReport } from '../src/exchange/corpus/distinctReport.sample.ts';
import {
  measureReading as measureReports,
  type ReadingMeasure,
} from '../src/exchange/corpus/measureReading.sample.ts';
import { balanced2019 } from '../src/samples/balanced2019.ts';
import { balanced2021 } from '../src/samples/balanced2021.ts';
import { statingTotals } from '../src/samples/statingTotals.ts';

/**
 * How the cells of made-up reports with the quirks of published ones are read, for every format: right, marked as
 * not read, or wrong.
 */
export function measureReading(): Promise<readonly ReadingMeasure[]> {
  return measureReports([balanced2019, balanced2021].map((sample) => statingTotals(distinctReport(sample))));
}
