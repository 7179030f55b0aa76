import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '#report/assess.ts';
import type { ReadReport } from '#report/readingResult.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { differing, reportIn, rewritten, told } from '../readings.sample.ts';
import { publishedText } from './published.sample.ts';
import { readText } from './readText.ts';

const rows2021 = publishedText(statingTotals(balanced2021), 'row a line');
const rows2019 = publishedText(statingTotals(balanced2019), 'row a line');
const cells2019 = publishedText(statingTotals(balanced2019), 'cell a line');

function read(text: string): ReadReport {
  return reportIn(readText(text));
}

describe('the seed: a report as pasted text, a cell a line, without 行政复议', () => {
  const seed = new URL('../../../../shared/seed/wusu-2020.txt', import.meta.url);
  const zeros = Object.fromEntries(
    Object.entries(balanced2019).map(([name, text]) => [
      name,
      /^requests\.|^disputes\./.test(name) ? '0' : text,
    ]),
  );
  const sample = publishedText(
    {
      ...statingTotals(zeros),
      'disclosure.procurement.projects': '5 ',
      'disclosure.procurement.amount': '797.58万元',
    },
    'cell a line',
  )
    .replace(/\t行政复议\n/, '')
    .replace(/(四、政府信息公开行政复议[^五]*?)(?:\t(?:结果维持|结果纠正|其他结果|尚未审结|总计)\n){5}/, '$1')
    .replace(/(?:\t0\n){5}((?:\t0\n){10})\n\n五、/, `$1\n${'\t\n'.repeat(10)}\n\n五、`);
  const atHand = existsSync(seed);
  const report = read(atHand ? readFileSync(seed, 'utf8') : sample);
  const { fields, sources } = report;

  it('reads title, unit, year, form, signature and date', () => {
    expect(fields).toMatchObject({
      form: '2019',
      year: '2020',
      'unit.name': atHand ? '乌苏市教育和科学技术局' : '示例市教育局',
      'signature.unit': atHand ? '乌苏市教育和科学技术局' : '示例市教育局',
      'signature.date': atHand ? '2021-01-05' : '2021-01-12',
    });
    expect(sources['title']).toBe('第 1 行');
  });

  it('reads every number it holds', () => {
    expect(fields).toMatchObject({
      'disclosure.procurement.projects': '5',
      'disclosure.procurement.amount': '797.58',
      'requests.carriedOut.otherOrganisation': '0',
      'disputes.directSuit.upheld': '0',
      'disputes.suitAfterReview.pending': '0',
    });
    const requests = Object.entries(fields).filter(([name]) => name.startsWith('requests.'));
    expect(requests).toHaveLength(23 * 7);
    expect(requests.every(([name, text]) => text === (/total$|closed/.test(name) ? '' : '0'))).toBe(true);
  });

  it('leaves 行政复议 blank and names it', () => {
    expect(Object.keys(fields).filter((name) => name.startsWith('disputes.review'))).toEqual([]);
    expect(told(report, 'lost')).toEqual(['没有找到“行政复议”行的数字，保持空白。']);
    expect(assess(fields).findings.map(({ id }) => id)).toEqual(['cell.blank', 'title.form']);
  });

  it('keeps every paragraph of the narratives, and nothing of the signature', () => {
    expect(fields['overview']?.split('\n')).toHaveLength(atHand ? 2 : 4);
    expect(fields['problems']?.split('\n')).toHaveLength(2);
    expect(fields['otherMatters']).toBe(atHand ? '无。' : '没有其他需要报告的事项。');
    expect(fields['preamble']?.length).toBeGreaterThan(40);
  });
});

describe('a whole report', () => {
  it.each([
    ['2021 form, a row a line', rows2021, balanced2021],
    ['2019 form, a row a line', rows2019, balanced2019],
    ['2019 form, a cell a line', cells2019, balanced2019],
    ['2021 form, paragraphs', publishedText(statingTotals(balanced2021), 'paragraphs'), balanced2021],
  ])('%s: is taken over entire, with nothing lost', (_, text, sample) => {
    const report = read(text);
    expect(differing(report, sample)).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
    expect(told(report, 'changed')).toEqual([]);
  });

  it('tells the line of every field', () => {
    const { fields, sources } = read(rows2021);
    expect(Object.keys(fields).filter((name) => sources[name] === undefined)).toEqual([]);
    const line = rows2021.split('\n').findIndex((text) => text.startsWith('四、结转下年度')) + 1;
    expect(sources['requests.carriedOut.individual']).toBe(`第 ${line} 行`);
  });

  it('keeps a total that differs from its parts, and drops one that agrees', () => {
    const { fields } = read(rewritten(rows2019, /^(二、上年结转.*)\t1$/m, '$1\t7'));
    expect(fields['requests.carriedIn.total']).toBe('7');
    expect(fields['requests.received.total']).toBe('');
  });

  it('reads a 2019 form used for a later year as what it is', () => {
    const { fields } = read(rows2019.replaceAll('2020年', '2022年'));
    expect(fields).toMatchObject({ form: '2019', year: '2022' });
    expect(assess(fields).findings.map(({ id }) => id)).toContain('form.year');
  });
});

describe('numbers as published', () => {
  const row = /^行政许可\t.*$/m;
  const licensing = 'disclosure.licensing.decisions';

  it.each([
    ['1,234', '1234'],
    ['1 234', '1234'],
    ['１２３', '123'],
    ['11398889', '11398889'],
  ])('reads %s as the number meant', (published, number) => {
    const report = read(rewritten(rows2021, row, `行政许可\t${published}`));
    expect(report.fields[licensing]).toBe(number);
    expect(report.problems).toEqual(read(rows2021).problems);
  });

  it.each(['', ' ', '\u00a0', '/', '-', '—', '——', '无'])(
    'reads “%s” as blank, never as zero',
    (published) => {
      const report = read(rewritten(rows2021, row, `行政许可\t${published}`));
      expect(report.fields[licensing]).toBeUndefined();
      expect(report.sources[licensing]).toMatch(/^第 \d+ 行$/);
      expect(told(report, 'lost')).toEqual([]);
    },
  );

  it('tells how many cells held a mark instead of a number', () => {
    const report = read(rewritten(rows2021, row, '行政许可\t/'));
    expect(told(report, 'remark').join()).toContain('“二、主动公开政府信息情况”有 1 格写的是');
  });

  it('takes a counting word off, and says so', () => {
    const report = read(rewritten(rows2021, row, '行政许可\t12件'));
    expect(report.fields[licensing]).toBe('12');
    expect(told(report, 'changed')).toEqual(['“行政许可”行“本年处理决定数量”列：“12件”读作 12。']);
  });

  it.each(['约30', '3万', '详见附件', '2.5', '-3', '1,23,4', '减4'])(
    'leaves the cell blank for “%s”, and tells cell, line and text',
    (published) => {
      const report = read(rewritten(rows2021, row, `行政许可\t${published}`));
      expect(report.fields[licensing]).toBeUndefined();
      const [problem, ...others] = report.problems.filter(({ kind }) => kind === 'lost');
      expect(others).toEqual([]);
      expect(problem).toMatchObject({ field: licensing, place: report.sources[licensing] });
      expect(problem?.message).toContain(`“行政许可”行“本年处理决定数量”列：“${published}”`);
    },
  );

  it.each([
    ['减4', '-4'],
    ['减少 4', '-4'],
    ['-8', '-8'],
    ['+1036', '1036'],
    ['增12', '12'],
  ])('reads %s in a change as %s', (published, number) => {
    const { fields } = read(rewritten(rows2019, /^行政许可\t8\t-1\t/m, `行政许可\t8\t${published}\t`));
    expect(fields['disclosure.licensing.change']).toBe(number);
  });

  it.each([
    ['797.58万元', '797.58', 'remark'],
    ['251000元', '25.1', 'changed'],
    ['1.2亿元', '12000', 'changed'],
    ['52.15', '52.15', 'remark'],
    ['20.3', '20.3', 'remark'],
    ['59237.2449', '59237.2449', 'remark'],
  ] as const)('reads an amount of %s as %s 万元, with a %s', (published, number, kind) => {
    const report = read(rewritten(rows2019, '2305.4', published));
    expect(report.fields['disclosure.procurement.amount']).toBe(number);
    expect(told(report, kind).join()).toContain(`“政府集中采购”行“采购总金额”列：“${published}”`);
  });

  it('converts amounts whose heading says 元', () => {
    const report = read(
      rewritten(rows2021, '（单位：万元）', '（单位：元）').replace(
        /^行政事业性收费\t.*$/m,
        '行政事业性收费\t36500',
      ),
    );
    expect(report.fields['disclosure.administrativeFees.amount']).toBe('3.65');
    expect(told(report, 'changed').join()).toContain('“36500元”已换算为 3.65（万元）');
  });
});

describe('labels as published', () => {
  it.each([
    ['行政规范性文件', '规范性文件'],
    ['行政规范性文件', '行 政\n规范性文件'],
    ['规章', '规章（设区的市、自治州人民政府应提供相关数据）'],
    ['规章', '規章'],
    ['现行有效件数', '现行有效件'],
    ['第二十条第（一）项', '第二十条  第 (一) 项'],
    ['（一）予以公开', '(一)予以公开'],
    ['1.属于国家秘密', '1、属于国家秘密'],
    ['1.属于国家秘密', '1.\n属于国家秘密'],
    ['3.危及“三安全一稳定”', '3.危及"三安全一稳定"'],
    ['（三）不予公开', '（三）\n不予\n公开'],
    ['商业企业', '商业\n企业'],
    ['商业企业', '商业 企业'],
    ['科研机构', '科\n研\n机\n构'],
    ['2.重复申请', '2.重\n复\n申\n请'],
    ['（七）总计', '总计'],
    ['3.其他', '其他'],
    ['四、结转下年度继续办理', '五、结转下年度继续办理'],
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.申请人无正当理由逾期不补正'],
    ['二、上年结转政府信息公开申请数量', '二、上年结转政府\n信息公开申请数量'],
    [
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '（二）部分公开\n（区分处理的，只计这一情形，\n不计其他情形）',
    ],
  ])('knows %s written as %j', (official, published) => {
    const label = new RegExp(`(?<=^|\\t)${official.replace(/[.()/]/g, '\\$&')}(?=\\t|$)`, 'm');
    const report = read(rewritten(rows2021, label, published));
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
  });

  it('knows 行政规范性文件 written in the 2019 form', () => {
    expect(differing(read(rewritten(rows2019, /^规范性文件\t/m, '行政规范性文件\t')), balanced2019)).toEqual(
      {},
    );
  });

  it('knows brackets and ordinals of both kinds in one report', () => {
    const mixed = rows2021.replace(/^（([二四六])）(?=.*\t)/gm, '($1)').replace(/^([246])\./gm, '$1、');
    expect(differing(read(mixed), balanced2021)).toEqual({});
  });

  it('knows merged labels repeated in every row', () => {
    const report = read(
      rewritten(rows2021, /^2\.重复申请/m, '三、本年度办理结果\t（五）不予处理\t2.重复申请'),
    );
    expect(differing(report, balanced2021)).toEqual({});
  });

  it('knows a head repeated on the next page, after a page number', () => {
    const head =
      '申请人情况\n自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他';
    const report = read(rewritten(rows2021, /^2\.重复申请/m, `— 3 —\n${head}\n2.重复申请`));
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
  });
});

describe('headings as published', () => {
  it.each([
    ['五、存在的主要问题及改进情况', '五、存在的问题和改进情况'],
    ['五、存在的主要问题及改进情况', '五、存在问题及改进情况'],
    ['五、存在的主要问题及改进情况', '四、存在的主要问题及改进情况'],
    ['五、存在的主要问题及改进情况', '存在的主要问题及改进情况'],
    ['四、政府信息公开行政复议、行政诉讼情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
    ['三、收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况'],
    ['一、总体情况', '一. 总体情况'],
    ['六、其他需要报告的事项', '六、其他需报告的事项'],
    ['一、总体情况', '一、政府信息公开工作基本情况'],
    ['二、主动公开政府信息情况', '二、主动公开情况'],
    ['三、收到和处理政府信息公开申请情况', '三、依申请公开处理情况'],
    ['四、政府信息公开行政复议、行政诉讼情况', '四、行政复议和行政诉讼情况'],
    ['五、存在的主要问题及改进情况', '五、工作中存在的主要问题及下一步改进措施'],
  ])('knows %s published as %s', (official, published) => {
    const report = read(rewritten(rows2021, official, published));
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
  });

  it('takes text behind a heading on the same line as its first paragraph', () => {
    const { fields } = read(
      rewritten(rows2021, /六、其他需要报告的事项\n\n　　/, '六、其他需要报告的事项：'),
    );
    expect(fields['otherMatters']).toBe(balanced2021['otherMatters']);
  });

  it('does not take a section of part one for part two', () => {
    const { fields } = read(
      rewritten(rows2021, '一、总体情况\n\n', '一、总体情况\n\n（一）主动公开政府信息情况\n'),
    );
    expect(fields['overview']).toBe(`（一）主动公开政府信息情况\n${balanced2021['overview'] ?? ''}`);
  });

  it('passes over a table of contents', () => {
    const contents = '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n';
    const report = read(rewritten(rows2021, '一、总体情况', `${contents}一、总体情况`));
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost').join()).toContain('在报告之外');
  });

  it('finds a table whose heading is missing', () => {
    const report = read(rewritten(rows2021, '二、主动公开政府信息情况\n', ''));
    expect(differing(report, balanced2021)).toEqual({});
  });

  it('names a part that is missing', () => {
    const report = read(rewritten(rows2021, /六、其他需要报告的事项\n\n.*\n/, ''));
    expect(told(report, 'lost')).toContain('没有找到“六、其他需要报告的事项”，保持空白。');
  });
});

describe('rows as published', () => {
  it('tells a row the form does not have, and no other row moves', () => {
    const report = read(rewritten(rows2021, /^行政强制\t/m, '行政检查\t31\n行政强制\t'));
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost')).toEqual(['“行政检查、31”：格式中没有这一行，没有读入。']);
  });

  it('tells it in a cell a line as well', () => {
    const report = read(rewritten(cells2019, /\t行政强制\n/, '\t行政检查\n\t31\n\t0\n\t2\n\n\t行政强制\n'));
    expect(differing(report, balanced2019)).toEqual({});
    expect(told(report, 'lost')).toEqual(['“行政检查、31、0、2”：格式中没有这一行，没有读入。']);
  });

  it('names a row that is missing, and leaves it blank', () => {
    const report = read(rewritten(rows2021, /^2\.重复申请\t.*\n/m, ''));
    expect(told(report, 'lost')).toEqual(['没有找到“2.重复申请”行的数字，保持空白。']);
    expect(report.fields['requests.declinedRepeat.individual']).toBeUndefined();
  });

  it('names a block that is missing', () => {
    const report = read(rewritten(rows2021, /第二十条第（五）项\n.*\n行政许可\t.*\n/, ''));
    expect(told(report, 'lost')).toEqual(['没有找到“第二十条第（五）项”的数字，保持空白。']);
  });

  it('takes nothing of a row with too few numbers, and tells them', () => {
    const report = read(rewritten(rows2021, /^2\.重复申请\t.*$/m, '2.重复申请\t3\t4'));
    expect(told(report, 'lost')).toEqual([
      '“2.重复申请”行：读到 2 个数（3、4），格式有 7 列，不能确定各属哪一格，没有读入。',
    ]);
    expect(report.fields['requests.declinedRepeat.individual']).toBeUndefined();
  });

  it('tells numbers whose label is lost', () => {
    const report = read(rewritten(rows2021, /^2\.重复申请\t/m, '\t'));
    expect(told(report, 'lost')).toHaveLength(2);
    expect(told(report, 'lost')).toContain('没有找到“2.重复申请”行的数字，保持空白。');
  });

  it('passes over whole blank rows', () => {
    const report = read(rewritten(rows2021, /^2\.重复申请/m, '\t\t\t\t\t\t\t\n2.重复申请'));
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
  });

  it('reads totals left blank as computed', () => {
    const report = read(rows2021.replace(/^([一二四]、(?:本年新收|上年结转|结转).*\t)\d+$/gm, '$1'));
    expect(differing(report, balanced2021)).toEqual({});
  });

  it('reads a sheet whose merged cells left blank cells behind', () => {
    const sheet = rows2021
      .replace(/^(申请人情况)$/m, '\t\t\t$1\t\t\t\t\t\t')
      .replace(/^自然人\t法人或其他组织\t总计$/m, '\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计')
      .replace(/^(商业企业\t.*)$/m, '\t\t\t\t$1\t')
      .replace(/^(二、上年结转[^\t]*)\t.*$/m, '$1\t\t\t\t2\t\t\t\t\t');
    const { fields } = read(sheet);
    expect(fields['requests.carriedIn.business']).toBe('2');
    expect(fields['requests.carriedIn.individual']).toBeUndefined();
  });

  it('reads rows whose cells are parted by spaces, as copied from a PDF', () => {
    const report = read(rows2021.replaceAll('\t', ' '));
    expect(differing(report, balanced2021)).toEqual({});
  });

  it('takes neither of two rows that contradict each other, and tells both', () => {
    const report = read(rewritten(rows2021, /^(行政许可)(\t.*)$/m, '$1$2\n$1\t999'));
    expect(differing(report, balanced2021)).toEqual({ 'disclosure.licensing.decisions': '' });
    expect(told(report, 'lost').join()).toContain('出现了不止一次');
  });

  it('takes no number from under a head of the other form', () => {
    const report = read(
      rewritten(
        rows2021,
        /本年制发件数\t本年废止件数\t现行有效件数/,
        '本年新制作数量\t本年新公开数量\t对外公开总数量',
      ),
    );
    expect(report.fields['disclosure.rules.issued']).toBeUndefined();
    expect(told(report, 'lost').join()).toContain('“规章”行：表头“对外公开总数量”属于另一种格式');
  });

  it('tells the numbers of 其他处理 where the form has three rows for it', () => {
    const report = read(rewritten(rows2021, /^（六）其他处理\t/m, '（六）其他处理\t1\t0\t0\t0\t0\t0\t1\n'));
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost').join()).toContain('“（六）其他处理、1、0、0、0、0、0、1”');
  });

  it.each(['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'])(
    'keeps text before the table of %s by telling it whole',
    (heading) => {
      const text = '2024年，示例市教育局主动公开政府信息156条。\n其中网站公开120条。';
      const report = read(
        rewritten(rows2021, `${heading}\n`, `${heading}\n该部分以表格形式报告，表格如下：\n${text}\n`),
      );
      expect(differing(report, balanced2021)).toEqual({});
      expect(told(report, 'lost')).toEqual([
        `表格部分里的这段文字没有读入；需要保留的，请放到“一、总体情况”：“${text}”。`,
      ]);
    },
  );
});

describe('part four as published', () => {
  it('is wider than its head, and partly blank: no number is taken twice', () => {
    const report = read(rewritten(rows2021, /^(\d+\t){14}\d+$/m, `1\t\t\t\t1${'\t'.repeat(20)}2`));
    expect(Object.keys(report.fields).filter((name) => name.startsWith('disputes.'))).toEqual([]);
    expect(told(report, 'lost').join()).toContain('读到 3 个数（1、1、2）');
  });

  const numbers = ['1', '2', '3', '4', '10', '0', '0', '1', '0', '1', '5', '0', '0', '0', '5'];
  const start = rows2021.indexOf('四、政府信息公开行政复议');
  const end = rows2021.indexOf('五、存在');

  function withPartFour(table: string): ReadReport {
    return read(
      `${rows2021.slice(0, start)}四、政府信息公开行政复议、行政诉讼情况\n${table}\n${rows2021.slice(end)}`,
    );
  }
  const expected = {
    'disputes.review.upheld': '1',
    'disputes.review.pending': '4',
    'disputes.directSuit.other': '1',
    'disputes.suitAfterReview.upheld': '5',
  };

  it('is fifteen numbers in a row', () => {
    expect(withPartFour(numbers.join('\t')).fields).toMatchObject(expected);
  });

  it('is fifteen numbers, a line each', () => {
    expect(withPartFour(numbers.join('\n\n')).fields).toMatchObject(expected);
  });

  it('is three tables', () => {
    const outcomes = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
    const tables = ['行政复议', '行政诉讼\n未经复议直接起诉', '复议后起诉'].map(
      (name, index) => `${name}\n${outcomes}\n${numbers.slice(5 * index, 5 * index + 5).join('\t')}`,
    );
    expect(withPartFour(tables.join('\n')).fields).toMatchObject(expected);
  });

  it('is three rows with their labels', () => {
    const rows = ['行政复议', '未经复议直接起诉', '复议后起诉'].map(
      (name, index) => `${name}\t${numbers.slice(5 * index, 5 * index + 5).join('\t')}`,
    );
    expect(withPartFour(rows.join('\n')).fields).toMatchObject(expected);
  });

  it('is ten numbers under a head of three: nobody can tell which, so none is taken', () => {
    const report = withPartFour(
      `行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n${numbers.slice(5).join('\t')}`,
    );
    expect(Object.keys(report.fields).filter((name) => name.startsWith('disputes.'))).toEqual([]);
    expect(told(report, 'lost').join()).toContain('读到 10 个数');
  });
});

describe('title, unit, year and signature as published', () => {
  const title = /^示例市教育局2024年政府信息公开工作年度报告/;

  it.each([
    ['示例市教育局政府信息公开工作2024年度报告', '示例市教育局'],
    ['2024年示例市教育局政府信息公开工作年度报告', '示例市教育局'],
    ['示例市教育局二〇二四年政府信息公开工作年度报告', '示例市教育局'],
    ['示例市人民政府2024年政府信息公开工作年度报告', '示例市人民政府'],
    ['示例市人民政府信息公开工作2024年度报告', '示例市人民政府'],
    ['示例市人民政府办公室2024年度政府信息公开年报', '示例市人民政府办公室'],
    ['2024年政府信息公开工作年度报告', '示例市教育局'],
  ])('reads %s', (published, unit) => {
    const { fields } = read(rewritten(rows2021, title, published));
    expect(fields).toMatchObject({ title: published, year: '2024', 'unit.name': unit });
  });

  it('joins a title of two lines', () => {
    const { fields } = read(rewritten(rows2021, title, '示例市教育局\n2024年政府信息公开工作年度报告'));
    expect(fields['title']).toBe('示例市教育局2024年政府信息公开工作年度报告');
  });

  it('tells what stands around the report instead of taking it for a preamble', () => {
    const report = read(
      `首页\n${rewritten(rows2021, title, '$&\n来源：示例市教育局\n')}主办：示例市教育局\n`,
    );
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost')).toEqual([
      '这段文字在报告之外，没有读入：“首页\n来源：示例市教育局”。',
      '这段文字在报告之外，没有读入：“主办：示例市教育局”。',
    ]);
  });

  it('names a title and a year that are missing, without guessing them', () => {
    const untitled = rewritten(rows2021, title, '');
    const report = read(rewritten(untitled, /报告所列数据的统计期限.*/, ''));
    expect(report.fields['year']).toBeUndefined();
    expect(told(report, 'lost')).toEqual(['没有找到标题，保持空白。', '标题里没有找到报告年度，请填写。']);
  });

  it('takes the year from the period that the preamble states, and says so', () => {
    const report = read(rewritten(rows2021, title, '示例市教育局政府信息公开工作年度报告'));
    expect(report.fields['year']).toBe('2024');
    expect(told(report, 'remark')).toEqual(['标题里没有年度，按统计期限读作 2024 年，请核对。']);
  });

  it.each([
    ['二〇二五年一月五日', '2025-01-05'],
    ['二○二五年一月二十一日', '2025-01-21'],
    ['2025-1-5', '2025-01-05'],
    ['２０２５年１月５日', '2025-01-05'],
    ['（2025年1月5日）', '2025-01-05'],
  ])('reads the date %s', (published, date) => {
    expect(read(rewritten(rows2021, /2025年\d+月\d+日(?=\n$)/, published)).fields['signature.date']).toBe(
      date,
    );
  });

  it.each(['2025年1月', '2025年2月30日'])('tells that %s is no whole date', (published) => {
    const report = read(rewritten(rows2021, /2025年\d+月\d+日(?=\n$)/, published));
    expect(report.fields['signature.date']).toBeUndefined();
    expect(told(report, 'lost')).toEqual([`落款日期“${published}”不是完整的日期，没有读入。`]);
  });

  it('reads unit and date on one line', () => {
    const { fields } = read(rewritten(rows2021, /示例市教育局\n\n\s+(2025年)/, '示例市教育局　　$1'));
    expect(fields).toMatchObject({
      'signature.unit': '示例市教育局',
      otherMatters: balanced2021['otherMatters'],
    });
    expect(fields['signature.date']).toMatch(/^2025-/);
  });
});

describe('a report as web text', () => {
  const bars = publishedText(statingTotals(balanced2021), 'bars');

  it.each([
    ['merged cells as bars', bars.replace(/^(第二十条.*\|) $/gm, '$1 |||')],
    ['heads in two lines', bars.replace('商业企业 | 科研机构', '商业\n企业 | 科研\n机构')],
    ['a frame', bars.replace(/^(.*\S) \| $/gm, '│ $1 │').replaceAll(' | ', ' │ ')],
    ['drawn lines', bars.replace(/^(.*) \| $/gm, '| $1 |\n+-----+-----+')],
    ['compact cells', bars.replace(/^(.*) \| $/gm, '|$1|').replaceAll(' | ', '|')],
  ])('reads it with %s', (_, text) => {
    const report = read(text);
    expect(differing(report, balanced2021)).toEqual({});
    expect(told(report, 'lost')).toEqual([]);
  });
});

describe('what is no report', () => {
  it.each(['', ' \n\t\n', '今天天气很好。\n其他\n总计', '{"kind":"gov-info-disclosure-report"}', '\0\u0001'])(
    'refuses %j with one sentence',
    (text) => {
      const result = readText(text);
      expect(result).toMatchObject({ ok: false, problems: [{ kind: 'lost', place: '全文' }] });
      expect(result.ok ? '' : result.problems[0]?.message).toMatch(/粘贴.*。$/);
    },
  );

  it('refuses what is far too long', () => {
    expect(readText(`${rows2021}${'长'.repeat(2_000_000)}`).ok).toBe(false);
    expect(readText(`${rows2021}${'\n'.repeat(20_000)}`).ok).toBe(false);
    expect(readText(`${rows2021}${'\t0'.repeat(100_000)}`).ok).toBe(false);
  });
});
