import type { Fields } from '../fields.ts';
import { digestOf } from '../review/digestOf.ts';
import { eventsOf } from '../review/events.ts';
import { eventText } from '../review/eventText.ts';
import { reviewIdOf } from '../review/reviewFields.ts';
import { lastYearOf } from '../lastYear.ts';
import { lastYearsReport } from '../years/lastYearsReport.ts';
import { writeDocument, type WrittenDocument } from './writeDocument.ts';

/** Last year's report as a document of its own. */
function writeLastYear(fields: Fields): WrittenDocument | null {
  const lastYear = lastYearOf(fields);
  if (!lastYear) return null;
  const { text, omitted } = writeDocument(lastYearsReport(lastYear));
  return {
    text,
    omitted: omitted.map(({ kind, place, message }) => ({
      kind,
      place: `lastYear.${place}`,
      message: `上年年报：${message}`,
    })),
  };
}

/**
 * Writes a report as the JSON document that is shared to be reviewed: the report's own, with last year's behind it, which
 * the checks between two years need, and the review behind all else. Only this one bears them; a report that is in no
 * review yet is written as ever. The same report in the same state gives the same bytes.
 *
 * @example writeShared({ ...fields, ...beginReview(fields, newId()) }).text
 */
export function writeShared(fields: Fields): WrittenDocument {
  const written = writeDocument(fields);
  const id = reviewIdOf(fields);
  if (id === null) return written;
  const lastYear = writeLastYear(fields);
  const events = eventsOf(fields).map((event) => JSON.parse(eventText(event)) as unknown);
  const document = {
    ...(JSON.parse(written.text) as object),
    ...(lastYear && { lastYear: JSON.parse(lastYear.text) as unknown }),
    review: { id, events, digest: digestOf(fields) },
  };
  return {
    text: `${JSON.stringify(document, null, 2)}\n`,
    omitted: [...written.omitted, ...(lastYear?.omitted ?? [])],
  };
}
