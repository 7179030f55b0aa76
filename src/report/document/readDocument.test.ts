import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { assess } from '../assess.ts';
import type { ReadReport } from '../readingResult.ts';
import { totalCellsOf } from '../equations/equationsOf.ts';
import { cellsOf } from '../forms/cells.ts';
import { form2021 } from '../forms/form2021.ts';
import { anyReport } from '#samples/anyReport.arbitrary.ts';
import { largestDocument, readDocument } from './readDocument.ts';
import { writeDocument } from './writeDocument.ts';

type Tables = Record<string, Record<string, Record<string, unknown>>>;

const head = { kind: 'gov-info-disclosure-report', version: 1, form: '2021', year: 2024 };

function read(text: string): ReadReport {
  const reading = readDocument(text);
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.report;
}

function readWith(members: object): ReadReport {
  return read(JSON.stringify({ ...head, ...members }));
}

function refusal(text: string): { place: string; message: string } {
  const reading = readDocument(text);
  if (reading.ok || !reading.problems[0]) throw new Error('was read');
  return reading.problems[0];
}

function told({ problems }: ReadReport): readonly string[] {
  return problems.map(({ kind, place, message }) => `${kind} ${place} ${message}`);
}

const specExample = `{
  "kind": "gov-info-disclosure-report",
  "version": 1,
  "form": "2021",
  "year": 2024,
  "unit": { "name": "示例市教育局", "level": "county-department" },
  "title": "示例市教育局2024年政府信息公开工作年度报告",
  "preamble": "",
  "overview": "段落一\\n段落二",
  "problems": "",
  "otherMatters": "",
  "signature": { "unit": "示例市教育局", "date": "2025-01-10" },
  "tables": {
    "disclosure": { "rules": { "issued": 0, "repealed": 0, "inForce": 0 }, "administrativeFees": { "amount": "0" } },
    "requests": { "received": { "individual": 3, "business": 1, "total": 4 } },
    "disputes": { "review": { "upheld": 0, "total": 0 } }
  }
}`;

describe('readDocument', () => {
  it('reads the example of the specification, left-out cells as blank', () => {
    const report = read(specExample);
    expect(report.problems).toEqual([]);
    expect(report.fields).toEqual({
      form: '2021',
      year: '2024',
      'unit.name': '示例市教育局',
      'unit.level': 'county-department',
      title: '示例市教育局2024年政府信息公开工作年度报告',
      overview: '段落一\n段落二',
      'signature.unit': '示例市教育局',
      'signature.date': '2025-01-10',
      'disclosure.rules.issued': '0',
      'disclosure.rules.repealed': '0',
      'disclosure.rules.inForce': '0',
      'disclosure.administrativeFees.amount': '0',
      'requests.received.individual': '3',
      'requests.received.business': '1',
      'requests.received.total': '',
      'disputes.review.upheld': '0',
      'disputes.review.total': '',
    });
  });

  it('says for each field where it stood', () => {
    const { sources } = read(specExample);
    expect(sources).toMatchObject({
      form: 'form',
      'unit.name': 'unit.name',
      'requests.received.individual': 'tables.requests.received.individual',
    });
    expect(sources).not.toHaveProperty(['preamble']);
  });

  it.each([
    ['2021', balanced2021],
    ['2019', balanced2019],
  ])('reads back a whole report in the %s form', (_, sample) => {
    const { fields, problems } = read(writeDocument(sample).text);
    expect(problems).toEqual([]);
    expect(Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''))).toEqual(sample);
    expect(assess(fields).findings).toEqual([]);
  });

  it('computes a total that agrees with its parts and keeps one that does not as stated', () => {
    const { fields } = read(writeDocument(unbalanced2021).text);
    expect(fields['disputes.review.total']).toBe('4');
    expect(fields['disputes.directSuit.total']).toBe('');
    expect(fields['requests.closed.total']).toBe('');
  });

  it('accepts a byte order mark', () => {
    expect(read(`\uFEFF${specExample}`)).toEqual(read(specExample));
  });

  describe('refuses, in a sentence,', () => {
    it('what is no JSON, naming line and column', () => {
      const problem = refusal(specExample.slice(0, specExample.indexOf('市教育局2024')));
      expect(problem.place).toBe('第 7 行第 12 列');
      expect(problem.message).toMatch(/^不是完整的 JSON 文件：第 7 行第 12 列，引号没有结束。/);
    });

    it('what was cut on the way, asking for it once more', () => {
      const { text } = writeDocument(balanced2021);
      const again = '文件没有收全，后面缺少内容，请让发来的人再发一次。';
      for (const end of [1, 2, text.indexOf('}') + 1, text.length / 2, text.trimEnd().length - 1])
        expect(refusal(text.slice(0, end)).message).toContain(again);
      expect(refusal(text.replace(':', '')).message).not.toContain(again);
    });

    it.each(['null', '[]', '7', '{}', '{"kind": "package"}', '{"kind": ["gov-info-disclosure-report"]}'])(
      'what is another document: %s',
      (text) => {
        expect(refusal(text)).toMatchObject({ place: 'kind' });
        expect(refusal(text).message).toContain('不是年报的数据文件');
      },
    );

    it('a newer version, saying so', () => {
      expect(refusal(JSON.stringify({ ...head, version: 2 }))).toMatchObject({
        place: 'version',
        message: '这份文件是第 2 版的格式，本程序只认识到第 1 版。请使用新版的年报打开，文件没有改动。',
      });
    });

    it.each(['0', '-1', '1.5', '"1"', 'null', '[1]', '1e400'])('a version that is none: %s', (version) => {
      expect(refusal(specExample.replace('"version": 1', `"version": ${version}`)).place).toBe('version');
    });

    it('a file that is too large, or too deep', () => {
      expect(refusal(' '.repeat(largestDocument + 1)).message).toContain('文件太大');
      expect(refusal(`{"tables":${'['.repeat(100_000)}`).message).toContain('嵌套超过 32 层');
    });
  });

  describe('takes over what it can and tells the rest:', () => {
    it('unknown keys, at every level', () => {
      const report = readWith({
        author: 'x',
        'unit.name': 'x',
        unit: { name: '示例市教育局', phone: '1' },
        tables: {
          requests: { granted: { individual: 2, mean: 1 } },
          disclosure: { rules: { made: 1 } },
          extra: {},
        },
      });
      expect(report.problems.map(({ kind, place }) => `${kind} ${place}`).sort()).toEqual([
        'lost author',
        'lost tables.disclosure.rules.made',
        'lost tables.extra',
        'lost tables.requests.granted.mean',
        'lost unit.name',
        'lost unit.phone',
      ]);
      expect(told(report)).toContain('lost author “author”不是2021年格式文件中的项目，没有读取。');
      expect(report.fields).toMatchObject({
        'unit.name': '示例市教育局',
        'requests.granted.individual': '2',
      });
    });

    it('keys that reach for a prototype', () => {
      const report = read(
        `{"kind": "gov-info-disclosure-report", "version": 1, "form": "2021", "__proto__": {"title": "x"},
          "constructor": 1, "tables": {"__proto__": {"a": 1}, "requests": {"toString": {}, "__proto__": {"individual": 5}}}}`,
      );
      expect(report.problems.map(({ place }) => place).sort()).toEqual([
        '__proto__',
        'constructor',
        'tables.__proto__',
        'tables.requests.__proto__',
        'tables.requests.toString',
      ]);
      expect(report.fields['title']).toBeUndefined();
      expect({}).not.toHaveProperty('a');
    });

    it('repeated keys, with their line', () => {
      const report = read(specExample.replace('"individual": 3,', '"individual": 9,\n "individual": 3,'));
      expect(told(report)).toEqual([
        'lost tables.requests.received.individual 第 16 行第 2 列：“individual”重复出现，只读取最后一个值。',
      ]);
      expect(report.fields['requests.received.individual']).toBe('3');
    });

    it.each([
      [
        '"3万"',
        '3万',
        'remark',
        '“3万”不能作为数字读取（请写出完整的数字，如 30000），已按原样保留，请更正。',
      ],
      ['"1,234"', '1,234', 'remark', '写作“1,234”，按 1234 读取。'],
      ['3.5', '3.5', 'remark', '“3.5”应为非负整数，不能有小数；已按原样保留，请更正。'],
      ['-4', '-4', 'remark', '“-4”不能为负，应为非负整数；已按原样保留，请更正。'],
      [
        '9007199254740993',
        '9007199254740993',
        'remark',
        '“9007199254740993”太大，最大 9007199254740991；已按原样保留，请更正。',
      ],
      [
        '9007199254740990.6',
        '9007199254740990.6',
        'remark',
        '“9007199254740990.6”应为非负整数，不能有小数；已按原样保留，请更正。',
      ],
      ['""', undefined, 'remark', '写成了空的文字，按空白读取。'],
      ['true', undefined, 'lost', '应是文字或数字，没有读取。'],
      ['{"n": 3}', undefined, 'lost', '应是文字或数字，没有读取。'],
    ])('a count written as %s', (written, text, kind, message) => {
      const report = read(specExample.replace('"individual": 3', `"individual": ${written}`));
      expect(report.fields['requests.received.individual']).toBe(text);
      expect(told(report)[0]).toBe(
        `${kind} tables.requests.received.individual “一、本年新收政府信息公开申请数量”行“自然人”列：${message}`,
      );
      expect(report.problems).toHaveLength(1);
    });

    it.each([
      ['3.0', '3'],
      ['3e2', '300'],
      ['-0', '0'],
      ['9007199254740991', '9007199254740991'],
    ])('a count written as %s, which is one', (written, text) => {
      const report = read(specExample.replace('"individual": 3', `"individual": ${written}`));
      expect(report.fields['requests.received.individual']).toBe(text);
      expect(report.problems).toEqual([]);
    });

    it('an amount written as a number, or with its unit', () => {
      function amount(value: unknown): ReadReport {
        return readWith({ tables: { disclosure: { administrativeFees: { amount: value } } } });
      }
      expect(amount('12.50').problems).toEqual([]);
      expect(amount(12.5).fields['disclosure.administrativeFees.amount']).toBe('12.5');
      expect(told(amount(12.5))).toEqual([
        'remark tables.disclosure.administrativeFees.amount “行政事业性收费”行“本年收费金额（单位：万元）”列：写作“12.5”，按 12.5 读取。',
      ]);
      expect(amount('797.58万元').fields['disclosure.administrativeFees.amount']).toBe('797.58万元');
    });

    it('texts of another kind', () => {
      const report = readWith({
        year: '2024',
        title: 5,
        overview: ['段落'],
        problems: null,
        unit: { level: 'district' },
        signature: { date: '下周五' },
      });
      expect(report.problems.map(({ kind, place }) => [kind, place])).toEqual([
        ['remark', 'year'],
        ['lost', 'unit.level'],
        ['remark', 'title'],
        ['lost', 'overview'],
        ['remark', 'problems'],
        ['lost', 'signature.date'],
      ]);
      expect(report.problems.at(-1)?.message).toContain('“下周五”不是日期');
      expect(report.problems[3]?.message).toBe('一、总体情况：应是文字或数字，没有读取。');
      expect(report.fields).toMatchObject({ form: '2021', year: '2024', title: '5' });
      expect(report.fields).not.toHaveProperty(['unit.level']);
    });

    it('a date as people write it is read, and told', () => {
      const report = readWith({ signature: { date: '2025年1月10日' } });
      expect(report.fields['signature.date']).toBe('2025-01-10');
      expect(told(report)).toEqual([
        'changed signature.date 落款日期：写作“2025年1月10日”，按 2025-01-10 读取。',
      ]);
    });

    it('groups that are none', () => {
      const report = readWith({ unit: '示例市教育局', tables: { requests: [], disputes: { review: 3 } } });
      expect(report.problems.map(({ kind, place }) => `${kind} ${place}`).sort()).toEqual([
        'lost tables.disputes.review',
        'lost tables.requests',
        'lost unit',
      ]);
    });

    it('a form that is not named, by the year', () => {
      const report = readWith({ form: undefined, year: 2020 });
      expect(report.fields['form']).toBe('2019');
      expect(told(report)).toEqual(['changed form 没有写明报告格式，按2019年格式读取。']);
      expect(readWith({ form: 2019, year: 2024 }).fields['form']).toBe('2019');
      expect(readWith({ form: '2030', year: null }).fields['form']).toBe('2021');
    });

    it('a version that is not named', () => {
      const report = readWith({ version: undefined });
      expect(told(report)).toEqual(['remark version 没有写明版本号（version），按第 1 版读取。']);
    });

    it('two hundred problems, and how many more there are', () => {
      const keys = Array.from({ length: 300 }, (_, index) => [`key${index}`, 1]);
      const { problems } = readWith(Object.fromEntries(keys) as object);
      expect(problems).toHaveLength(201);
      expect(problems.at(-1)?.message).toBe('另有 100 处问题没有列出。');
    });

    it('a key of any length, in short', () => {
      expect(readWith({ ['长'.repeat(10_000)]: 1 }).problems[0]?.message.length).toBeLessThan(100);
    });
  });

  describe('whatever it is given', () => {
    const valid = anyReport.map((fields) => writeDocument(fields).text);
    const mutated = fc
      .tuple(
        valid,
        fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.oneof(fc.string(), fc.json({ maxDepth: 2 }))), {
          maxLength: 6,
        }),
      )
      .map(([text, edits]) =>
        edits.reduce((edited, [place, length, inserted]) => {
          const at = place % (edited.length + 1);
          return edited.slice(0, at) + inserted + edited.slice(at + length);
        }, text),
      );
    const replaced = fc
      .tuple(valid, fc.array(fc.tuple(fc.nat(), fc.json({ maxDepth: 3 })), { minLength: 1, maxLength: 6 }))
      .map(([text, values]) =>
        values.reduce((edited, [place, json]) => {
          const members = [...edited.matchAll(/: (?:-?\d+|null|"[^"\n]*")(?=,?\n)/g)].slice(3);
          const member = members[place % members.length];
          return member
            ? edited.slice(0, member.index) + `: ${json}` + edited.slice(member.index + member[0].length)
            : edited;
        }, text),
      );

    it('never throws, and refuses with a sentence or reads a report that can be assessed and written', () => {
      fc.assert(
        fc.property(fc.oneof(fc.string(), fc.json(), mutated, replaced), (text) => {
          const reading = readDocument(text);
          const problems = reading.ok ? reading.report.problems : reading.problems;
          expect(problems.filter(({ message }) => !message.endsWith('。'))).toEqual([]);
          const fields = reading.ok ? reading.report.fields : {};
          assess(fields);
          expect(readDocument(writeDocument(fields).text).ok).toBe(true);
        }),
        { numRuns: 300 },
      );
    });

    it('reads every other cell as it stands when some are of the wrong kind', () => {
      const cells = [...cellsOf(form2021).keys()].filter((cell) => !totalCellsOf(form2021).has(cell));
      const spoilt = fc.uniqueArray(fc.constantFrom(...cells), { minLength: 1, maxLength: 10 });
      fc.assert(
        fc.property(spoilt, fc.jsonValue(), (names, value) => {
          const document = JSON.parse(writeDocument(balanced2021).text) as { tables: Tables };
          for (const name of names) {
            const [table = '', row = '', column = ''] = name.split('.');
            const columns = document.tables[table]?.[row];
            if (columns) columns[column] = value;
          }
          const { fields } = read(JSON.stringify(document));
          const others = cells.filter((cell) => !names.includes(cell));
          expect(others.map((cell) => fields[cell])).toEqual(others.map((cell) => balanced2021[cell]));
        }),
      );
    });
  });
});
