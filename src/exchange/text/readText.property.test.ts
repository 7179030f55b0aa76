import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { totalCellsOf } from '#report/equations/equationsOf.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import { textFields } from '#report/fields.ts';
import { balancedReport } from '#samples/balancedReport.arbitrary.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { publishedText, type Layout } from './published.sample.ts';
import { readText } from './readText.ts';

// Dozens of whole reports a test take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const layouts: readonly Layout[] = ['cell a line', 'row a line', 'paragraphs'];

function cellNames(fields: Fields): readonly string[] {
  return [...cellsOf(formById(fields['form'])).keys()];
}

function cellsIn(fields: Fields): Fields {
  return Object.fromEntries(cellNames(fields).map((name) => [name, fields[name] ?? '']));
}

/** `unit.level` stands in no published report. */
function textsIn(fields: Fields): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(textFields.map((name) => [name, fields[name]]));
}

function read(text: string): Fields {
  const result = readText(text);
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.report.fields : {};
}

it.each(layouts)('a report published with %s reads back to the same report', (layout) => {
  fc.assert(
    fc.property(balancedReport, (fields) => {
      const again = read(publishedText(statingTotals(fields), layout));
      expect(cellsIn(again)).toEqual(cellsIn(fields));
      expect(textsIn(again)).toEqual({ ...textsIn(fields), 'unit.level': undefined });
    }),
    { numRuns: 30 },
  );
});

/** A report of which some cells were published blank. */
const reportWithBlanks = balancedReport.chain((fields) =>
  fc.subarray([...cellNames(fields)]).map((blank): Fields => {
    const stated = statingTotals(fields);
    return { ...stated, ...Object.fromEntries(blank.map((name) => [name, ''])) };
  }),
);

it.each(['cell a line', 'row a line'] as const)(
  'blank cells with %s stay blank and in their places',
  (layout) => {
    fc.assert(
      fc.property(reportWithBlanks, (fields) => {
        const again = read(publishedText(fields, layout));
        for (const name of cellNames(fields)) {
          // A total may become computed again; all else is as published.
          const wanted = totalCellsOf(formById(fields['form'])).has(name)
            ? [fields[name], '']
            : [fields[name]];
          expect(wanted).toContain(again[name] ?? '');
        }
      }),
      { numRuns: 30 },
    );
  },
);

it('where blank cells leave no trace, no number ever moves to another cell', () => {
  fc.assert(
    fc.property(reportWithBlanks, (fields) => {
      const result = readText(publishedText(fields, 'paragraphs'));
      if (!result.ok) return;
      for (const name of cellNames(fields)) {
        expect(['', undefined, fields[name]]).toContain(result.report.fields[name]);
      }
    }),
    { numRuns: 30 },
  );
});

/** Lines of reports, shuffled, cut, and mixed with anything. */
const brokenText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...layouts.flatMap((layout) =>
          [balanced2019, balanced2021].flatMap((sample) =>
            publishedText(statingTotals(sample), layout).split('\n'),
          ),
        ),
      ),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        '\t',
        '\t\t',
        ' ',
        '0',
        '-',
        '/',
        '无',
        '1.',
        '（',
        '减4',
        '251000元',
        '2021年2月30日',
        '__proto__',
      ),
    ),
    { maxLength: 300 },
  )
  .map((lines) => lines.join('\n'));

it('no text makes the reader throw, and every field it reads has its place in the text', () => {
  fc.assert(
    fc.property(brokenText, (text) => {
      const result = readText(text);
      const fields = result.ok ? Object.keys(result.report.fields) : [];
      const places = fields.map((field) => (result.ok ? result.report.sources[field] : ''));
      expect(places.filter((place) => !/^第 \d+ 行(?:至第 \d+ 行)?$|^全文$/.test(place ?? ''))).toEqual([]);
      expect(result.ok || result.problems.length === 1).toBe(true);
    }),
    { numRuns: 200 },
  );
});
