import { fieldLabel } from '../document/fieldLabel.ts';
import type { CheckedReport } from './check.ts';
import type { Finding } from './finding.ts';
import { foldWidth } from './foldWidth.ts';
import { rememberPerField } from './rememberPerField.ts';

const fieldsLookedAt = ['title', 'preamble', 'overview', 'problems', 'otherMatters'] as const;

const identityNumber = /(?<![\dA-Za-z])[1-9]\d{16}[\dXx](?![\dA-Za-z])/g;
/** With its digits together or in the groups in which people write them; not a count, nor part of an address. */
const mobileNumber =
  /(?<![\w.\-/=&%#+])(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![\dA-Za-z/]|\.\d|[余多万亿元条件次人平])/g;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether 18 signs are an identity number: a day of birth that exists, and the check character of GB 11643. */
function isIdentityNumber(number: string): boolean {
  const [, year = '', month = '', day = ''] = /^\d{6}(\d{4})(\d{2})(\d{2})/.exec(number) ?? [];
  const birth = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = birth.getUTCMonth() === Number(month) - 1 && birth.getUTCDate() === Number(day);
  if (!isDay || Number(year) < 1900 || Number(year) > 2100) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase();
}

/** A number as a message may show it: enough to find it, too little to use it. */
function masked(number: string): string {
  return `${number.slice(0, 3)}${'*'.repeat(number.length - 5)}${number.slice(-2)}`;
}

const findNumbers = rememberPerField((field, text, label = ''): readonly Finding[] => {
  const plain = foldWidth(text);
  const identities = [...plain.matchAll(identityNumber)].filter(([number]) => isIdentityNumber(number));
  const found = [
    ...identities.map((match) => ({ match, kind: '居民身份证号码' })),
    ...[...plain.matchAll(mobileNumber)].map((match) => ({ match, kind: '手机号码' })),
  ];
  found.sort((one, other) => one.match.index - other.match.index);
  return found.map(({ match: [number], match: { index: start }, kind }): Finding => ({
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
