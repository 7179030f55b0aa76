import { describe, expect, it } from 'vitest';
import { checkedReport } from '#samples/checkedReport.ts';
import { checkFeeReported } from './checkFeeReported.ts';
import type { Finding } from './finding.ts';

const cell = 'disclosure.administrativeFees.amount';

function found(otherMatters: string, amount = '0'): readonly Finding[] {
  return checkFeeReported(checkedReport({ otherMatters, [cell]: amount }));
}

describe('[fee.reported]', () => {
  it('asks whether the fee was charged', () => {
    expect(found('没有其他需要报告的事项。', '1286.35')).toEqual([
      {
        id: 'fee.reported',
        severity: 'warning',
        cells: ['otherMatters'],
        message: '“六、其他需要报告的事项”没有写明是否收取了信息处理费。',
        remedy: '请写明收取的件数和金额；没有收取的，也请写明。',
        fixes: [],
      },
    ]);
  });

  it('offers the sentence that it was not, where no fee of any kind was', () => {
    expect(found('无。')[0]?.fixes).toEqual([
      {
        label: '写入“本年度未收取信息处理费”',
        patch: { otherMatters: '本年度未收取政府信息公开信息处理费。' },
      },
    ]);
    expect(found('开展了案卷评查。')[0]?.fixes?.[0]?.patch).toEqual({
      otherMatters: '本年度未收取政府信息公开信息处理费。\n开展了案卷评查。',
    });
    expect(found('无', '')[0]?.fixes).toEqual([]);
  });

  it.each([
    '本年度未收取信息处理费。',
    '2024年，我局依申请公开未产生收费。',
    '没有收取任何费用。',
    '政府信息公开处理费：0元。',
    '未向申请人收取费用',
    '依法免费提供信息。',
    '根据《政府信息公开信息处理费管理办法》，本年度未收取。',
    '《信息处理费管理办法》施行以来，没有产生费用。',
  ])('is content with %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    '本年度行政事业性收费1200万元。',
    '认真执行《政府信息公开信息处理费管理办法》。',
    '公开了《行政事业性收费目录》和《政府信息公开收费办法》。',
    '收到消费投诉12件。',
    '落实工作经费。',
  ])('does not take for an answer: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it('finds more of this fee than of all fees', () => {
    const text = '本年度收取信息处理费共计1,200元，已上缴国库。';
    expect(found(text, '0.1')).toEqual([
      {
        id: 'fee.reported',
        severity: 'warning',
        cells: ['otherMatters', cell],
        message:
          '“六、其他需要报告的事项”写了信息处理费 0.12 万元，“行政事业性收费”却只有 0.1 万元，相差 0.02 万元。',
        remedy: '信息处理费是行政事业性收费的一种，应计入表中的金额，请核对两处。',
        quote: { field: 'otherMatters', start: 3, end: 18 },
      },
    ]);
  });

  it.each([
    ['收取信息处理费０.５万元。', '0.2'],
    ['收取政府信息公开信息处理费3件，金额3600元。', '0'],
    ['信息处理费的收取情况：收取信息处理费100元', '0'],
  ])('finds a contradiction in %s beside %s 万元', (text, amount) => {
    expect(found(text, amount)).toHaveLength(1);
  });

  it.each([
    ['收取信息处理费1200元。', '0.12'],
    ['收取信息处理费1200元。', '36.5'],
    ['收取信息处理费1200元。', ''],
    ['未收取信息处理费，退还押金500元。', '0'],
    ['信息处理费收费标准为每件100元，本年度没有收取。', '0'],
    ['按100元/件的标准收取信息处理费，本年度未发生。', '0'],
    ['收取信息处理费0元，减免1000元。', '0'],
    ['行政事业性收费1200万元，未收取信息处理费。', '0'],
  ])('finds none in %s beside %s 万元', (text, amount) => {
    expect(found(text, amount)).toEqual([]);
  });

  it('asks nothing of the 2019 form', () => {
    expect(checkFeeReported(checkedReport({ form: '2019', otherMatters: '无' }))).toEqual([]);
  });
});
