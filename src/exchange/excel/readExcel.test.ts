import { describe, expect, it } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import type { Fields } from '#report/fields.ts';
import type { ReadReport } from '#report/readingResult.ts';
import { differing, reportIn, told } from '../readings.sample.ts';
import { readExcel } from './readExcel.ts';
import { number, reportSheet, workbookFile, type CellContent, type SheetContent } from './workbook.sample.ts';

const stated = statingTotals(balanced2021);
const carriedOut = 'requests.carriedOut.business';

function read(...sheets: readonly SheetContent[]): ReadReport {
  return reportIn(readExcel(workbookFile(sheets)));
}

/** The sample with one cell written otherwise. */
function withCell(name: string, content: CellContent, more?: Readonly<Record<string, string>>): ReadReport {
  const sheet = reportSheet(stated);
  sheet.cells.set(sheet.spots.get(name) ?? '', content);
  return reportIn(readExcel(workbookFile([sheet], more)));
}

function refusal(bytes: Uint8Array): string {
  const result = readExcel(bytes);
  expect(result).toMatchObject({ ok: false, problems: [{ kind: 'lost', place: '全文' }] });
  return result.ok ? '' : result.problems.map(({ message }) => message).join();
}

/** Styles of the given number formats, the first one general. */
function styles(...formats: readonly string[]): Readonly<Record<string, string>> {
  const own = formats.map((format, index) => {
    const code = format.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`;
  });
  const xfs = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  return {
    'xl/styles.xml': `<styleSheet><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`,
  };
}

describe('a sheet that looks like the report', () => {
  it.each([
    ['2021', balanced2021, true],
    ['2019', balanced2019, true],
    ['2021', balanced2021, false],
    ['2019', balanced2019, false],
  ])('is read whole: form %s', (_, sample, isMerged) => {
    const report = read(reportSheet(statingTotals(sample), isMerged));
    expect(differing(report, sample)).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
  });

  it('tells of each number which cell it was read from', () => {
    const sheet = reportSheet(stated);
    expect(read(sheet).sources[carriedOut]).toBe(`工作表“年报”${sheet.spots.get(carriedOut)}`);
  });

  it.each([true, false])(
    'keeps blank cells blank and all others in their columns, labels merged: %s',
    (isMerged) => {
      const gaps: Fields = {
        'disclosure.normativeDocuments.repealed': '',
        'requests.received.research': '',
        'requests.received.total': '',
        'requests.granted.individual': '',
        'disputes.review.upheld': '',
        'requests.exemptThirdParty.total': '',
        'requests.closed.otherOrganisation': '',
        'disputes.review.corrected': '',
        'disputes.review.total': '',
        'disputes.suitAfterReview.upheld': '',
      };
      const report = read(reportSheet({ ...stated, ...gaps }, isMerged));
      // Totals that are blank are computed; those over a blank part stay as stated.
      const over = { 'requests.granted.total': '29', 'requests.closed.individual': '47' };
      expect(differing(report, { ...balanced2021, ...gaps, ...over })).toEqual({});
      expect(told(report, 'lost')).toEqual([]);
    },
  );

  it('reads a row whose numbers are all blank as blank', () => {
    const blank: Fields = {
      'disclosure.rules.issued': '',
      'disclosure.rules.repealed': '',
      'disclosure.rules.inForce': '',
    };
    const report = read(reportSheet({ ...stated, ...blank }));
    expect(differing(report, { ...balanced2021, ...blank })).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
  });

  it('reads no number from a table that lacks a column', () => {
    const sheet = reportSheet(stated, false);
    const top = Number(sheet.spots.get('requests.received.total')?.slice(1));
    const cells = [...sheet.cells].filter(([address]) => {
      const row = Number(address.slice(1));
      return !(address.startsWith('J') && row >= top - 3 && row < top + 25);
    });
    const { fields } = read({ ...sheet, cells: new Map(cells) });
    expect(Object.keys(fields).filter((name) => name.startsWith('requests.'))).toEqual([]);
  });

  it('reads the ten numbers of part four without 行政复议 as those of 行政诉讼', () => {
    const sheet = reportSheet(stated, false);
    const last = sheet.spots.get('disputes.review.upheld')?.slice(1) ?? '';
    const lines = [3, 2, 1, 0].map((above) => String(Number(last) - above));
    const cells = [...sheet.cells].flatMap(([address, content]): readonly [string, CellContent][] => {
      if (!lines.includes(address.slice(1))) return [[address, content]];
      const column = address.charCodeAt(0) - 5;
      return column < 65 ? [] : [[`${String.fromCharCode(column)}${address.slice(1)}`, content]];
    });
    const report = read({ ...sheet, cells: new Map(cells) });
    const without = Object.fromEntries(
      Object.keys(balanced2021)
        .filter((name) => name.startsWith('disputes.review'))
        .map((name) => [name, '']),
    );
    expect(differing(report, { ...balanced2021, ...without })).toEqual({});
    expect(told(report, 'lost')).toEqual(['没有找到“行政复议”行的数字，保持空白。']);
  });

  it('keeps a column apart that is blank as a whole', () => {
    const names = Object.keys(stated).filter((name) => /^requests\..*\.individual$/.test(name));
    const fields = { ...stated, ...Object.fromEntries(names.map((name) => [name, ''])) };
    for (const isMerged of [true, false]) {
      const report = read(reportSheet(fields, isMerged));
      expect(report.fields['requests.granted.business']).toBe('4');
      expect(names.filter((name) => (report.fields[name] ?? '') !== '')).toEqual([]);
      expect(told(report, 'lost')).toEqual([]);
    }
  });

  it('keeps columns apart whose heading it does not know', () => {
    const sheet = reportSheet({ ...stated, 'requests.received.research': '' }, false);
    const heading = [...sheet.cells].find(([, content]) => content === '社会公益组织')?.[0] ?? '';
    sheet.cells.set(heading, '社会公益性组织');
    expect(
      differing(read(sheet), {
        ...balanced2021,
        'requests.received.research': '',
        'requests.received.total': '63',
      }),
    ).toEqual({});
  });

  it('reads a text of several lines in one cell as its paragraphs', () => {
    const sheet = reportSheet({ ...stated, title: '' });
    sheet.cells.set('A1', '示例市教育局\n2024年政府信息公开工作年度报告');
    const overview = [...sheet.cells].find(([, content]) => content === '一、总体情况');
    sheet.cells.set(overview?.[0] ?? '', '一、总体情况\n第一段。\r\n第二段。');
    const { fields } = read(sheet);
    expect(fields['title']).toBe(balanced2021['title']);
    expect(fields['overview']).toBe(`第一段。\n第二段。\n${balanced2021['overview']}`);
  });

  it('reads labels broken over lines', () => {
    const sheet = reportSheet(stated);
    for (const [address, content] of sheet.cells) {
      if (content === '三、本年度办理结果') sheet.cells.set(address, [...content].join('\n'));
      if (content === '商业企业') sheet.cells.set(address, '商业\n企业');
    }
    expect(differing(read(sheet), balanced2021)).toEqual({});
  });

  it('reads numbers that are stored as text', () => {
    expect(withCell(carriedOut, '１').fields[carriedOut]).toBe('1');
    expect(
      withCell('disclosure.licensing.decisions', '1,412件').fields['disclosure.licensing.decisions'],
    ).toBe('1412');
  });
});

describe('sheets', () => {
  function parted(): readonly SheetContent[] {
    const whole = reportSheet(stated);
    const headings = ['二、', '三、收到', '四、政府', '五、'];
    const sheets = ['封面与正文', '表一', '表二', '表三', '其他'].map((name) => ({
      name,
      cells: new Map<string, CellContent>(),
      merges: whole.merges ?? [],
    }));
    let at = 0;
    for (const [address, content] of whole.cells) {
      if (typeof content === 'string' && content.startsWith(headings[at] ?? '\0')) at += 1;
      sheets[at]?.cells.set(address, content);
    }
    return sheets;
  }

  it('each with a table are read together', () => {
    const report = read(...parted());
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
  });

  it('may stand in any order, the texts on one and the tables on others', () => {
    const [cover, first, second, third, last] = parted();
    const texts: SheetContent = {
      name: '文字',
      cells: new Map([...(cover?.cells ?? []), ...(last?.cells ?? [])]),
    };
    const tables = [third, first, second].flatMap((sheet) => sheet ?? []);
    const report = read(texts, ...tables);
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
  });

  it('may bear the part in their name instead of a heading', () => {
    const names: Readonly<Record<string, string>> = {
      表一: '主动公开',
      表二: '依申请公开',
      表三: '四、政府信息公开行政复议、行政诉讼情况',
    };
    const sheets = parted().map((sheet) => {
      const name = names[sheet.name];
      if (name === undefined) return sheet;
      return { ...sheet, name, cells: new Map([...sheet.cells].slice(1)) };
    });
    const report = read(...sheets);
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
  });

  it('that are hidden are left out, and told', () => {
    const other = reportSheet(statingTotals({ ...balanced2021, [carriedOut]: '77' }));
    for (const state of ['hidden', 'veryHidden']) {
      const report = read({ ...other, name: '旧稿', state }, reportSheet(stated));
      expect(differing(report, balanced2021)).toEqual({});
      expect(report.problems).toMatchObject([{ kind: 'remark', place: '工作表“旧稿”' }]);
    }
  });

  it.each([
    ['the title', '示例市教育局2023年政府信息公开工作年度报告', '年报一', '年报二'],
    ['the name of its sheet', '示例市教育局政府信息公开工作年度报告', '2023年', '2024年'],
  ])('of several years are read by the latest, told by %s', (_, title, earlierName, laterName) => {
    const isNamed = earlierName === '2023年';
    const earlier = { ...reportSheet({ ...stated, title }), name: earlierName };
    earlier.cells.set(earlier.spots.get('requests.received.individual') ?? '', number('77'));
    const own = isNamed ? { ...stated, title } : stated;
    const later = { ...reportSheet(own), name: laterName };
    for (const sheets of [
      [earlier, later],
      [later, earlier],
    ]) {
      const report = read(...sheets);
      const names = Object.keys(differing(report, balanced2021));
      expect(isNamed ? names.filter((name) => name !== 'title' && name !== 'year') : names).toEqual([]);
      expect(told(report, 'lost').join()).toContain(`工作表“${earlierName}”里有同样的表格`);
    }
  });

  it('with the same tables are not read where nothing tells which is the report', () => {
    const [, first, second, third] = parted();
    const tables = [first, second, third].flatMap((sheet) => sheet ?? []);
    const cells = new Map(second?.cells).set('C4', number('77'));
    const report = read(...tables, { name: '旧稿', cells, merges: second?.merges ?? [] });
    const parts = Object.keys(report.fields).map((name) => name.split('.')[0]);
    expect(new Set(parts)).toEqual(new Set(['form', 'disclosure', 'disputes']));
    expect(told(report, 'lost').join()).toContain('工作表“表二”“旧稿”里有同样的表格');
  });

  it('that copy one another are read once', () => {
    const report = read(reportSheet(stated), { ...reportSheet(stated), name: '副本' });
    expect(differing(report, balanced2021)).toEqual({});
    expect(report.problems).toEqual([]);
  });

  it('leave out hidden columns and rows that are none of the report', () => {
    const sheet = reportSheet(stated, false);
    const moved = [...sheet.cells].map(([address, content]): readonly [string, CellContent] => {
      const column = address.charCodeAt(0);
      return [`${String.fromCharCode(column < 69 ? column : column + 1)}${address.slice(1)}`, content];
    });
    const rows = [...new Set(moved.map(([address]) => address.slice(1)))];
    const cells = new Map([...moved, ...rows.map((row) => [`E${row}`, number('99')] as const)]);
    const report = read({ ...sheet, cells, hiddenColumns: ['E'] });
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
    expect(told(report, 'remark').join()).toContain('隐藏的行或列，没有读入');
    const spot = sheet.spots.get('requests.received.total') ?? '';
    expect(report.sources['requests.received.total']).toBe(
      `工作表“年报”${String.fromCharCode(spot.charCodeAt(0) + 1)}${spot.slice(1)}`,
    );
  });

  it('keep hidden rows that are of the report', () => {
    const sheet = reportSheet(stated);
    const row = Number(sheet.spots.get('requests.exemptThirdParty.total')?.slice(1));
    const report = read({ ...sheet, hiddenRows: [row, row + 1] });
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
    expect(told(report, 'remark').join()).toContain('隐藏的行或列，也读入了');
  });

  it('that are all hidden make a file without anything to read', () => {
    expect(refusal(workbookFile([{ ...reportSheet(stated), state: 'hidden' }]))).toContain('没有隐藏');
  });
});

describe('a formula', () => {
  it('counts for its result', () => {
    const report = withCell(carriedOut, { inner: '<f>SUM(1,2)</f><v>3</v>' });
    expect(report.fields[carriedOut]).toBe('3');
  });

  it.each([
    ['no result', { inner: '<f>SUM(1,2)</f>' }, '=SUM(1,2)（没有保存计算结果）'],
    ['an empty result', { inner: '<f>SUM(1,2)</f><v/>' }, '=SUM(1,2)（没有保存计算结果）'],
    ['its text at another cell and no result', { inner: '<f t="shared" si="0"/>' }, '=…（没有保存计算结果）'],
    ['an error', { attributes: ' t="e"', inner: '<f>A1/0</f><v>#DIV/0!</v>' }, '#DIV/0!'],
  ])('with %s leaves its cell blank, and that is told', (_, content, shown) => {
    const report = withCell(carriedOut, content);
    expect(report.fields[carriedOut]).toBeUndefined();
    expect(report.problems).toMatchObject([{ kind: 'lost', field: carriedOut }]);
    expect(told(report, 'lost')[0]).toContain(shown);
    expect(differing(report, { ...balanced2021, [carriedOut]: '' })).toMatchObject({});
  });

  it('whose 0 stands for a result that is still to be computed is no 0', () => {
    const formula = { inner: '<f>SUM(1,2)</f><v>0</v>' };
    expect(withCell(carriedOut, formula).fields[carriedOut]).toBe('0');
    const sheet = reportSheet(stated);
    sheet.cells.set(sheet.spots.get(carriedOut) ?? '', formula);
    const workbook =
      '<workbook><sheets><sheet name="年报" sheetId="1" r:id="rId1"/></sheets><calcPr fullCalcOnLoad="1"/></workbook>';
    const report = reportIn(readExcel(workbookFile([sheet], { 'xl/workbook.xml': workbook })));
    expect(report.fields[carriedOut]).toBeUndefined();
    expect(told(report, 'lost')[0]).toContain('没有保存计算结果');
  });

  it('in every cell of a row loses that row and no other', () => {
    const sheet = reportSheet(stated);
    for (const [name, address] of sheet.spots) {
      if (name.startsWith('requests.granted.')) sheet.cells.set(address, { inner: '<f>1</f>' });
    }
    const report = read(sheet);
    expect(Object.keys(report.fields).filter((name) => name.startsWith('requests.granted.'))).toEqual([]);
    expect(report.problems.filter(({ kind }) => kind === 'lost')).toHaveLength(7);
  });
});

describe('a stored number', () => {
  const fee = 'disclosure.administrativeFees.amount';

  it.each([
    ['0.30000000000000004', '0.3'],
    ['1286.3499999999999', '1286.35'],
    ['1.0', '1'],
    ['1.2863500000000001E3', '1286.35'],
    ['96171.6', '96171.6'],
  ])('of an amount is the decimal that was typed: %s', (stored, wanted) => {
    expect(withCell(fee, number(stored)).fields[fee]).toBe(wanted);
  });

  it.each([
    ['11398889', '11398889'],
    ['3.0', '3'],
    ['2.9999999999999996', '3'],
    ['9007199254740991', '9007199254740991'],
    ['9.007199254740991E15', '9007199254740991'],
  ])('of a count is whole: %s', (stored, wanted) => {
    expect(withCell(carriedOut, number(stored)).fields[carriedOut]).toBe(wanted);
  });

  it.each(['0.5', '-1', '1E+300', '1E+400', 'NaN'])(
    'that cannot be one of the form is told: %s',
    (stored) => {
      const report = withCell(carriedOut, number(stored));
      expect(report.fields[carriedOut]).toBeUndefined();
      expect(report.problems).toMatchObject([{ kind: 'lost', field: carriedOut }]);
    },
  );

  it.each(['yyyy/m/d', '[$-804]yyyy"年"m"月"', '0%', '0!.0000', '0.00,', '¥#,##0.00', 'h:mm'])(
    'that its format shows as something else is no number: %s',
    (format) => {
      const report = withCell(fee, number('45302', 1), styles(format));
      expect(report.fields[fee]).toBeUndefined();
      expect(report.problems).toMatchObject([{ kind: 'lost', field: fee }]);
    },
  );

  it.each(['#,##0.00', '0.00_ ', '[Red]-0.00;0.00', '_ * #,##0.00_ ;', '0"件"', 'G/通用格式'])(
    'is the same in a format for numbers: %s',
    (format) => {
      expect(withCell(fee, number('45302.5', 1), styles(format)).fields[fee]).toBe('45302.5');
    },
  );

  it('whose format says 元 is one of 元', () => {
    const report = withCell(fee, number('251000', 1), styles('#,##0"元"'));
    expect(report.fields[fee]).toBe('25.1');
    expect(told(report, 'changed')[0]).toContain('25.1（万元）');
  });

  it('of days is the date of the signature', () => {
    const sheet = reportSheet({ ...stated, 'signature.date': '' });
    const lastRow = Math.max(...[...sheet.cells.keys()].map((address) => Number(address.replace(/\D/g, ''))));
    sheet.cells.set(`A${lastRow + 1}`, number('45667', 1));
    const report = reportIn(readExcel(workbookFile([sheet], styles('yyyy-mm-dd'))));
    expect(report.fields['signature.date']).toBe('2025-01-10');
  });
});

describe('text', () => {
  it('comes from shared strings, in pieces and without its phonetic guide', () => {
    const strings =
      '<sst><si><t>别的</t></si><si><r><t>1</t></r><r><t xml:space="preserve">2 </t></r><rPh><t>ピ</t></rPh></si></sst>';
    const report = withCell(
      carriedOut,
      { attributes: ' t="s"', inner: '<v>1</v>' },
      { 'xl/sharedStrings.xml': strings },
    );
    expect(report.fields[carriedOut]).toBe('12');
  });

  it('may hold characters by their numbers', () => {
    const sheet = reportSheet(stated);
    const address =
      [...sheet.cells].find(([, content]) => content === balanced2021['otherMatters'])?.[0] ?? '';
    sheet.cells.set(address, '甲_x000D_\n乙_x005F_x0041_');
    expect(read(sheet).fields['otherMatters']).toBe('甲\n乙_x0041_');
  });

  it('that looks like markup stays text', () => {
    const sheet = reportSheet({ ...stated, otherMatters: '<script>alert(1)</script>&amp;' });
    expect(read(sheet).fields['otherMatters']).toBe('<script>alert(1)</script>&amp;');
  });
});

it('reads a file whose elements bear a prefix and whose cells have no addresses', () => {
  const rows = [
    ['示例市教育局2024年政府信息公开工作年度报告'],
    ['一、总体情况'],
    ['正文。'],
    ['二、主动公开政府信息情况'],
    ['信息内容', '本年处理决定数量'],
    ['行政许可', 412],
  ].map(
    (cells) =>
      `<x:row>${cells.map((cell) => (typeof cell === 'number' ? `<x:c><x:v>${cell}</x:v></x:c>` : `<x:c t="inlineStr"><x:is><x:t>${cell}</x:t></x:is></x:c>`)).join('')}</x:row>`,
  );
  const sheet = `<x:worksheet><x:sheetData>${rows.join('')}</x:sheetData></x:worksheet>`;
  const bytes = workbookFile([{ name: '甲', cells: new Map() }], { 'xl/worksheets/sheet1.xml': sheet });
  expect(reportIn(readExcel(bytes)).fields).toMatchObject({
    overview: '正文。',
    'disclosure.licensing.decisions': '412',
  });
});

describe('refused in one sentence is', () => {
  const whole = workbookFile([reportSheet(stated)]);

  it('a file that is cut off', () => {
    expect(refusal(whole.subarray(0, whole.length - 400))).toContain('已损坏或不完整');
    expect(refusal(new Uint8Array())).toContain('已损坏或不完整');
  });

  it('a file without a worksheet', () => {
    expect(refusal(workbookFile([]))).toContain('已损坏或不完整');
  });

  it('an encrypted file', () => {
    const bytes = whole.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    expect(refusal(bytes)).toContain('已加密');
  });

  it('a file that unpacks to far more than a report', () => {
    const bomb = workbookFile([reportSheet(stated)], {
      'xl/worksheets/sheet1.xml': `<a>${' '.repeat(40_000_000)}</a>`,
    });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(refusal(bomb)).toContain('过大');
  });

  it('a sheet of far more cells than a report has', () => {
    const cells = '<c><v>1</v></c>'.repeat(60_000);
    expect(
      refusal(workbookFile([reportSheet(stated)], { 'xl/worksheets/sheet1.xml': `<row>${cells}</row>` })),
    ).toContain('过大');
  });

  it('a workbook that holds no report', () => {
    expect(
      refusal(
        workbookFile([
          {
            name: '名单',
            cells: new Map([
              ['A1', '序号'],
              ['B1', number('1')],
            ]),
          },
        ]),
      ),
    ).toContain('没有找到年度报告');
  });
});
