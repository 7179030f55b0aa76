import { describe, expect, it } from 'vitest';
import { cellsOf } from '#report/forms/cells.ts';
import { form2021 } from '#report/forms/form2021.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { distinctReport } from '../corpus/distinctReport.sample.ts';
import { rewritten } from '../readings.sample.ts';
import { outcome, pageOf, readPage, rowCells } from './published.sample.ts';

const truth2021 = statingTotals(distinctReport(balanced2021));
const truth2019 = statingTotals(distinctReport(balanced2019));
const page = pageOf(truth2021);
const page2019 = pageOf(truth2019);

function cells(...texts: readonly (string | number)[]): string {
  return texts.map((text) => `<td>${text}</td>`).join('');
}

function numbersOf(group: string): readonly string[] {
  return ['upheld', 'corrected', 'other', 'pending', 'total'].map(
    (column) => truth2021[`disputes.${group}.${column}`] ?? '',
  );
}

/** The page with the seven numbers of each row of part three in another order. */
function withColumns(html: string, order: (numbers: readonly string[]) => readonly string[]): string {
  const [before = '', table = '', after = ''] = html.split(/(?=<p>三、|<p>四、)/);
  const changed = table.replace(/((?:<td>\d+<\/td>){7})<\/tr>/g, (_, row: string) => {
    const numbers = [...row.matchAll(/\d+/g)].map(([number]) => number);
    return `${cells(...order(numbers))}</tr>`;
  });
  return [before, changed, after].join('');
}

/** The page without tables: each cell is a paragraph. */
function inLines(html: string): string {
  return html.replace(/<\/?(?:table|tr)>/g, '').replace(/<(\/?)td[^>]*>/g, '<$1p>');
}

const nines = cells(9, 9, 9, 9, 9, 9, 54);
const names = [...cellsOf(form2021).keys()];
const requests = names.filter((name) => name.startsWith('requests.'));

describe('a row 其他 that the form does not have', () => {
  it.each([
    ['6.其他 under （五）', '<tr><td rowspan="3">（六）其他处理', `<tr><td>6.其他</td>${nines}</tr>$&`],
    ['9.其他 under （三）', '<tr><td rowspan="3">（四）无法提供', `<tr><td>9.其他</td>${nines}</tr>$&`],
  ])('is told, and is not 其他 under （六）: %s', (_, before, row) => {
    const { wrongCells, markedCells, told } = outcome(truth2021, rewritten(page, before, row));
    expect({ wrongCells, markedCells }).toEqual({ wrongCells: [], markedCells: [] });
    expect(told).toMatch(/“[69]\.其他、9、9/);
  });

  it('is told where it stands for 5.要求…', () => {
    const html = rewritten(page, '5.要求行政机关确认或重新出具已获取信息', '5.其他');
    const { wrongCells, markedCells } = outcome(truth2021, html);
    expect(wrongCells).toEqual([]);
    expect(markedCells).toEqual(rowCells(truth2021, 'requests.declinedReissue'));
  });
});

describe('a row that comes twice', () => {
  const copy = `<tr><td>2.重复申请</td>${nines}</tr>`;

  it('with other numbers is not read, and each cell of it is told', () => {
    const html = rewritten(page, '<tr><td>3.要求提供公开出版物', `${copy}$&`);
    const result = readPage(html);
    const told = result.ok ? result.report.problems.map(({ field }) => field) : [];
    expect(outcome(truth2021, html).wrongCells).toEqual([]);
    for (const name of rowCells(truth2021, 'requests.declinedRepeat')) {
      expect(result.ok && result.report.fields[name]).toBeUndefined();
      expect(told).toContain(name);
    }
  });

  it('stays unread when it comes a third time', () => {
    const html = rewritten(page, '<tr><td>3.要求提供公开出版物', `${copy}${copy}$&`);
    expect(outcome(truth2021, html).markedCells).toEqual(rowCells(truth2021, 'requests.declinedRepeat'));
  });

  it('is read from under the head where it stands without one before', () => {
    const summary = '<table><tr><td>行政许可</td><td>500</td></tr></table>';
    const html = rewritten(page, '<p>二、主动公开政府信息情况</p>', `$&${summary}`);
    const { wrongCells, markedCells, told } = outcome(truth2021, html);
    expect({ wrongCells, markedCells }).toEqual({ wrongCells: [], markedCells: [] });
    expect(told).toContain('500');
  });
});

describe('part four in another order', () => {
  const table = /<table>(?:(?!<table>).)*复议后起诉.*?<\/table>/s;
  const line = ['review', 'directSuit', 'suitAfterReview'].map((group) => numbersOf(group));
  const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

  const groupLabels = ['行政复议', '未经复议直接起诉', '复议后起诉'];

  /** Part four with its numbers under their names, whatever the order of groups and columns. */
  function disputesTable(groups: readonly string[], columns: readonly string[]): string {
    const [first = '', second = '', third = ''] = groups;
    const head =
      first === '行政复议'
        ? `<tr><td rowspan="2">行政复议</td><td>行政诉讼</td></tr><tr>${cells(second, third)}</tr>`
        : `<tr><td>行政诉讼</td><td rowspan="2">行政复议</td></tr><tr>${cells(first, second)}</tr>`;
    const numbers = groups.flatMap((group) =>
      columns.map((column) => line[groupLabels.indexOf(group)]?.[outcomes.indexOf(column)] ?? ''),
    );
    return `<table>${head}<tr>${cells(...columns, ...columns, ...columns)}</tr><tr>${cells(...numbers)}</tr></table>`;
  }
  const [upheld = '', corrected = '', ...others] = outcomes;

  it.each([
    ['the form’s', groupLabels, outcomes],
    ['复议后起诉 first', ['行政复议', '复议后起诉', '未经复议直接起诉'], outcomes],
    ['行政诉讼 first', ['未经复议直接起诉', '复议后起诉', '行政复议'], outcomes],
    ['结果纠正 first', groupLabels, [corrected, upheld, ...others]],
    ['总计 first', groupLabels, ['总计', ...outcomes.slice(0, 4)]],
    ['groups and columns', ['复议后起诉', '未经复议直接起诉', '行政复议'], ['总计', ...outcomes.slice(0, 4)]],
  ])('is read by its names: %s', (_, groups, columns) => {
    const html = rewritten(page, table, disputesTable(groups, columns));
    const { wrongCells, markedCells } = outcome(truth2021, html);
    expect({ wrongCells, markedCells }).toEqual({ wrongCells: [], markedCells: [] });
  });

  const reordered = disputesTable(['行政复议', '复议后起诉', '未经复议直接起诉'], outcomes);
  const heads = cells(...outcomes, ...outcomes, ...outcomes);
  it.each([
    ['its columns are named once for all groups', heads, cells(...outcomes)],
    ['a column’s name comes twice', '<td>其他结果</td><td>尚未审结</td>', '<td>其他结果</td>$&'],
    ['a number is missing', `<td>${numbersOf('directSuit')[1] ?? ''}</td>`, ''],
  ])('is not read where %s', (_, from, to) => {
    const html = rewritten(page, table, rewritten(reordered, from, to));
    const { wrongCells, markedCells, told } = outcome(truth2021, html);
    expect(wrongCells).toEqual([]);
    expect(markedCells).toEqual(expect.arrayContaining([...rowCells(truth2021, 'disputes.directSuit')]));
    expect(told).toContain('次序与格式不同（表格 3 第 1 行第 1 格至');
    expect(told).toContain('“行政复议”“未经复议直接起诉”“复议后起诉”行：');
  });

  it('keeps back a group whose total is not the sum', () => {
    const total = `<td>${numbersOf('directSuit')[4] ?? ''}</td>`;
    const html = rewritten(page, table, rewritten(reordered, total, '<td>1</td>'));
    const { wrongCells, markedCells, told } = outcome(truth2021, html);
    expect(wrongCells).toEqual([]);
    expect(markedCells).toEqual(rowCells(truth2021, 'disputes.directSuit'));
    expect(told).toContain('，而总计不是其余各数之和');
  });

  it('is read where its rows bear their names', () => {
    const rows = [2, 0, 1].map((at) => `<tr>${cells(groupLabels[at] ?? '', ...(line[at] ?? []))}</tr>`);
    const html = rewritten(page, table, `<table><tr>${cells('', ...outcomes)}</tr>${rows.join('')}</table>`);
    const { wrongCells, markedCells } = outcome(truth2021, html);
    expect({ wrongCells, markedCells }).toEqual({ wrongCells: [], markedCells: [] });
  });

  it('is read where its line has a name or is broken', () => {
    const first = numbersOf('review').at(0) ?? '';
    const named = rewritten(page, `<tr><td>${first}`, `<tr><td>件数</td><td>${first}`);
    expect(outcome(truth2021, named).markedCells).toEqual([]);
    const sixth = numbersOf('directSuit').at(0) ?? '';
    const broken = rewritten(page, `<td>${sixth}</td>`, `</tr><tr><td>${sixth}</td>`);
    const { wrongCells, markedCells } = outcome(truth2021, broken);
    expect({ wrongCells, markedCells }).toEqual({ wrongCells: [], markedCells: [] });
  });
});

describe('heads that are not the form’s', () => {
  const behind = withColumns(
    rewritten(page, /(<td rowspan="2">自然人<\/td>)(<td colspan="5">法人或其他组织<\/td>)/, '$2$1'),
    ([first = '', ...rest]) => [...rest.slice(0, 5), first, ...rest.slice(5)],
  );

  it('goes by the names where 自然人 stands behind 法人或其他组织', () => {
    const { wrongCells, markedCells } = outcome(truth2021, behind);
    expect({ wrongCells, markedCells }).toEqual({ wrongCells: [], markedCells: [] });
  });

  it('takes no numbers from there where a line each tells no order of headings over each other', () => {
    const { wrongCells, markedCells } = outcome(truth2021, inLines(behind));
    expect(wrongCells).toEqual([]);
    expect(new Set(markedCells)).toEqual(new Set(requests));
  });

  it('goes by the names where 科研机构 stands before 商业企业, also with a cell a line', () => {
    const swapped = withColumns(
      rewritten(page, /(<td>商业企业<\/td>)(<td>科研机构<\/td>)/, '$2$1'),
      ([first = '', second = '', third = '', ...rest]) => [first, third, second, ...rest],
    );
    const near = rewritten(swapped, '二、上年结转', '二、上年度结转');
    for (const html of [near, inLines(near)]) {
      const { wrongCells, markedCells, told } = outcome(truth2021, html);
      expect({ wrongCells, markedCells }).toEqual({ wrongCells: [], markedCells: [] });
      expect(told).toContain('按“二、上年结转政府信息公开申请数量”行读入');
    }
  });

  it.each([
    ['another column', '<td>科研机构</td>', '<td>高等院校</td>'],
    ['one column more', '<td>科研机构</td>', '<td>科研机构</td><td>高等院校</td>'],
    ['a subtotal', '<td>商业企业</td>', '<td>小计</td><td>商业企业</td>'],
    ['合计 beside 总计', '<td rowspan="2">总计</td>', '<td rowspan="2">合计</td><td rowspan="2">总计</td>'],
  ])('takes no numbers from under %s', (_, heading, other) => {
    const { wrongCells, markedCells, told } = outcome(truth2021, rewritten(page, heading, other));
    expect(wrongCells).toEqual([]);
    expect(new Set(markedCells)).toEqual(new Set(requests));
    expect(told).toMatch(
      /“四、结转下年度继续办理”行：格式里没有“(?:高等院校|小计|总计)”一栏（表格 2 第 [123] 行第 \d 格）/,
    );
  });

  it('takes no numbers from under a column in place of 废止, also with a cell a line', () => {
    const rows = [
      ...rowCells(truth2021, 'disclosure.rules'),
      ...rowCells(truth2021, 'disclosure.normativeDocuments'),
    ];
    const html = rewritten(page, '本年废止件数', '本年修订件数');
    expect(outcome(truth2021, html).markedCells).toEqual(rows);
    expect(outcome(truth2021, inLines(html)).markedCells).toEqual(expect.arrayContaining(rows));
  });

  it('takes no amount for a change', () => {
    const html = rewritten(
      page2019,
      /上一年项目数量<\/td><td([^>]*)>本年增\/减<\/td><\/tr>/,
      '上一年项目数量</td><td$1>收费金额（元）</td></tr>',
    );
    const { wrongCells, markedCells } = outcome(truth2019, html);
    expect(wrongCells).toEqual([]);
    expect(markedCells).toEqual(rowCells(truth2019, 'disclosure.administrativeFees'));
  });

  it.each([
    ['<td rowspan="2">总计</td>', '<td rowspan="2">合计</td>'],
    ['<td rowspan="2">自然人</td>', '<td rowspan="2">公民</td>'],
    ['<td>其他</td></tr>', '<td>其他组织</td></tr>'],
    ['本年制发件数', '2024年制发件数'],
    ['<td>商业企业</td>', '<td>企业</td>'],
    ['信息内容', '公开内容'],
  ])('reads other wording of its own: %s, %s', (heading, other) => {
    const { wrongCells, markedCells } = outcome(truth2021, rewritten(page, heading, other));
    expect({ wrongCells, markedCells }).toEqual({ wrongCells: [], markedCells: [] });
  });
});

describe('labels that are written otherwise', () => {
  it.each([
    ['二、上年结转政府信息公开申请数量', '二、上年度结转政府信息公开申请数量'],
    ['四、结转下年度继续办理', '四、结转下年继续办理'],
    ['2.没有现成信息需要另行制作', '2.没有现成信息需另行制作'],
    ['5.属于三类内部事务信息', '5.属于内部事务信息'],
    ['6.属于四类过程性信息', '6.属于过程性信息'],
  ])('reads %s from %s, and says so', (official, published) => {
    const { wrongCells, markedCells, told } = outcome(truth2021, rewritten(page, official, published));
    expect({ wrongCells, markedCells }).toEqual({ wrongCells: [], markedCells: [] });
    expect(told).toContain(`“${published}”按“${official}”行读入`);
  });

  it.each([
    ['（七）总计', '（七）合计'],
    ['3.其他<', '3.其他情形<'],
  ])('reads %s from %s', (official, published) => {
    expect(outcome(truth2021, rewritten(page, official, published)).markedCells).toEqual([]);
  });

  it('reads none that is out of its place', () => {
    const html = rewritten(page, '1.信访举报投诉类申请', '1.结转下年继续办理');
    const { wrongCells, markedCells } = outcome(truth2021, html);
    expect(wrongCells).toEqual([]);
    expect(markedCells).toEqual(rowCells(truth2021, 'requests.declinedPetition'));
  });
});

describe('units of amounts', () => {
  const inYuan = { ...truth2021, 'disclosure.administrativeFees.amount': '25.1' };
  const unitless = rewritten(page, '（单位：万元）', '');

  it('joins a unit in a cell of its own', () => {
    const html = rewritten(unitless, /<td[^>]*>1010.25<\/td>/, '<td>251000</td><td>元</td><td></td>');
    const { wrongCells, markedCells, told } = outcome(inYuan, html);
    expect({ wrongCells, markedCells }).toEqual({ wrongCells: [], markedCells: [] });
    expect(told).not.toContain('没有写单位');
  });

  it('goes by a line above the table', () => {
    const html = rewritten(unitless, '<p>二、主动公开政府信息情况</p>', '$&<p>单位：元</p>').replace(
      '1010.25',
      '251000',
    );
    const { wrongCells, markedCells } = outcome(inYuan, html);
    expect({ wrongCells, markedCells }).toEqual({ wrongCells: [], markedCells: [] });
  });

  it('reads no amount in a unit that it does not know', () => {
    const html = rewritten(page, '（单位：万元）', '（单位：百元）');
    const { wrongCells, markedCells } = outcome(truth2021, html);
    expect(wrongCells).toEqual([]);
    expect(markedCells).toEqual(['disclosure.administrativeFees.amount']);
  });
});

describe('cells that stand alone, a line each', () => {
  const lines = inLines(page);
  const total = truth2021['requests.declinedRepeat.total'] ?? '';
  const row = rowCells(truth2021, 'requests.declinedRepeat');

  it('are counted into their rows', () => {
    const { wrongCells, markedCells } = outcome(truth2021, lines);
    expect({ wrongCells, markedCells }).toEqual({ wrongCells: [], markedCells: [] });
  });

  it.each([
    ['a page number stands for the total', `<p>${total}</p>`, '<p>3</p>'],
    ['the total is not the sum', `<p>${total}</p>`, `<p>${total}0</p>`],
  ])('are not read where %s', (_, from, to) => {
    const { wrongCells, markedCells, told } = outcome(truth2021, rewritten(lines, from, to));
    expect(wrongCells).toEqual([]);
    expect(markedCells).toEqual(row);
    expect(told).toContain('“2.重复申请”行：每行只有一格，而总计不是其余各数之和');
  });

  it('are not read under a head with 序号, for a row’s number may pass for one that is missing', () => {
    const numbered = lines
      .replaceAll('<p>信息内容</p>', '<p>序号</p>$&')
      .replace('<p>行政规范性文件</p>', '<p>2</p>$&');
    const rules = rowCells(truth2021, 'disclosure.rules');
    const html = rewritten(numbered, `<p>${truth2021['disclosure.rules.repealed']}</p>`, '');
    const { wrongCells, markedCells, told } = outcome(truth2021, html);
    expect(wrongCells).toEqual([]);
    expect(markedCells).toEqual(expect.arrayContaining([...rules]));
    expect(told).toContain('格式里没有“序号”一栏');
  });
});

it('takes no row whose total may have slid into another column', () => {
  const row = /<td>2\.重复申请<\/td>.*?<\/tr>/;
  const blank = rowCells(truth2021, 'requests.declinedRepeat').map((name) => [name, '']);
  const slid = rewritten(page, row, `<td>2.重复申请</td>${cells(3, 0, 2, '', '', 5, '')}</tr>`);
  const { wrongCells, told } = outcome({ ...truth2021, ...Object.fromEntries(blank) }, slid);
  expect(wrongCells).toEqual([]);
  expect(told).toContain('可能填错了列');
});
