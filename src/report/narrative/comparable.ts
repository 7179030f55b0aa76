import type { ReadFigures } from '../checks/check.ts';
import type { Fields } from '../fields.ts';
import { amountOf, type Amount } from './amounts.ts';
import { latestReadings, type FieldReading } from './latestReadings.ts';
import type { Claim, Share, Statement } from './readNarrative.ts';
import type { Scope } from './situation.ts';

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
  readonly claims: readonly Claim[];
}

const governments: ReadonlySet<string> = new Set(['province', 'city', 'county']);

/** A government's report is on all its organs, or on its own office alone: which of the two only its text can show. */
function isGovernment(fields: Fields): boolean {
  const level = fields['unit.level'] ?? '';
  if (level !== '') return governments.has(level);
  return /(?:[省市县区旗州盟](?:人民)?政府|[省市县区旗州盟])$/.test((fields['unit.name'] ?? '').trim());
}

function compare(report: ReadFigures, field: string, statement: Statement): Compared {
  const amounts = statement.sums.flatMap((sum) => amountOf(report, sum) ?? []);
  const agrees = amounts.some(
    ({ value, others }) => value === statement.number || others.includes(statement.number),
  );
  // An alternative that is not filled yet may be what is meant.
  return { field, statement, amounts: amounts.length === statement.sums.length ? amounts : [], agrees };
}

function compareField(report: ReadFigures, { field, statements, shares, claims }: FieldReading): Comparable {
  const isWhole = isGovernment(report.fields);
  const compared = statements.map((statement) => compare(report, field, statement));
  /** Another number said of the same organs agrees: so these tables are on them. */
  const shown = new Set(
    compared.flatMap(({ statement, agrees }) => (agrees && statement.number > 1n ? [statement.scope] : [])),
  );
  function isMeant(scope: Scope | null): boolean {
    if (scope === null) return true;
    return isWhole ? shown.has(scope) : scope === 'office';
  }
  return {
    field,
    statements: compared.filter(({ amounts, statement }) => amounts.length > 0 && isMeant(statement.scope)),
    shares: shares.filter(({ scope }) => isMeant(scope)),
    claims: claims.filter(({ scope }) => isMeant(scope)),
  };
}

/** What the texts of a report say that its tables say too, text by text. */
export function comparable(report: ReadFigures): readonly Comparable[] {
  return latestReadings(report.fields).map((reading) => compareField(report, reading));
}
