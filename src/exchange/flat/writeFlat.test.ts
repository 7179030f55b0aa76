import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { figuresOf } from '#report/equations/figures.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import { anyReport } from '#samples/anyReport.arbitrary.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { printable } from '../printable.ts';
import { writeCsv } from './writeCsv.ts';
import { writeNdjson } from './writeNdjson.ts';

// Dozens of whole reports a test take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Parses by the grammar of RFC 4180, and throws at anything that is not in it. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let fields: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (!found) throw new SyntaxError(`no CSV at ${at}: ${text.slice(at, at + 40)}`);
    fields.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') {
      records.push(fields);
      fields = [];
    }
  }
  return records;
}

function csvRows(reports: readonly Fields[]): readonly Readonly<Record<string, string>>[] {
  const text = writeCsv(reports);
  expect(text.startsWith('\ufeff')).toBe(true);
  const [header = [], ...records] = parseCsv(text.slice(1));
  for (const record of records) expect(record).toHaveLength(header.length);
  return records.map((record) =>
    Object.fromEntries(header.map((name, index) => [name, record[index] ?? ''])),
  );
}

type JsonRow = Readonly<Record<string, string | number | null>>;

function jsonRows(reports: readonly Fields[]): readonly JsonRow[] {
  const lines = writeNdjson(reports).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line): JsonRow => JSON.parse(line));
}

describe('the CSV table', () => {
  it('has a cell a line, with all that a line needs to be understood alone', () => {
    const rows = csvRows([balanced2021, balanced2019]);
    expect(rows).toHaveLength([...cellsOf(formById('2021')), ...cellsOf(formById('2019'))].length);
    expect(
      rows.find(({ cell, form }) => cell === 'requests.exemptStateSecret.business' && form === '2021'),
    ).toEqual({
      unit: '示例市教育局',
      year: '2024',
      form: '2021',
      cell: 'requests.exemptStateSecret.business',
      rowLabel: '三、本年度办理结果 > （三）不予公开 > 1.属于国家秘密',
      columnLabel: '申请人情况 > 法人或其他组织 > 商业企业',
      kind: 'count',
      value: '0',
    });
  });

  it('has totals computed or stated, blanks empty, numbers plain and what is no number as typed', () => {
    const typed = {
      ...unbalanced2021,
      'requests.granted.total': '1,234',
      'disclosure.administrativeFees.amount': '1,286.350',
    };
    const values = Object.fromEntries(csvRows([typed]).map(({ cell, value }) => [cell, value]));
    expect(values).toMatchObject({
      'requests.received.total': '74',
      'requests.granted.total': '1234',
      'disclosure.administrativeFees.amount': '1286.35',
      'disclosure.compulsion.decisions': '',
      'disclosure.licensing.decisions': '3万',
    });
  });

  it('keeps a negative change a number, and every text that begins like a formula a text', () => {
    const typed = {
      ...balanced2019,
      'unit.name': '=HYPERLINK("x","y")',
      year: '@2020',
      'disclosure.licensing.change': '-8',
      'disclosure.penalties.change': '-A1',
      'disclosure.compulsion.change': '+cmd',
      'disclosure.procurement.amount': '＝1',
    };
    const rows = csvRows([typed]);
    expect(rows[0]).toMatchObject({ unit: '\'=HYPERLINK("x","y")', year: "'@2020" });
    expect(Object.fromEntries(rows.map(({ cell, value }) => [cell, value]))).toMatchObject({
      'disclosure.licensing.change': '-8',
      'disclosure.penalties.change': "'-A1",
      'disclosure.compulsion.change': "'+cmd",
      'disclosure.procurement.amount': "'＝1",
    });
  });

  it('of no report is its header', () => {
    expect(writeCsv([])).toBe('\ufeffunit,year,form,cell,rowLabel,columnLabel,kind,value\r\n');
  });
});

describe('the NDJSON table', () => {
  it('has counts as numbers, amounts as decimal strings, and null for a blank', () => {
    const rows = jsonRows([{ ...balanced2021, 'disclosure.rules.inForce': '' }]);
    expect(rows[0]).toEqual({
      unit: '示例市教育局',
      year: 2024,
      form: '2021',
      cell: 'disclosure.rules.issued',
      rowLabel: '规章',
      columnLabel: '本年制发件数',
      kind: 'count',
      value: 0,
    });
    expect(Object.fromEntries(rows.map(({ cell, value }) => [cell, value]))).toMatchObject({
      'disclosure.rules.inForce': null,
      'disclosure.administrativeFees.amount': '1286.35',
      'requests.received.total': 63,
    });
  });

  it('keeps a total exact that no number can hold', () => {
    const largest = { 'requests.received.individual': '9007199254740991', 'requests.received.business': '2' };
    const total = jsonRows([{ form: '2021', ...largest }]).find(
      ({ cell }) => cell === 'requests.received.total',
    );
    expect(total?.['value']).toBe('9007199254740993');
  });

  it('of no report is empty', () => {
    expect(writeNdjson([])).toBe('');
  });
});

it('both tables say of every report, whatever was typed, what its cells say', () => {
  fc.assert(
    fc.property(fc.array(anyReport, { maxLength: 2 }), (reports) => {
      const csv = csvRows(reports);
      const json = jsonRows(reports);
      const wanted = reports.flatMap((fields) => {
        const form = formById(fields['form']);
        const figures = figuresOf(form, fields);
        return [...cellsOf(form).keys()].map((cell) => {
          const reading = figures.readings.get(cell);
          if (reading?.state === 'refused')
            return { cell, number: false, value: printable((fields[cell] ?? '').trim(), '\ufffd') };
          const own = reading?.state === 'number' ? reading.number : '';
          return {
            cell,
            number: true,
            value: figures.totals.has(cell) ? String(figures.valueOf(cell)) : own,
          };
        });
      });
      expect(json.map(({ cell, value }) => [cell, String(value ?? '')])).toEqual(
        wanted.map(({ cell, value }) => [cell, value]),
      );
      for (const [index, { cell, number, value }] of wanted.entries()) {
        expect(csv[index]?.['cell']).toBe(cell);
        const written = csv[index]?.['value'] ?? '';
        if (number) expect(written).toBe(value);
        else expect([value, `'${value}`]).toContain(written);
        if (!number) expect(written).not.toMatch(/^[=+\-@\t\r]/);
      }
    }),
    { numRuns: 40 },
  );
});
