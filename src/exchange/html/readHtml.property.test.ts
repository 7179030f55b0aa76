import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { totalCellsOf } from '#report/equations/equationsOf.ts';
import { textFields, type Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { balancedReport } from '#samples/balancedReport.arbitrary.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { reportIn } from '../readings.sample.ts';
import { publishedHtml } from './published.sample.ts';
import { readClipboardHtml } from './readHtml.ts';

// Dozens of whole reports a test take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

function cellNames(fields: Fields): readonly string[] {
  return [...cellsOf(formById(fields['form'])).keys()];
}

it('a report published as a web page reads back to the same report', () => {
  fc.assert(
    fc.property(balancedReport, (fields) => {
      const again = reportIn(readClipboardHtml(publishedHtml(statingTotals(fields)))).fields;
      const names = [...cellNames(fields), ...textFields].filter((name) => name !== 'unit.level');
      expect(names.map((name) => again[name] ?? '')).toEqual(names.map((name) => fields[name] ?? ''));
    }),
    { numRuns: 30 },
  );
});

it('blank cells stay blank and in their places', () => {
  const withBlanks = balancedReport.chain((fields) =>
    fc.subarray([...cellNames(fields)]).map((blank): Fields => ({
      ...statingTotals(fields),
      ...Object.fromEntries(blank.map((name) => [name, ''])),
    })),
  );
  fc.assert(
    fc.property(withBlanks, (fields) => {
      const { fields: again, problems } = reportIn(readClipboardHtml(publishedHtml(fields)));
      const lost = new Set(problems.flatMap(({ kind, field }) => (kind === 'lost' ? [field] : [])));
      const totals = totalCellsOf(formById(fields['form']));
      for (const name of cellNames(fields)) {
        // A total may become computed again, and what contradicts itself is told; all else is as published.
        const mayBeBlank = totals.has(name) || lost.has(name);
        expect(mayBeBlank ? [fields[name], ''] : [fields[name]], name).toContain(again[name] ?? '');
      }
    }),
    { numRuns: 30 },
  );
});

/** Pieces of a page, cut and shuffled. */
const brokenHtml = fc
  .array(
    fc.oneof(
      fc.constantFrom(...publishedHtml(statingTotals(balanced2021)).split(/(?=<)/)),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<table>',
        '<tr>',
        '<td colspan=99999>',
        '</td>',
        '<!--',
        '-->',
        '<script>',
        '<svg>',
        '<p',
        '&#0;',
        '<frameset>',
      ),
    ),
    { maxLength: 300 },
  )
  .map((pieces) => pieces.join(''));

it('no page makes the reader throw, and every field it reads has its place in the page', () => {
  fc.assert(
    fc.property(brokenHtml, (html) => {
      const result = readClipboardHtml(html);
      const place = /^(?:第 \d+ 段|表格 \d+ 第 \d+ 行(?:第 \d+ 格)?)(?:至.*)?$|^全文$/;
      const fields = result.ok ? Object.keys(result.report.fields) : [];
      expect(fields.filter((field) => result.ok && !place.test(result.report.sources[field] ?? ''))).toEqual(
        [],
      );
      expect(result.ok || result.problems.length === 1).toBe(true);
    }),
    { numRuns: 200 },
  );
});
