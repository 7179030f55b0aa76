import { describe, expect, it } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { assess } from '../assess.ts';
import type { Fields } from '../fields.ts';
import { formById } from '../forms/forms.ts';
import { lastYearOf, lastYearPatch } from '../lastYear.ts';
import type { ReadReport } from '../readingResult.ts';
import { digestOf } from '../review/digestOf.ts';
import { recordOf } from '../review/review.arbitrary.ts';
import { lastYearsReport } from '../years/lastYearsReport.ts';
import { readDocument } from './readDocument.ts';
import { schemaIssues } from './schema.ts';
import { writeDocument } from './writeDocument.ts';
import { writeShared } from './writeShared.ts';

const received = 'requests.received.individual';

function beside(lastYear: Fields): Fields {
  return { ...balanced2021, ...lastYearPatch({}, lastYear), ...recordOf([]) };
}

const shared = beside({ ...balanced2021, year: '2023', [received]: '20' });

function read(text: string): ReadReport {
  const reading = readDocument(text);
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.report;
}

function readAltered(alter: (lastYear: Record<string, unknown>) => unknown): ReadReport {
  const document = JSON.parse(writeShared(shared).text) as { lastYear: Record<string, unknown> };
  return read(JSON.stringify({ ...document, lastYear: alter(document.lastYear) }));
}

describe("last year's report in a shared document", () => {
  it.each([shared, beside({ ...balanced2019, year: '2023' })])(
    'travels along in its own form, so that both sides see the same findings',
    (fields) => {
      const { text } = writeShared(fields);
      expect(schemaIssues(formById(fields['form']), JSON.parse(text))).toEqual([]);
      const report = read(text);
      expect(report.problems).toEqual([]);
      expect(assess(report.fields).findings).toEqual(assess(fields).findings);
      expect(writeShared(report.fields).text).toBe(text);
    },
  );

  it('stays at home when the report is published, and counts for nothing in its digest', () => {
    expect(writeDocument(shared).text).toBe(writeDocument(balanced2021).text);
    expect(digestOf(shared)).toBe(digestOf(balanced2021));
  });

  it('tells what of it the file cannot carry', () => {
    const { omitted } = writeShared(beside({ ...balanced2021, [received]: '3万' }));
    expect(omitted).toHaveLength(1);
    expect(omitted[0]).toMatchObject({
      place: 'lastYear.tables.requests.received.individual',
      message: expect.stringMatching(/^上年年报：.*3万/) as string,
    });
  });

  it('brings no review, no acknowledgement and no report of the year before it along', () => {
    const report = readAltered((lastYear) => ({ ...lastYear, review: {}, acknowledged: [], lastYear }));
    expect(Object.keys(report.fields)).toEqual(Object.keys(read(writeShared(shared).text).fields));
    expect(report.problems.map(({ place }) => place)).toEqual([
      'lastYear.acknowledged',
      'lastYear.lastYear',
      'lastYear.review',
    ]);
  });

  it.each([
    [[], '上年年报：不是年报的数据文件'],
    [{ kind: 'shopping-list' }, '上年年报：不是年报的数据文件'],
    [{ kind: 'gov-info-disclosure-report', version: 9 }, '上年年报：这份文件是第 9 版的格式'],
  ])('is left out where it is none: %j', (value, message) => {
    const report = readAltered(() => value);
    expect(lastYearOf(report.fields)).toBeNull();
    expect(report.problems).toHaveLength(1);
    expect(report.problems[0]?.message).toContain(message);
    expect(report.fields[received]).toBe(balanced2021[received]);
  });

  it('takes no field that a report does not have', () => {
    const { fields, problems } = readAltered((lastYear) => ({
      ...lastYear,
      ['review.role']: 'reviewer',
      tables: JSON.parse('{"__proto__": {"polluted": 1}}') as unknown,
    }));
    expect(lastYearOf(fields)).toEqual(lastYearsReport(lastYearOf(fields) ?? {}));
    expect(problems.map(({ place }) => place)).toEqual(['lastYear.tables.__proto__', 'lastYear.review.role']);
    expect('polluted' in {}).toBe(false);
  });
});
