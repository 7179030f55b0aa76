import fc from 'fast-check';
import { expect, it } from 'vitest';
import { totalCellsOf } from '#report/equations/equationsOf.ts';
import { figuresOf } from '#report/equations/figures.ts';
import { textFields, type Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import { anyReport } from '#samples/anyReport.arbitrary.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { balancedReport } from '#samples/balancedReport.arbitrary.ts';
import { reportIn } from '../readings.sample.ts';
import { readExcel } from './readExcel.ts';
import { workbookFile } from './workbook.sample.ts';
import { writeExcel } from './writeExcel.ts';

function cellNames(fields: Fields): readonly string[] {
  return [...cellsOf(formById(fields['form'])).keys()];
}

function cellsIn(fields: Fields): Fields {
  return Object.fromEntries(cellNames(fields).map((name) => [name, fields[name] ?? '']));
}

/** `unit.level` stands in no published report. */
function textsIn(fields: Fields): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    textFields.filter((name) => name !== 'unit.level').map((name) => [name, fields[name]]),
  );
}

it('a report written as Excel reads back to the same report, with nothing lost or changed', async () => {
  await fc.assert(
    fc.asyncProperty(balancedReport, async (fields) => {
      const again = reportIn(readExcel(await writeExcel(fields)));
      expect(cellsIn(again.fields)).toEqual(cellsIn(fields));
      expect(textsIn(again.fields)).toEqual(textsIn(fields));
      // The 2019 form states no unit for an amount, and every reader asks for a look at it.
      expect(again.problems.filter(({ kind }) => kind !== 'remark')).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

/** A report of which some cells are blank and some totals are stated otherwise. */
const unfinished = balancedReport.chain((fields) => {
  const totals = [...totalCellsOf(formById(fields['form'])).keys()];
  const parts = cellNames(fields).filter((name) => !totals.includes(name));
  return fc.tuple(fc.subarray(parts), fc.subarray(totals), fc.nat(99)).map(([blank, stated, by]): Fields => {
    const { valueOf } = figuresOf(formById(fields['form']), fields);
    return {
      ...fields,
      ...Object.fromEntries(blank.map((name) => [name, ''])),
      ...Object.fromEntries(stated.map((name) => [name, (valueOf(name) + BigInt(by)).toString()])),
    };
  });
});

it('blank cells stay blank, and stated totals stay as stated', async () => {
  await fc.assert(
    fc.asyncProperty(unfinished, async (fields) => {
      const form = formById(fields['form']);
      const again = reportIn(readExcel(await writeExcel(fields))).fields;
      const { totals } = figuresOf(form, fields);
      for (const name of cellNames(fields)) {
        const total = totals.get(name);
        const wanted = total ? (total.stated?.toString() ?? '') : (fields[name] ?? '');
        expect(`${name} ${again[name] ?? ''}`).toBe(`${name} ${wanted}`);
      }
    }),
    { numRuns: 25 },
  );
});

it('whatever a draft holds, its file opens, and no cell reads back as another number', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (fields) => {
      const result = readExcel(await writeExcel(fields));
      const { readings, totals } = figuresOf(formById(fields['form']), fields);
      for (const [name, reading] of readings) {
        const again = result.ok ? (result.report.fields[name] ?? '') : '';
        if (totals.has(name) || again === '') continue;
        if (reading.state === 'number') expect(`${name} ${again}`).toBe(`${name} ${reading.number}`);
        else {
          // What was no number is read as any reader reads it, and told.
          const told = result.ok ? result.report.problems.map(({ field }) => field) : [];
          expect(told).toContain(name);
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** Markup of sheets, shuffled and mixed with anything. */
const brokenSheet = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<row r="2">',
        '<row r="x">',
        '<row>',
        '</row>',
        '<c r="B2" t="inlineStr"><is><t>一、总体情况</t></is></c>',
        '<c r="A9999999" t="s"><v>7</v></c>',
        '<c r="XFD3" s="99"><v>1E+400</v></c>',
        '<c t="inlineStr"><is><t>规章</t></is></c>',
        '<c t="d"><v>2024-01-10</v></c>',
        '<c><f>A1</f></c>',
        '<c><v>-0</v></c>',
        '<c><v>99999999999999999999</v></c>',
        '<c>',
        '</c>',
        '<v>',
        '<t>',
        '<rPh>',
        '<mergeCell ref="A1:XFD1048576"/>',
        '<mergeCell ref="B5:A1"/>',
        '<mergeCell/>',
      ),
      fc.string(),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

it('no sheet makes the reader throw, however broken', () => {
  fc.assert(
    fc.property(brokenSheet, (xml) => {
      const sheet = { name: '年报', cells: new Map<string, string>() };
      const result = readExcel(workbookFile([sheet, sheet], { 'xl/worksheets/sheet2.xml': xml }));
      expect(result.ok || result.problems.length === 1).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('no bytes make the reader throw, however broken', async () => {
  const whole = await writeExcel(balanced2021);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const result = readExcel(bytes);
        expect(result.ok || result.problems.length === 1).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
