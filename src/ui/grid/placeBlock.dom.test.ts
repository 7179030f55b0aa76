import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix, Place } from './matrix.ts';
import { type Placement, placeBlock } from './placeBlock.ts';
import { cellsIn } from './range.ts';
import { readHtml } from './readHtml.ts';
import { readTsv } from './readTsv.ts';
import { disclosure, disputes, requests } from './sampleTables.ts';
import { writeTsv } from './writeBlock.ts';

const corner = { row: 0, column: 0 };
const headings = ['（本列数据的勾稽关系）', '信息内容', '第二十条第（一）项'];

function paste(text: string, matrix: Matrix, at: Place = corner): Placement {
  const rows = text.startsWith('<') ? readHtml(text) : readTsv(text);
  return placeBlock({ rows, valuesOnly: false }, matrix, at, headings);
}

describe('a block of numbers', () => {
  it('goes where one stands, blanks in place, totals too', () => {
    const { texts, report } = paste('1\t\t3\t4\n5\t6\t\u00a07 \t8\n', requests, { row: 1, column: 0 });
    expect(texts).toEqual({
      'requests.carriedIn.individual': '1',
      'requests.carriedIn.business': '',
      'requests.carriedIn.research': '3',
      'requests.carriedIn.total': '4',
      'requests.granted.individual': '5',
      'requests.granted.business': '6',
      'requests.granted.research': '7',
      'requests.granted.total': '8',
    });
    expect(report).toEqual({ written: 8, recognised: [], leftOut: [] });
  });

  it('names what reaches beyond the table', () => {
    const { texts, report } = paste('1\t2\n3\t4\n', requests, { row: 5, column: 3 });
    expect(texts).toEqual({ 'requests.closed.total': '1' });
    expect(report.leftOut).toEqual([
      { text: '2', reason: 'column', row: 1, column: 2, label: '' },
      { text: '3', reason: 'row', row: 2, column: 1, label: '' },
      { text: '4', reason: 'row', row: 2, column: 2, label: '' },
    ]);
  });

  it('does not miss blanks that find no cell', () => {
    expect(paste('1\t\t\n\t\t\n', requests, { row: 5, column: 3 }).report.leftOut).toEqual([]);
  });

  it('keeps what is no number for the person to see', () => {
    expect(paste('3万元\t12件\t-\n', requests).texts).toEqual({
      'requests.received.individual': '3万元',
      'requests.received.business': '12件',
      'requests.received.research': '-',
    });
  });

  it('never joins two lines of a cell into one number', () => {
    expect(paste('"1\n2"\t3', requests).texts['requests.received.individual']).toBe('1 2');
  });

  it('fills rows of different lengths', () => {
    const { texts, report } = paste('1\t2\t3\n4\t5\t6\n7\t\t\n8\t9\t\n', disclosure);
    expect(Object.values(texts)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(report.leftOut).toEqual([]);
  });
});

describe('labels copied along', () => {
  it('decide the rows, in any order and spelling', () => {
    const { texts, report } = paste(
      '二、上年结转 申请数量\t1\t2\n1．属于国家秘密\t3\t4\n(一)予以公开\t5\t6\n',
      requests,
      { row: 4, column: 1 },
    );
    expect(texts).toEqual({
      'requests.carriedIn.individual': '1',
      'requests.carriedIn.business': '2',
      'requests.exemptStateSecret.individual': '3',
      'requests.exemptStateSecret.business': '4',
      'requests.granted.individual': '5',
      'requests.granted.business': '6',
    });
    expect(report.recognised).toEqual(['二、上年结转 申请数量', '1．属于国家秘密', '(一)予以公开']);
    expect(report.leftOut).toEqual([]);
  });

  it('may stand in several columns, blank under merged cells', () => {
    const { texts, report } = paste(
      '一、本年新收申请数量\t\t\t1\t\n三、本年度办理结果\t（一）予以公开\t\t\t2\n\t（二）不予公开\t1.属于国家秘密\t3\t\n',
      requests,
    );
    expect(texts).toEqual({
      'requests.received.individual': '1',
      'requests.received.business': '',
      'requests.granted.individual': '',
      'requests.granted.business': '2',
      'requests.exemptStateSecret.individual': '3',
      'requests.exemptStateSecret.business': '',
    });
    expect(report.leftOut).toEqual([]);
  });

  it('may be cut off at each line, as browsers copy merged cells as plain text', () => {
    const { texts } = paste(
      '三、本年度办理结果\t（一）予以公开\t\t2\n（二）不予公开\t1.属于国家秘密\t\t4\n2.保护第三方合法权益\t5\t\n',
      requests,
    );
    expect(texts).toEqual({
      'requests.granted.individual': '',
      'requests.granted.business': '2',
      'requests.exemptStateSecret.individual': '',
      'requests.exemptStateSecret.business': '4',
      'requests.exemptThirdParty.individual': '5',
      'requests.exemptThirdParty.business': '',
    });
  });

  it('reaching over several columns leave the first value blank where it was', () => {
    const { texts } = paste(
      '<table><tr><td colspan=3>一、本年新收申请数量</td><td></td><td>2</td></tr></table>',
      requests,
    );
    expect(texts).toEqual({ 'requests.received.individual': '', 'requests.received.business': '2' });
  });

  it('reaching over several columns of a spreadsheet are no values either', () => {
    const { texts, report } = paste('（一）予以公开\t\t\t1\t2\t\t3\n', requests);
    expect(Object.values(texts)).toEqual(['1', '2', '', '3']);
    expect(report.leftOut).toEqual([]);
  });

  it('that the table does not have are named with what stands behind them', () => {
    const { texts, report } = paste('（六）另作处理\t7\t\t8\n（一）予以公开\t1\t2\t3\n', requests);
    expect(Object.values(texts)).toEqual(['1', '2', '3']);
    expect(report.leftOut).toEqual([
      { text: '（六）另作处理', reason: 'label', row: 1, column: 1, label: '（六）另作处理' },
      { text: '7', reason: 'label', row: 1, column: 2, label: '（六）另作处理' },
      { text: '8', reason: 'label', row: 1, column: 4, label: '（六）另作处理' },
    ]);
  });

  it('may lack the note that the form has behind them', () => {
    const noted: Matrix = requests.map((row) => ({
      ...row,
      labels: row.labels.map((label) => (label === '（一）予以公开' ? `${label}（只计这一情形）` : label)),
    }));
    const { texts, report } = paste('（一）予以公开\t1\t2\t3\n', noted);
    expect(texts['requests.granted.individual']).toBe('1');
    expect(report.leftOut).toEqual([]);
  });

  it('that span several rows name none', () => {
    const { texts, report } = paste('（二）不予公开\t7\n（一）予以公开\t1\n', requests);
    expect(texts).toEqual({ 'requests.granted.individual': '1' });
    expect(report.leftOut.map(({ text, reason }) => [text, reason])).toEqual([['7', 'label']]);
  });

  it('that come twice are written once and named the second time', () => {
    const { texts, report } = paste('（一）予以公开\t1\n（一）予以公开\t2\n', requests);
    expect(texts).toEqual({ 'requests.granted.individual': '1' });
    expect(report.leftOut).toEqual([
      { text: '2', reason: 'twice', row: 2, column: 2, label: '（一）予以公开' },
    ]);
  });

  it('before a single column of numbers leave the column to where one stands', () => {
    expect(paste('（一）予以公开\t1\n', requests, { row: 0, column: 2 }).texts).toEqual({
      'requests.granted.research': '1',
    });
  });

  it('leave out values that have none', () => {
    const { report } = paste('（一）予以公开\t1\n\t2\n', requests);
    expect(report.leftOut).toEqual([{ text: '2', reason: 'label', row: 2, column: 2, label: '' }]);
  });
});

describe('heads copied along', () => {
  const web = `<table>
    <tr><td colspan=3 rowspan=3>（本列数据的勾稽关系）</td><td colspan=4>申请人情况</td></tr>
    <tr><td rowspan=2>自然人</td><td colspan=2>法人或其他组织</td><td rowspan=2>总计</td></tr>
    <tr><td>商业企业</td><td>科研机构</td></tr>
    <tr><td colspan=3>一、本年新收申请数量</td><td>1</td><td>2</td><td></td><td>3</td></tr>
    <tr><td rowspan=3>三、本年度办理结果</td><td colspan=2>（一）予以公开</td><td>4</td><td>5</td><td>6</td><td>15</td></tr>
    <tr><td rowspan=2>（二）不予公开</td><td>1.属于国家秘密</td><td>7</td><td>8</td><td>9</td><td>24</td></tr>
    <tr><td>2.保护第三方合法权益</td><td>0</td><td>0</td><td>0</td><td>0</td></tr></table>`;

  it('are skipped: a whole table from a web page lands in its cells', () => {
    const { texts, report } = paste(web, requests, { row: 3, column: 2 });
    expect(Object.values(texts).join()).toBe('1,2,,3,4,5,6,15,7,8,9,24,0,0,0,0');
    expect(texts['requests.exemptStateSecret.research']).toBe('9');
    expect(report.written).toBe(16);
    expect(report.leftOut).toEqual([]);
  });

  it('of each block of a table are skipped, and merged values count once', () => {
    const { texts, report } = paste(
      `<table><tr><td colspan=4>第二十条第（一）项</td></tr>
      <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
      <tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr>
      <tr><td>信息内容</td><td colspan=3>本年处理决定数量</td></tr>
      <tr><td>行政许可</td><td colspan=3>4</td></tr>
      <tr><td>信息内容</td><td>采购项目数量</td><td colspan=2>采购总金额</td></tr>
      <tr><td>政府集中采购</td><td>5</td><td colspan=2>6.5</td></tr></table>`,
      disclosure,
    );
    expect(texts).toEqual({
      'disclosure.rules.issued': '1',
      'disclosure.rules.repealed': '2',
      'disclosure.rules.inForce': '3',
      'disclosure.licensing.decisions': '4',
      'disclosure.procurement.projects': '5',
      'disclosure.procurement.amount': '6.5',
    });
    expect(report.leftOut).toEqual([]);
  });

  it('say which columns the numbers belong to', () => {
    const { texts, report } = paste('\t总计\t自然人\t备注\n（一）予以公开\t9\t4\t好\n', requests);
    expect(texts).toEqual({ 'requests.granted.total': '9', 'requests.granted.individual': '4' });
    expect(report.leftOut.map(({ text, reason }) => [text, reason])).toEqual([
      ['备注', 'label'],
      ['好', 'column'],
    ]);
  });

  it('without row labels leave the rows to where one stands', () => {
    const { texts } = paste('自然人\t商业企业\n1\t2\n', requests, { row: 2, column: 0 });
    expect(texts).toEqual({ 'requests.granted.individual': '1', 'requests.granted.business': '2' });
  });
});

describe('heads copied along with a table that has no row labels', () => {
  const heads =
    '行政复议\t\t\t行政诉讼\t\t\n\t\t\t\t\t\n结果维持\t结果纠正\t总计\t结果维持\t结果纠正\t总计\n';

  it('leave the numbers to where one stands, or to the beginning where they would not fit', () => {
    for (const column of [0, 3]) {
      const { texts, report } = paste(`${heads}1\t2\t3\t4\t5\t9\n`, disputes, { row: 0, column });
      expect(Object.values(texts)).toEqual(['1', '2', '3', '4', '5', '9']);
      expect(report.leftOut).toEqual([]);
    }
    expect(paste('结果维持\t结果纠正\n4\t5\n', disputes, { row: 0, column: 3 }).texts).toEqual({
      'disputes.行政诉讼.结果维持': '4',
      'disputes.行政诉讼.结果纠正': '5',
    });
  });
});

describe('whatever is pasted', () => {
  const texts = fc.oneof(
    fc.constantFrom(
      '',
      '1',
      '12',
      '（一）予以公开',
      '（二）不予公开',
      '自然人',
      '总计',
      '信息内容',
      '备注说明',
      '3万',
    ),
    fc.string(),
    fc.constant(null),
  );
  const pasted = fc.array(fc.array(texts, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
  const places = fc.record({ row: fc.nat(5), column: fc.nat(3) });

  function cleaned(text: string | null): string {
    return (text ?? '').trim().replace(/\s*[\r\n]+\s*/g, ' ');
  }

  it('is written, recognised as a label or named, and nothing twice', () => {
    fc.assert(
      fc.property(pasted, places, (rows, at) => {
        const placed = placeBlock({ rows, valuesOnly: false }, requests, at, headings);
        const everything = [
          ...Object.values(placed.texts),
          ...placed.report.recognised,
          ...placed.report.leftOut.map(({ text }) => text),
        ];
        const filled = (some: string[]) => some.filter((text) => text !== '').sort();
        expect(filled(everything)).toEqual(filled(rows.flat().map(cleaned)));
        for (const { text, row, column } of placed.report.leftOut) {
          expect(cleaned(rows[row - 1]?.[column - 1] ?? null)).toBe(text);
        }
      }),
    );
  });

  it('gives the same texts again when it was copied from the same place', () => {
    const held = fc.array(
      fc.string().map((text) => cleaned(text)),
      { minLength: 24, maxLength: 24 },
    );
    fc.assert(
      fc.property(held, places, places, (values, anchor, head) => {
        for (const matrix of [requests, disclosure]) {
          const text = new Map(
            matrix.flatMap(({ cells }) => cells).map(({ name }, index) => [name, values[index] ?? '']),
          );
          const limit = { row: matrix.length - 1, column: 3 };
          const range = { anchor: within(anchor, limit), head: within(head, limit) };
          const cells = cellsIn(matrix, range);
          const at = {
            row: Math.min(range.anchor.row, range.head.row),
            column: Math.min(anchor.column, head.column),
          };
          const copied = writeTsv(cells.map((row) => row.map(({ name }) => text.get(name) ?? '')));
          const placed = placeBlock({ rows: readTsv(copied), valuesOnly: true }, matrix, at);
          expect(placed.report.leftOut).toEqual([]);
          expect(placed.texts).toEqual(
            Object.fromEntries(cells.flat().map(({ name }) => [name, text.get(name)])),
          );
        }
      }),
    );
  });

  function within(place: Place, limit: Place): Place {
    return { row: Math.min(place.row, limit.row), column: Math.min(place.column, limit.column) };
  }
});
