import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkedReport } from '#samples/checkedReport.ts';
import { checkPersonalNumbers } from './checkPersonalNumbers.ts';

/** Made-up numbers: the region 000 is nobody's, the check character is right. */
const identity = '990000199001011239';
const identityX = '99000019900101005X';

function wordsIn(text: string): readonly string[] {
  return checkPersonalNumbers(checkedReport({ overview: text })).map(({ quote }) =>
    text.slice(quote?.start, quote?.end),
  );
}

describe('[text.personal]', () => {
  it('says where a number stands, without saying the number', () => {
    const [found] = checkPersonalNumbers(checkedReport({ preamble: '请联系张三，手机13800000000。' }));
    expect(found).toEqual({
      id: 'text.personal',
      severity: 'warning',
      cells: ['preamble'],
      message: '“前言”里有手机号码 138******00。',
      remedy: '报告要向社会公布，请删去个人信息；对外联系电话宜用办公电话。',
      quote: { field: 'preamble', start: 8, end: 19 },
    });
  });

  it.each([
    [`申请人身份证号${identity}。`, identity],
    [`证件号：${identityX.toLowerCase()}`, identityX.toLowerCase()],
    ['电话：138-0000-0000', '138-0000-0000'],
    ['电话 138 0000 0000', '138 0000 0000'],
    ['１３８００００００００（微信同号）', '１３８００００００００'],
    ['申请人身份证号码：110000199001011230', '110000199001011230'],
    ['身份证990000199001011230', '990000199001011230'],
    ['王某（330000198512310019）提出申请', '330000198512310019'],
  ])('finds in %j', (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });

  it.each([
    '邮箱13800000000@example.com',
    '13800000000＠163.com',
    '身份证号990000199013011236',
    '受理编号330000199001011230',
    '流水号：330000199001011230',
    '编码330000202401150012',
    '统一社会信用代码113300198502489459',
    '号码010000199001011230',
    '统一社会信用代码 91990000MA00000000',
    '流水号990000199001011237',
    '编号990000199013011236',
    `合同号1${identity}`,
    '电话0990-12345678、12345热线',
    '收费13800000000元，面积13800000000平方米',
    '档案号138000000001',
    '网址 http://www.example.gov.cn/13800000000.html',
    '电话12800000000',
    '全年访问13800000000余人次',
    '138****0000',
  ])('finds nothing in %j', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  it('takes only the one check character of eleven', () => {
    const valid = [...'0123456789X'].filter(
      (sign) => wordsIn(`号码${identity.slice(0, 17)}${sign}。`).length > 0,
    );
    expect(valid).toEqual([identity.slice(17)]);
  });

  it('never repeats a number in its message', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (rest) => {
        const number = `139${String(rest).padStart(8, '0')}`;
        const [found] = checkPersonalNumbers(checkedReport({ overview: `手机${number}` }));
        expect(found?.message).toContain('手机号码 139');
        expect(found?.message).not.toContain(number.slice(3, -2));
      }),
    );
  });
});
