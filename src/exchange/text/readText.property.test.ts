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

const layouts: readonly Layout[] = [
  'cell a line',
  'row a line',
  'paragraphs',
  'bars',
  'bar behind each cell',
  'bar below each cell',
  'empty lines',
  'commas',
];

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

it.each(['cell a line', 'row a line', 'bars', 'bar behind each cell', 'commas'] as const)(
  'blank cells with %s stay blank and in their places',
  (layout) => {
    fc.assert(
      fc.property(reportWithBlanks, (fields) => {
        const result = readText(publishedText(fields, layout));
        expect(result.ok).toBe(true);
        if (!result.ok) return;
        const { fields: again, problems } = result.report;
        const lost = new Set(problems.flatMap(({ kind, field }) => (kind === 'lost' ? [field] : [])));
        for (const name of cellNames(fields)) {
          // A total may become computed again, and what contradicts itself is told; all else is as published.
          const mayBeBlank = totalCellsOf(formById(fields['form'])).has(name) || lost.has(name);
          expect(mayBeBlank ? [fields[name], ''] : [fields[name]], name).toContain(again[name] ?? '');
        }
      }),
      { numRuns: 30 },
    );
  },
);

/** The cells that a text is read to have another number in than the report has. */
function movedCells(fields: Fields, text: string): readonly string[] {
  const result = readText(text);
  if (!result.ok) return [];
  const { fields: again } = result.report;
  return cellNames(fields).filter((name) => (again[name] ?? '') !== '' && again[name] !== fields[name]);
}

it.each(['paragraphs', 'bar below each cell', 'empty lines'] as const)(
  'where blank cells leave little trace, with %s, no number ever moves to another cell',
  (layout) => {
    fc.assert(
      fc.property(reportWithBlanks, (fields) => {
        expect(movedCells(fields, publishedText(fields, layout))).toEqual([]);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  },
);

it('empty lines here and there are not taken for blank cells that left no trace', () => {
  fc.assert(
    fc.property(reportWithBlanks, fc.infiniteStream(fc.boolean()), (fields, coins) => {
      const lines = publishedText(fields, 'paragraphs')
        .split('\n')
        .filter((line) => line !== '');
      const spaced = lines.flatMap((line) => (/^\D/.test(line) && coins.next().value ? ['', line] : [line]));
      expect(movedCells(fields, spaced.join('\n'))).toEqual([]);
    }),
    { numRuns: 100, endOnFailure: true },
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
