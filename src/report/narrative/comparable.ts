import type { ReadFigures } from '../checks/check.ts';
import type { Fields } from '../fields.ts';
import { amountOf, type Amount } from './amounts.ts';
import { latestReadings, type FieldReading } from './latestReadings.ts';
import { isOwnOffice } from './ownOffice.ts';
import type { Sum } from './terms.ts';
import type { Claim, Reading, Said, Share, Statement } from './readNarrative.ts';

/** A number of a text with the amounts it may be, the likeliest first. */
export interface Compared {
  readonly field: string;
  readonly statement: Statement;
  readonly amounts: readonly Amount[];
  readonly agrees: boolean;
}

/** What of a text's words can be held against the tables of this report. */
export interface Comparable {
  readonly field: string;
  readonly statements: readonly Compared[];
  readonly shares: readonly Share[];
  readonly fees: Reading['fees'];
  readonly claims: readonly Claim[];
}

const governments: ReadonlySet<string> = new Set(['province', 'city', 'county']);

/** A government's report is on all its organs, or on its own office alone: which of the two only its text can show. */
function isGovernment(fields: Fields): boolean {
  const level = fields['unit.level'] ?? '';
  if (level !== '') return governments.has(level);
  return /(?:[省市县区旗州盟](?:人民)?政府|[省市县区旗州盟])$/.test((fields['unit.name'] ?? '').trim());
}

/** 受理67件，其中自然人49件: where the whole is those received with those carried in, so is the part. */
function sumsOf(report: ReadFigures, { sums, within }: Statement): readonly Sum[] {
  if (within === undefined) return sums;
  const [received, withCarriedIn] = [
    amountOf(report, ['received']),
    amountOf(report, ['received', 'carriedIn']),
  ];
  if (received?.value === within) return sums.slice(0, 1);
  return withCarriedIn?.value === within ? sums.slice(1) : sums;
}

function compare(report: ReadFigures, field: string, statement: Statement): Compared {
  const sums = sumsOf(report, statement);
  const amounts = sums.flatMap((sum) => amountOf(report, sum) ?? []);
  const agrees = amounts.some(
    ({ value, others }) => value === statement.number || others.includes(statement.number),
  );
  // An alternative that is not filled yet may be what is meant.
  return { field, statement, amounts: amounts.length === sums.length ? amounts : [], agrees };
}

function organOf({ scope, office }: Said): string {
  return scope === 'office' ? `office ${office ?? ''}` : (scope ?? '');
}

function compareField(
  report: ReadFigures,
  { field, statements, shares, fees, claims }: FieldReading,
): Comparable {
  const isWhole = isGovernment(report.fields);
  const compared = statements.map((statement) => compare(report, field, statement));
  /** Another number said of the same organs agrees: so these tables are on them. */
  const shown = new Set(
    compared.flatMap(({ statement, agrees }) =>
      agrees && statement.number > 1n ? [organOf(statement)] : [],
    ),
  );
  function isMeant(said: Said): boolean {
    if (said.scope === null) return true;
    return isWhole
      ? shown.has(organOf(said))
      : said.scope === 'office' && isOwnOffice(report.fields, said.office);
  }
  return {
    field,
    statements: compared.filter(({ amounts, statement }) => amounts.length > 0 && isMeant(statement)),
    shares: shares.filter(isMeant),
    fees: fees.filter(isMeant),
    claims: claims.filter(isMeant),
  };
}

/** What the texts of a report say that its tables say too, text by text. */
export function comparable(report: ReadFigures): readonly Comparable[] {
  return latestReadings(report.fields).map((reading) => compareField(report, reading));
}
