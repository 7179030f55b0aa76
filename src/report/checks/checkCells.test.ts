import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { figuresOf } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import { form2021 } from '../forms/form2021.ts';
import { checkBlankCells, checkCellNumbers } from './checkCells.ts';
import type { Finding } from './finding.ts';

function numbersOf(fields: Fields): readonly Finding[] {
  return checkCellNumbers(form2021, fields, figuresOf(form2021, fields));
}

function blanksOf(fields: Fields): readonly Finding[] {
  return checkBlankCells(form2021, figuresOf(form2021, fields));
}

describe('[cell.number]', () => {
  it('names the row, the column, the text and the reason', () => {
    expect(numbersOf({ ...balanced2021, 'requests.granted.business': '3万' })).toEqual([
      {
        id: 'cell.number',
        severity: 'error',
        cells: ['requests.granted.business'],
        message: '“（一）予以公开”行“商业企业”列：“3万”不能作为数字读取。',
        remedy: '请写出完整的数字，如 30000。',
      },
    ]);
  });

  it('does not call a number none: it says why its cell does not take it', () => {
    const fee = 'disclosure.administrativeFees.amount';
    const sentences = numbersOf({
      ...balanced2021,
      'disclosure.licensing.decisions': '1.5',
      'disclosure.penalties.decisions': '-3',
      [fee]: '1.1234567',
    }).map(({ message }) => message.replace(/^.*：/, ''));
    expect(sentences).toEqual([
      '“1.5”应为非负整数，不能有小数。',
      '“-3”不能为负，应为非负整数。',
      '“1.1234567”小数太长，最多六位（以万元计，即精确到分）。',
    ]);
  });

  it('reads each cell as its own kind', () => {
    const texts = { 'disclosure.administrativeFees.amount': '1.5', 'disclosure.licensing.decisions': '1.5' };
    expect(numbersOf({ ...balanced2021, ...texts }).map(({ cells }) => cells)).toEqual([
      ['disclosure.licensing.decisions'],
    ]);
  });

  it('finds a total that the file could not hold exactly', () => {
    const most = '9007199254740991';
    const fields = { ...balanced2021, 'disputes.review.upheld': most, 'disputes.review.corrected': '1' };
    expect(numbersOf(fields)).toMatchObject([
      {
        cells: ['disputes.review.total'],
        message:
          '“行政复议”行“总计”列：合计 9007199254740993 超过了文件能准确记录的最大数 9007199254740991。',
      },
    ]);
  });

  it('finds nothing in full-width, grouped and blank cells', () => {
    expect(
      numbersOf({
        ...balanced2021,
        'disclosure.licensing.decisions': ' １，２３４ ',
        'disputes.review.other': '',
      }),
    ).toEqual([]);
  });
});

describe('[cell.blank]', () => {
  it('counts the blank cells of each table in one finding, totals apart', () => {
    expect(blanksOf(blank2021).map(({ message, cells }) => [message, cells.length])).toEqual([
      ['“二、主动公开政府信息情况”还有 10 格空白。', 10],
      ['“三、收到和处理政府信息公开申请情况”还有 144 格空白。', 144],
      ['“四、政府信息公开行政复议、行政诉讼情况”还有 12 格空白。', 12],
    ]);
  });

  it('leads to the blank cells, the first in front, and says how to fill them', () => {
    const fields = { ...balanced2021, 'disputes.review.pending': '\u3000', 'disputes.directSuit.other': '' };
    expect(blanksOf(fields)).toEqual([
      {
        id: 'cell.blank',
        severity: 'error',
        cells: ['disputes.review.pending', 'disputes.directSuit.other'],
        message: '“四、政府信息公开行政复议、行政诉讼情况”还有 2 格空白。',
        remedy: '没有发生的填 0；可以把这张表的空格一次填为 0。',
      },
    ]);
  });

  it('takes neither 0 nor a text that cannot be read for blank', () => {
    expect(blanksOf({ ...balanced2021, 'disputes.review.pending': '/' })).toEqual([]);
  });
});
