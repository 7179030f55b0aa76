import { fieldLabel } from '../document/fieldLabel.ts';
import type { CheckedReport } from './check.ts';
import type { Finding } from './finding.ts';
import { foldWidth } from './foldWidth.ts';
import { placesOf } from './placesOf.ts';
import { rememberPerField } from './rememberPerField.ts';

const fieldsLookedAt = ['title', 'preamble', 'overview', 'problems', 'otherMatters'] as const;

const identityNumber = /(?<before>^|[^\dA-Za-z])[1-9]\d{16}[\dXx](?![\dA-Za-z])/g;
/** With its digits together or in the groups in which people write them; not a count, nor part of an address or a mailbox. */
const mobileNumber =
  /(?<before>^|[^\w.\-/=&%#+])(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![\dA-Za-z/]|@|\.\d|[余多万亿元条件次人平])/g;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The first two digits of the region: the provinces of GB/T 2260. */
const province = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
const called = /身份(?:证|号)[^,。;\n]{0,8}$/;
/** Numbers of files and of organs, which may begin with a region and go on with a day. */
const otherNumber =
  /(?:编号|文号|案号|单号|流水号|合同号|受理号|信用代码|账号|帐号|卡号|序列号|索引号|条码)[^\d,。;\n]{0,6}$/;

/**
 * Whether 18 signs are an identity number: a day of birth that exists, and the check character of GB 11643. One with a
 * wrong check character is a slip in a number of somebody's if it is called so, or if its region and its day of birth
 * are possible.
 */
function isIdentityNumber(number: string, before: string): boolean {
  const [, year = '', month = '', day = ''] = /^\d{6}(\d{4})(\d{2})(\d{2})/.exec(number) ?? [];
  const birth = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = birth.getUTCMonth() === Number(month) - 1 && birth.getUTCDate() === Number(day);
  if (!isDay || Number(year) < 1900 || Number(year) > 2100) return false;
  if (called.test(before)) return true;
  const isPlausible = province.test(number) && Number(year) >= 1920 && Number(year) <= 2010;
  if (isPlausible && !otherNumber.test(before)) return true;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

/** A number as a message may show it: enough to find it, too little to use it. */
function masked(number: string): string {
  return `${number.slice(0, 3)}${'*'.repeat(number.length - 5)}${number.slice(-2)}`;
}

const findNumbers = rememberPerField((field, text, label = ''): readonly Finding[] => {
  const plain = foldWidth(text);
  const identities = placesOf(identityNumber, plain).filter(({ words, start }) =>
    isIdentityNumber(words, plain.slice(Math.max(0, start - 20), start)),
  );
  const found = [
    ...identities.map((place) => ({ ...place, kind: '居民身份证号码' })),
    ...placesOf(mobileNumber, plain).map((place) => ({ ...place, kind: '手机号码' })),
  ];
  found.sort((one, other) => one.start - other.start);
  return found.map(({ words: number, start, kind }): Finding => ({
    id: 'text.personal',
    severity: 'warning',
    cells: [field],
    message: `“${label}”里有${kind} ${masked(number)}。`,
    remedy: '报告要向社会公布，请删去个人信息；对外联系电话宜用办公电话。',
    quote: { field, start, end: start + number.length },
  }));
});

/** `text.personal`: no identity number and no mobile number stands in a text. */
export function checkPersonalNumbers({ form, fields }: CheckedReport): readonly Finding[] {
  return fieldsLookedAt.flatMap((field) => findNumbers(field, fields[field] ?? '', fieldLabel(form, field)));
}
