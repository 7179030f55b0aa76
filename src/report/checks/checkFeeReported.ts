import Big from 'big.js';
import { amountOf, feesCell } from './amounts.ts';
import type { CheckedReport } from './check.ts';
import type { Finding, Fix } from './finding.ts';
import { foldWidth } from './foldWidth.ts';
import { rememberPerField } from './rememberPerField.ts';

/** What part six says of the fee: whether anything, and an amount in 万元 with the place of its words. */
interface FeeInText {
  readonly spoken: boolean;
  readonly stated: { readonly amount: Big; readonly start: number; readonly end: number } | null;
}

/** A title in 《》 that names the fee says nothing of it, nor does 行政事业性收费. */
const spoken = /处理费|收费|费用|收取[^,。;]{0,15}费|免收|免费|缴费/;
/** With the fee named by the title of its rules: 按照《…信息处理费管理办法》，本年度未收取. */
const spokenBesideTitle = /(?:收取|征收|产生|发生)/;
/** 收取信息处理费共计1,200元; not a price for each, nor what was waived. */
const stated =
  /(?:收取?|征收|收入|收缴)(?:(?!免|退|标准|未|行政事业性)[^。;\n]){0,24}?处理费(?:(?:(?!免|退|标准|每|行政事业性)[^。;\n]){0,24}?(?!免|退|标准|每|行政事业性)[^\d.,。;\n])??(\d[\d,]*(?:\.\d+)?)\s*(万?)元(?!\/|每)/;

const readFee = rememberPerField((_, text): FeeInText => {
  const folded = foldWidth(text);
  const plain = folded.replace(/《[^《》]*》/g, (title) => '□'.repeat(title.length));
  const isSpoken =
    spoken.test(plain.replaceAll('行政事业性收费', '')) ||
    (spoken.test(folded.replaceAll('行政事业性收费', '')) && spokenBesideTitle.test(plain));
  const match = stated.exec(plain);
  const [words = '', digits = '', tenThousands] = match ?? [];
  if (!match) return { spoken: isSpoken, stated: null };
  const number = new Big(digits.replaceAll(',', ''));
  const amount = tenThousands === '' ? number.div(10_000) : number;
  return { spoken: true, stated: { amount, start: match.index, end: match.index + words.length } };
});

const notCharged = '本年度未收取政府信息公开信息处理费。';

/** Where part two has 0, no fee of any kind was charged, and the sentence is true. */
function sayNotCharged(text: string, fees: Big | null): readonly Fix[] {
  if (!fees?.eq(0)) return [];
  const kept = /^[\s\p{P}]*(?:无|暂无|没有)?[\s\p{P}]*$/u.test(text) ? '' : `\n${text.trim()}`;
  return [{ label: '写入“本年度未收取信息处理费”', patch: { otherMatters: `${notCharged}${kept}` } }];
}

/**
 * `fee.reported`: part six of the 2021 form says whether 信息处理费 was charged, and no more of it than all
 * 行政事业性收费 of part two, of which it is one.
 *
 * @example checkFeeReported(report)[0]?.message //=> '“六、其他需要报告的事项”没有写明是否收取了信息处理费。'
 */
export function checkFeeReported({ form, fields, figures }: CheckedReport): readonly Finding[] {
  if (form.id !== '2021') return [];
  const text = fields['otherMatters'] ?? '';
  const said = readFee('otherMatters', text);
  const fees = amountOf(figures, feesCell);
  if (!said.spoken) {
    return [
      {
        id: 'fee.reported',
        severity: 'warning',
        cells: ['otherMatters'],
        message: '“六、其他需要报告的事项”没有写明是否收取了信息处理费。',
        remedy: '请写明收取的件数和金额；没有收取的，也请写明。',
        fixes: sayNotCharged(text, fees),
      },
    ];
  }
  if (!said.stated || !fees || said.stated.amount.lte(fees)) return [];
  const { amount, start, end } = said.stated;
  return [
    {
      id: 'fee.reported',
      severity: 'warning',
      cells: ['otherMatters', feesCell],
      message: `“六、其他需要报告的事项”写了信息处理费 ${amount.toFixed()} 万元，“行政事业性收费”却只有 ${fees.toFixed()} 万元，相差 ${amount.minus(fees).toFixed()} 万元。`,
      remedy: '信息处理费是行政事业性收费的一种，应计入表中的金额，请核对两处。',
      quote: { field: 'otherMatters', start, end },
    },
  ];
}
