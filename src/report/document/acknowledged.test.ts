import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport } from '#samples/anyReport.arbitrary.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { acknowledge, acknowledgementOf } from '../acknowledgements.ts';
import { assess } from '../assess.ts';
import type { Finding } from '../checks/finding.ts';
import type { Fields } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import { form2021 } from '../forms/form2021.ts';
import type { ReadReport } from '../readingResult.ts';
import { readDocument } from './readDocument.ts';
import { mostAcknowledged, schemaIssues } from './schema.ts';
import { writeDocument } from './writeDocument.ts';

const copied: Fields = {
  ...balanced2021,
  preamble: '现公布本局2023年政府信息公开工作年度报告。',
  'signature.date': '2025-02-10',
};

function findingIn(fields: Fields, id: string): Finding {
  const found = assess(fields).findings.find((finding) => finding.id === id);
  if (!found) throw new Error(`no finding ${id}`);
  return found;
}

const acknowledged: Fields = {
  ...copied,
  ...acknowledge(copied, findingIn(copied, 'text.year'), '更正公告另行发布'),
  ...acknowledge(copied, findingIn(copied, 'date.after'), '县政府办统一公布'),
};

function read(text: string): ReadReport {
  const reading = readDocument(text);
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.report;
}

const item = {
  check: 'text.year',
  cells: ['preamble', 'year'],
  words: '2023年',
  reason: '属实',
  cellsAtThatTime: '0a1b2c3d-4',
};

function readItems(items: unknown): ReadReport {
  return read(
    JSON.stringify({ kind: 'gov-info-disclosure-report', version: 1, form: '2021', acknowledged: items }),
  );
}

function told({ problems }: ReadReport): readonly string[] {
  return problems.map(({ kind, place, message }) => `${kind} ${place} ${message}`);
}

describe('what was acknowledged, in the JSON document', () => {
  it('stands behind the tables, in the order of the checks', () => {
    const { text, omitted } = writeDocument(acknowledged);
    expect(omitted).toEqual([]);
    const document = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(document).at(-1)).toBe('acknowledged');
    expect(document['acknowledged']).toEqual([
      {
        check: 'date.after',
        cells: ['signature.date'],
        reason: '县政府办统一公布',
        cellsAtThatTime: expect.stringMatching(/^[0-9a-f]{8}-10$/) as unknown,
      },
      {
        check: 'text.year',
        cells: ['preamble', 'year'],
        words: '2023年政府信息公开工作年度报告',
        reason: '更正公告另行发布',
        cellsAtThatTime: expect.stringMatching(/^[0-9a-f]{8}-\d+$/) as unknown,
      },
    ]);
    expect(schemaIssues(form2021, document)).toEqual([]);
  });

  it('is no key of a document in which nothing was', () => {
    expect(writeDocument(copied).text).not.toContain('acknowledged');
    const takenBack = { ...acknowledged, ...acknowledge(copied, findingIn(copied, 'text.year'), '') };
    expect(writeDocument(takenBack).text).not.toContain('text.year');
  });

  it('still counts when the document is read, and lapses with its cells', () => {
    const { fields, problems } = read(writeDocument(acknowledged).text);
    expect(problems).toEqual([]);
    expect(assess(fields).acknowledged.map(({ reason }) => reason)).toEqual([
      '更正公告另行发布',
      '县政府办统一公布',
    ]);
    const later = { ...fields, 'signature.date': '2025-02-11' };
    expect(acknowledgementOf(later, findingIn(later, 'date.after'))?.lapsed).toBe(true);
  });

  it('keeps every name and every reason through writing and reading', () => {
    const names = ['overview', 'year', ...cellsOf(form2021).keys(), 'lastYear.requests.carriedOut.total'];
    const word = fc.string({
      unit: fc.constantFrom('年', '2', ' ', '“', '\ud800', '\n', '.', 'X'),
      maxLength: 8,
    });
    const reason = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), word);
    const entry = fc.record({
      id: fc.constantFrom('text.year', 'swap', 'years.inForce.rules', 'rules.authority'),
      cells: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
      word,
      reason: reason.filter((text) => text.trim() !== ''),
    });
    fc.assert(
      fc.property(anyReport, fc.array(entry, { maxLength: 5 }), (report, entries) => {
        const given = Object.fromEntries(
          entries.map(({ id, cells, word: words, reason: why }): readonly [string, string] => [
            `acknowledged.${[id, ...cells, words].join(' ').trimEnd()}`,
            `0a1b2c3d-${why.length} ${why}`,
          ]),
        );
        const { text } = writeDocument({ ...report, ...given });
        const { fields, problems } = read(text);
        expect(problems).toEqual([]);
        const kept = Object.entries(fields).filter(([name]) => name.startsWith('acknowledged.'));
        expect(Object.fromEntries(kept)).toEqual(given);
        expect(writeDocument(fields)).toEqual({ text, omitted: [] });
      }),
    );
  });

  it('tells what no file could carry', () => {
    const broken = {
      ...copied,
      'acknowledged.date.after signature.date': '没有校验和',
      'acknowledged.date.after nowhere': '0a1b2c3d-4 属实',
    };
    const { text, omitted } = writeDocument(broken);
    expect(text).toBe(writeDocument(copied).text);
    expect(omitted).toEqual([
      { kind: 'lost', place: 'acknowledged', message: '已写明理由的事项：有 2 条不能写入文件。' },
    ]);
  });
});

describe('acknowledged findings that nobody vouches for', () => {
  it('are read where they are as they should be, with their place', () => {
    const { fields, sources, problems } = readItems([item]);
    expect(problems).toEqual([]);
    expect(fields['acknowledged.text.year preamble year 2023年']).toBe('0a1b2c3d-4 属实');
    expect(sources['acknowledged.text.year preamble year 2023年']).toBe('acknowledged.0');
  });

  it.each([
    ['text', '属实'],
    ['an object', { 0: item }],
    ['null', null],
  ])('are none in %s', (_, value) => {
    expect(told(readItems(value))).toContain(
      'lost acknowledged 已写明理由的事项：应是一列理由（[ … ]），没有读取。',
    );
  });

  it.each([
    ['check', { ...item, check: 'text year' }],
    ['check', { ...item, check: 7 }],
    ['cells', { ...item, cells: [] }],
    ['cells', { ...item, cells: ['requests.nowhere.total'] }],
    ['cells', { ...item, cells: 'preamble' }],
    ['words', { ...item, words: '' }],
    ['reason', { ...item, reason: ' ' }],
    ['reason', { ...item, reason: '长'.repeat(10_001) }],
    ['cellsAtThatTime', { ...item, cellsAtThatTime: 'x' }],
    ['cellsAtThatTime', { ...item, cellsAtThatTime: undefined }],
  ])('are left out for a wrong %s, the others read', (key, wrong) => {
    const report = readItems([wrong, item]);
    expect(told(report)).toEqual([
      `lost acknowledged.0 已写明理由的事项：第 1 条不合格式（${key} 不对），没有读取。`,
    ]);
    expect(report.fields['acknowledged.text.year preamble year 2023年']).toBe('0a1b2c3d-4 属实');
  });

  it.each([[null], [7], ['text.year'], [[item]]])('are left out when they are %j', (wrong) => {
    expect(told(readItems([wrong]))).toEqual([
      'lost acknowledged.0 已写明理由的事项：第 1 条不合格式，没有读取。',
    ]);
  });

  it('are read without keys that they should not have', () => {
    const report = readItems([{ ...item, by: 'x' }]);
    expect(told(report)).toEqual(['lost acknowledged.0.by “by”不是理由里的项目，没有读取。']);
    expect(Object.keys(report.fields)).toHaveLength(2);
  });

  it('count once, the later, where two are of the same finding', () => {
    const report = readItems([item, { ...item, reason: '另有说明' }]);
    expect(told(report)).toEqual([
      'lost acknowledged.1 已写明理由的事项：第 2 条与前面的重复，只读取后一条。',
    ]);
    expect(report.fields['acknowledged.text.year preamble year 2023年']).toBe('0a1b2c3d-4 另有说明');
  });

  it('are read up to a number, and told beyond it', () => {
    const many = Array.from({ length: mostAcknowledged + 2 }, (_, index) => ({
      ...item,
      words: `第${index}处`,
    }));
    const report = readItems(many);
    expect(told(report)).toEqual([
      `lost acknowledged 已写明理由的事项：有 ${mostAcknowledged + 2} 条，只读取前 ${mostAcknowledged} 条。`,
    ]);
    expect(Object.keys(report.fields)).toHaveLength(mostAcknowledged + 1);
  });
});
