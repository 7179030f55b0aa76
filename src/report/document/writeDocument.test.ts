import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { formById } from '../forms/forms.ts';
import { anyReport } from '#samples/anyReport.arbitrary.ts';
import { readDocument } from './readDocument.ts';
import { schemaIssues } from './schema.ts';
import { writeDocument } from './writeDocument.ts';

function parsed(text: string): Record<string, Record<string, Record<string, unknown>>> {
  return JSON.parse(text) as Record<string, Record<string, Record<string, unknown>>>;
}

describe('writeDocument', () => {
  it('begins as the specification shows, in this order, and ends with a line end', () => {
    const { text, omitted } = writeDocument({
      ...balanced2021,
      preamble: '',
      overview: '段落一\n段落二',
      problems: '',
      otherMatters: '',
    });
    expect(omitted).toEqual([]);
    expect(
      text.startsWith(`{
  "kind": "gov-info-disclosure-report",
  "version": 1,
  "form": "2021",
  "year": 2024,
  "unit": {
    "name": "示例市教育局",
    "level": "county-department"
  },
  "title": "示例市教育局2024年政府信息公开工作年度报告",
  "preamble": "",
  "overview": "段落一\\n段落二",
  "problems": "",
  "otherMatters": "",
  "signature": {
    "unit": "示例市教育局",
    "date": "2025-01-10"
  },
  "tables": {
    "disclosure": {
      "rules": {
        "issued": 0,
        "repealed": 0,
        "inForce": 0
      },
`),
    ).toBe(true);
    expect(text.endsWith('  }\n}\n')).toBe(true);
  });

  it('keeps amounts as strings, changes with their sign, blanks as null', () => {
    const { tables } = parsed(writeDocument({ ...balanced2019, 'requests.granted.business': ' ' }).text);
    expect(tables?.['disclosure']).toMatchObject({
      licensing: { lastYear: 8, change: -1, decisions: 375 },
      administrativeFees: { lastYear: 3, change: -1 },
      procurement: { projects: 19, amount: '2305.4' },
    });
    expect(tables?.['requests']).toMatchObject({ granted: { business: null } });
  });

  it('carries every total: the stated number if there is one, or else the computed', () => {
    expect(parsed(writeDocument(unbalanced2021).text)['tables']?.['disputes']).toMatchObject({
      review: { upheld: 2, total: 4 },
      directSuit: { upheld: 1, total: 1 },
    });
    expect(parsed(writeDocument(blank2021).text)['tables']?.['requests']).toMatchObject({
      received: { individual: null, total: 0 },
      closed: { individual: 0, total: 0 },
    });
  });

  it('gives the same bytes for the same report, however its numbers and totals were typed', () => {
    const typed = {
      ...statingTotals(balanced2021),
      'requests.received.individual': ' ４６ ',
      'disclosure.administrativeFees.amount': '1,286.350',
    };
    expect(writeDocument(typed).text).toBe(writeDocument(balanced2021).text);
    const reversed = Object.fromEntries(Object.entries(balanced2021).reverse());
    expect(writeDocument(reversed).text).toBe(writeDocument(balanced2021).text);
  });

  it('writes one kind of line end in narratives and the title as typed', () => {
    const document = parsed(
      writeDocument({ ...blank2021, title: '关于 年报\r', overview: '一\r\n二\r三\n四' }).text,
    );
    expect(document['overview']).toBe('一\n二\n三\n四');
    expect(document['title']).toBe('关于 年报\r');
  });

  it('leaves out the cells of the other form', () => {
    const { text, omitted } = writeDocument({
      ...balanced2021,
      'disclosure.rules.made': '7',
      'requests.otherClosed.business': '7',
    });
    expect(text).toBe(writeDocument(balanced2021).text);
    expect(omitted).toEqual([]);
  });

  it('names what it cannot carry and leaves it blank', () => {
    const { text, omitted } = writeDocument({
      ...balanced2021,
      year: '二〇二四',
      'unit.level': 'district',
      'signature.date': '2025-02-30',
      'disclosure.licensing.decisions': '3万',
      'disputes.review.total': '无',
    });
    expect(omitted.map(({ kind, place, field }) => [kind, place, field])).toEqual([
      ['lost', 'year', 'year'],
      ['lost', 'unit.level', 'unit.level'],
      ['lost', 'signature.date', 'signature.date'],
      ['lost', 'tables.disclosure.licensing.decisions', 'disclosure.licensing.decisions'],
      ['lost', 'tables.disputes.review.total', 'disputes.review.total'],
    ]);
    expect(omitted[3]?.message).toBe(
      '“行政许可”行“本年处理决定数量”列：“3万”不能作为数字写入：请写出完整的数字，如 30000。文件中此处为空白。',
    );
    const document = parsed(text);
    expect(document).toMatchObject({ year: null, unit: { level: null }, signature: { date: '' } });
    expect(document['tables']).toMatchObject({
      disclosure: { licensing: { decisions: null } },
      disputes: { review: { total: 3 } },
    });
  });

  it('writes no total that the file could not hold exactly', () => {
    const { text, omitted } = writeDocument({
      ...balanced2021,
      'disputes.review.upheld': '9007199254740991',
      'disputes.review.corrected': '1',
      'disputes.review.other': '0',
    });
    expect(omitted.map(({ field }) => field)).toEqual(['disputes.review.total']);
    expect(omitted[0]?.message).toContain('9007199254740992');
    expect(parsed(text)['tables']?.['disputes']).toMatchObject({
      review: { upheld: 9007199254740991, total: null },
    });
  });

  it('writes only documents that the schema accepts, whatever was typed', () => {
    fc.assert(
      fc.property(anyReport, (fields) => {
        expect(schemaIssues(formById(fields['form']), JSON.parse(writeDocument(fields).text))).toEqual([]);
      }),
    );
  });

  it('write, read, write gives identical bytes, and reading has nothing to tell', () => {
    fc.assert(
      fc.property(anyReport, (fields) => {
        const { text } = writeDocument(fields);
        const reading = readDocument(text);
        if (!reading.ok) throw new Error(reading.problems[0]?.message);
        expect(reading.report.problems).toEqual([]);
        expect(writeDocument(reading.report.fields)).toEqual({ text, omitted: [] });
      }),
    );
  });
});
