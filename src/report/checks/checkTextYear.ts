import { fieldLabel } from '../document/fieldLabel.ts';
import { digitsOf } from '../readDate.ts';
import { readYear } from '../readYear.ts';
import type { CheckedReport } from './check.ts';
import type { Finding } from './finding.ts';
import { rememberPerField } from './rememberPerField.ts';
import { yearClaims, type YearClaim } from './yearClaims.ts';

const fieldsLookedAt = ['preamble', 'overview', 'problems', 'otherMatters'] as const;

/** The ten digits as a year writes them: half or full width, or Chinese numerals with the zero that it uses. */
function signsOf(written: string): string {
  if (/[０-９]/.test(written)) return '０１２３４５６７８９';
  const [zero] = /[〇○零]/.exec(written) ?? [];
  return zero === undefined ? '0123456789' : `${zero}一二三四五六七八九`;
}

/** The words of a claim with the report's year in place of the other, in the digits they are written in. */
function corrected(words: string, { years }: YearClaim, year: string): string {
  return words.replace(/(?:[0-9０-９]{4}|二[〇○零一二三四五六七八九]{3})(?= *年)/g, (written) => {
    if (!years.includes(digitsOf(written.normalize('NFKC')))) return written;
    const signs = signsOf(written);
    return year.replace(/\d/g, (digit) => signs[Number(digit)] ?? digit);
  });
}

const findYears = rememberPerField((field, text, year = '', label = ''): readonly Finding[] =>
  yearClaims(field, text, year).map((claim): Finding => {
    const { start, end, years } = claim;
    const words = text.slice(start, end);
    return {
      id: 'text.year',
      severity: 'warning',
      cells: [field, 'year'],
      message: `“${label}”里的“${words}”说的是 ${years.join('、')} 年，报告年度是 ${year} 年。`,
      remedy: '可能沿用了其他年度的文字，请核对；说的确是其他年度的，请写明理由。',
      quote: { field, start, end },
      fixes: [
        {
          label: `文中改为 ${year} 年`,
          patch: { [field]: text.slice(0, start) + corrected(words, claim, year) + text.slice(end) },
        },
      ],
    };
  }),
);

/** `text.year`: no text speaks of another year as if it were the report's. */
export function checkTextYear({ form, fields }: CheckedReport): readonly Finding[] {
  const year = readYear(fields['year']);
  if (year === null) return [];
  return fieldsLookedAt.flatMap((field) =>
    findYears(field, fields[field] ?? '', String(year), fieldLabel(form, field)),
  );
}
