import fc from 'fast-check';
import { expect, it } from 'vitest';
import { totalCellsOf } from '#report/equations/equationsOf.ts';
import { figuresOf } from '#report/equations/figures.ts';
import { textFields, type Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import { anyReport } from '#samples/anyReport.arbitrary.ts';
import { balancedReport } from '#samples/balancedReport.arbitrary.ts';
import { reportIn } from '../readings.sample.ts';
import { readExcel } from './readExcel.ts';
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
    { numRuns: 40 },
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
    { numRuns: 40 },
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
    { numRuns: 100 },
  );
});
