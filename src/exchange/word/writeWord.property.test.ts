import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { figuresOf } from '#report/equations/figures.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import { printedNumber } from '#report/layout/printedNumber.ts';
import { anyReport } from '#samples/anyReport.arbitrary.ts';
import { balancedReport } from '#samples/balancedReport.arbitrary.ts';
import { differing, reportIn } from '../readings.sample.ts';
import { readWord } from './readWord.ts';
import { writeWord } from './writeWord.ts';

// Dozens of whole reports a test take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** What people write, in lines: no blank ones, and none that begins or ends with a space. */
const line = fc
  .tuple(
    fc.constantFrom(
      '（一）主动公开。',
      '（二）依申请公开',
      '=1+1',
      '@公开',
      '<w:p>&amp;',
      '"A"\t1',
      '2024年',
    ),
    fc.string({ unit: fc.constantFrom('公', '开', '１', '2', '，', '<', '&', '\t', '“', 'é', '\u{20000}') }),
  )
  .map(([start, end]) => `${start}${end}。`);
const narrative = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

const writtenReport = fc
  .tuple(balancedReport, fc.record({ preamble: narrative, overview: narrative, problems: narrative }))
  .map(([fields, texts]): Fields => ({ ...fields, ...texts }));

it('a report written as Word reads back to the same report', async () => {
  await fc.assert(
    fc.asyncProperty(writtenReport, async (fields) => {
      const report = reportIn(readWord(await writeWord(fields)));
      expect(differing(report, fields)).toEqual({});
      expect(report.problems.filter(({ kind }) => kind !== 'remark')).toEqual([]);
    }),
    { numRuns: 25, endOnFailure: true },
  );
});

it('any draft can be written, and no number of it reads back in another cell or as another number', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (fields) => {
      const result = readWord(await writeWord(fields));
      if (!result.ok) return;
      const again = result.report.fields;
      const cells = cellsOf(formById(fields['form']));
      const figures = figuresOf(formById(fields['form']), fields);
      for (const cell of cells.keys()) {
        const text = again[cell] ?? '';
        if (text !== '' && figures.readings.get(cell)?.state !== 'refused') {
          expect([cell, text]).toEqual([cell, printedNumber(cell, fields, figures)]);
        }
      }
    }),
    { numRuns: 25, endOnFailure: true },
  );
});
