import { describe, expect, it } from 'vitest';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { form2021 } from '#report/forms/form2021.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { applicantColumns } from '#samples/cellsOfLines.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { distinctReport } from '../corpus/distinctReport.sample.ts';
import { rewritten } from '../readings.sample.ts';
import { outcome, pageOf } from './published.sample.ts';

const truth = statingTotals(distinctReport(balanced2021));
const page = pageOf(truth);
const names = [...cellsOf(form2021).keys()];
const requests = names.filter((name) => name.startsWith('requests.'));
const headings = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const whole = { wrongCells: [], markedCells: [] };

type Rows = readonly (readonly string[])[];

/** Part three as its rows of label and seven numbers, 总计 last. */
function requestRows(fields: Fields): Rows {
  const cells = [...cellsOf(form2021).values()].filter(({ table }) => table === 'requests');
  return [...new Set(cells.map(({ row }) => row))].map((row) => [
    cells.find((cell) => cell.row === row)?.rowLabel ?? '',
    ...[...applicantColumns, 'total'].map((column) => fields[`requests.${row}.${column}`] ?? ''),
  ]);
}

function rowOf(texts: readonly string[]): string {
  return `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
}

/** The page with another table in part three, or with its cells a paragraph each, or its rows. */
function withRequests(rows: Rows, as: 'table' | 'lines' | 'text' = 'table'): string {
  const written = {
    table: `<table>${rows.map(rowOf).join('')}</table>`,
    lines: rows.flatMap((row) => row.map((text) => `<p>${text}</p>`)).join(''),
    text: `<pre>${rows.map((row) => row.join('\t')).join('\n')}</pre>`,
  };
  return rewritten(page, /(<p>三、[^<]*<\/p>)\s*<table>.*?<\/table>/s, `$1${written[as]}`);
}

/** The cells of each row in another order. */
function ordered(rows: Rows, order: readonly number[]): Rows {
  return rows.map((row) => order.map((at) => row[at] ?? ''));
}

function countsOf(html: string): {
  readonly wrongCells: readonly string[];
  readonly markedCells: readonly string[];
} {
  const { wrongCells, markedCells } = outcome(truth, html);
  return { wrongCells, markedCells };
}

const head = ['项目', ...headings, '总计'];
const rows = requestRows(truth);

describe('a table whose head is one line', () => {
  const totalFirst = [0, 7, 1, 2, 3, 4, 5, 6];

  it.each(['table', 'lines', 'text'] as const)('in the form’s order is read: %s', (as) => {
    expect(countsOf(withRequests([head, ...rows], as))).toEqual(whole);
  });

  it.each([
    ['总计 stands first', totalFirst],
    ['自然人 stands last but one', [0, 2, 3, 4, 5, 6, 1, 7]],
    ['科研机构 stands before 商业企业', [0, 1, 3, 2, 4, 5, 6, 7]],
  ])('is read by its names where %s', (_, order) => {
    for (const corner of ['', '项目']) {
      const table = ordered([[corner, ...headings, '总计'], ...rows], order);
      expect(countsOf(withRequests(table))).toEqual(whole);
      expect(countsOf(withRequests(table, 'text'))).toEqual(whole);
    }
  });

  it('is no head of two lines whose merged cells are parted', () => {
    const swapped = [0, 1, 3, 2, 4, 5, 6, 7];
    const merged = ['', '自然人', '法人或其他组织', '', '', '', '', '总计'];
    const leaves = ordered([['', '', ...headings.slice(1), '']], swapped);
    expect(countsOf(withRequests([merged, ...leaves, ...ordered(rows, swapped)]))).toEqual(whole);
  });

  it('is not read where 总计 stands first and nothing names the columns', () => {
    const { wrongCells, markedCells, told } = outcome(truth, withRequests(ordered(rows, totalFirst)));
    expect(wrongCells).toEqual([]);
    expect(new Set(markedCells)).toEqual(new Set(requests));
    expect(told).toContain('总计可能在第一栏');
  });
});

describe('a table whose labels stand behind their numbers', () => {
  const labelsLast = ordered(rows, [1, 2, 3, 4, 5, 6, 7, 0]);
  const headLast = ordered([head], [1, 2, 3, 4, 5, 6, 7, 0]);
  const licensing = /<td([^>]*)>行政许可<\/td><td([^>]*)>(\d+)<\/td>/;

  it.each(['table', 'text'] as const)('is read where all do: %s', (as) => {
    expect(countsOf(withRequests([...headLast, ...labelsLast], as))).toEqual(whole);
  });

  it('tells the row that the form does not have', () => {
    const extra = [
      ...labelsLast.slice(0, 3),
      ['1', '2', '3', '4', '5', '6', '21', '其他部门转来'],
      ...labelsLast.slice(3),
    ];
    const html = withRequests([...headLast, ...extra]);
    expect(countsOf(html)).toEqual(whole);
    expect(outcome(truth, html).told).toContain('其他部门转来、1、2、3、4、5、6、21');
  });

  it('keeps back the rows that do where others do not', () => {
    const mixed = [...rows.slice(0, 4), ...labelsLast.slice(4, 8), ...rows.slice(8)];
    const { wrongCells, markedCells } = outcome(truth, withRequests([head, ...mixed]));
    expect(wrongCells).toEqual([]);
    expect(markedCells).toHaveLength(4 * 7);
    const pairs = rewritten(page, licensing, '<td$2>$3</td><td$1>行政许可</td>');
    expect(outcome(truth, pairs).wrongCells).toEqual([]);
    expect(outcome(truth, pairs).markedCells).toEqual(['disclosure.licensing.decisions']);
  });

  const below = rows.flatMap(([label = '', ...numbers]) => [['', ...numbers], [label]]);
  const firstBlank = [head.map(() => ''), ...below.slice(1)];

  it.each([
    ['a table', below, 'table'],
    ['a table whose first numbers are blank', firstBlank, 'table'],
    ['a cell a line', below, 'lines'],
    ['a row a line', below, 'text'],
  ] as const)('is not read where each label is below its numbers: %s', (_, table, as) => {
    const { wrongCells, markedCells, told } = outcome(truth, withRequests([head, ...table], as));
    expect(wrongCells).toEqual([]);
    expect(new Set(markedCells)).toEqual(new Set(requests));
    expect(told).toContain('数字与行名不在同一行');
  });

  it('is not mistaken for one whose rows are numbered', () => {
    const numbered = rows.map((row, index) => [String(index + 1), ...row]);
    const html = withRequests([['序号', ...head], ...numbered]);
    expect(outcome(truth, html).wrongCells).toEqual([]);
    const unfilled = rows.map(([label = ''], index) => [String(index + 1), label]);
    const blank = Object.fromEntries(requests.map((name) => [name, '']));
    expect(
      outcome({ ...truth, ...blank }, withRequests([['序号', ...head], ...unfilled])).wrongCells,
    ).toEqual([]);
  });
});

it('reads rows whose numbers stand in the line below their label', () => {
  const above = rows.flatMap(([label = '', ...numbers]) => [[label], ['', ...numbers]]);
  expect(countsOf(withRequests([head, ...above]))).toEqual(whole);
});

describe('part four beside blank columns', () => {
  const groups = ['review', 'directSuit', 'suitAfterReview'];
  const outcomes = ['upheld', 'corrected', 'other', 'pending', 'total'];
  const labels = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const numbersOf = (fields: Fields) =>
    groups.flatMap((group) => outcomes.map((column) => fields[`disputes.${group}.${column}`] ?? ''));
  const blank = ['', '', '', ''];
  const heads = [
    ['行政复议', ...blank, '行政诉讼', ...blank, '', ...blank],
    [...labels, '未经复议直接起诉', ...blank, '复议后起诉', ...blank],
    ['', ...blank, ...labels, ...labels],
  ];

  function withDisputes(table: Rows): string {
    return rewritten(
      page,
      /(<p>四、[^<]*<\/p>)\s*<table>.*?<\/table>/s,
      `$1<table>${table.map(rowOf).join('')}</table>`,
    );
  }

  it('is read, also where numbers are missing', () => {
    const filled = [...heads, numbersOf(truth)].map((row) => [...row, '', '&nbsp;']);
    expect(countsOf(withDisputes(filled))).toEqual(whole);
    expect(countsOf(withDisputes(filled.map((row) => ['', ...row])))).toEqual(whole);
    const named = [...heads.map((row) => ['', ...row]), ['件数', ...numbersOf(truth)]].map((row) => [
      ...row,
      '',
    ]);
    expect(countsOf(withDisputes(named))).toEqual(whole);
    const lacking = { ...truth, 'disputes.review.corrected': '', 'disputes.directSuit.upheld': '' };
    const partly = [...heads, numbersOf(lacking)].map((row) => [...row, '', '']);
    const { wrongCells, markedCells } = outcome(lacking, withDisputes(partly));
    expect({ wrongCells, markedCells }).toEqual(whole);
  });
});
