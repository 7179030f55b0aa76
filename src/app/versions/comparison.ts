import type { Version } from '#drafts/version.ts';
import type { Fields } from '#report/fields.ts';
import { digestOf } from '#report/review/digestOf.ts';
import { roleOf } from '#report/review/reviewFields.ts';

/** What the address names last year's report by, where it names a version by its id. */
export const againstLastYear = 'lastYear';

type TextOf = (version: Version) => Promise<Fields | null>;

async function firstThatDiffers(
  versions: readonly Version[],
  report: Fields,
  textOf: TextOf,
): Promise<Version | null> {
  for (const version of versions) {
    // One after the other: as a rule, the first or the second is the one.
    const text = await textOf(version);
    if (text && digestOf(text) !== digestOf(report)) return version;
  }
  return null;
}

/**
 * The version that a report is to be compared with unless one is chosen: for the author the one that was sent for
 * review last; for a reviewer the report as it was reviewed before, which is the last one received or returned that
 * says something else. Without such a version the last one that says something else, or else the newest; null where there
 * is none.
 *
 * @example await proposedVersion(versions, fields, (version) => drafts.versionFields(id, version.id))
 */
export async function proposedVersion(
  versions: readonly Version[],
  report: Fields,
  textOf: TextOf,
): Promise<Version | null> {
  const shared = versions.filter(({ occasion }) => ['sent', 'returned', 'imported'].includes(occasion));
  const [newest = null] = shared;
  const reviewed =
    roleOf(report) === 'reviewer'
      ? ((await firstThatDiffers(shared, report, textOf)) ?? newest)
      : (shared.find(({ occasion }) => occasion === 'sent') ?? newest);
  return reviewed ?? (await firstThatDiffers(versions, report, textOf)) ?? versions[0] ?? null;
}
