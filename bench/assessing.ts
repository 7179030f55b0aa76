import { assess } from '../src/report/assess.ts';
import type { Fields } from '../src/report/fields.ts';
import { spread } from './figures.ts';

const runs = 500;

/** Assesses a report again and again, as each key press does once; gives a row of the table. */
export function measureAssessing(name: string, report: Fields): Readonly<Record<string, string | number>> {
  const times: number[] = [];
  for (let run = 0; run < runs * 2; run += 1) {
    const changed = { ...report };
    const start = performance.now();
    assess(changed);
    // The first half warms up.
    if (run >= runs) times.push(performance.now() - start);
  }
  return { report: name, findings: assess(report).findings.length, ...spread(times) };
}
