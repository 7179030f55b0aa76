import type { Fields } from '../fields.ts';
import { lastYearPatch } from '../lastYear.ts';
import type { ReadingProblem } from '../readingResult.ts';
import type { JsonValue } from './parseJson.ts';
import { openDocument, readFields } from './readContent.ts';

/** What is taken over of last year's report, and what has to be told about it. */
export interface LastYearReading {
  readonly fields: Fields;
  readonly problems: readonly ReadingProblem[];
}

/** What lay beside last year's report itself does not lie beside this year's. */
const beside = ['acknowledged', 'lastYear', 'review'];

function told({ kind, place, message }: ReadingProblem): ReadingProblem {
  return { kind, place: `lastYear.${place}`, message: `上年年报：${message}` };
}

/**
 * Reads last year's report in a shared document: a document of its own, in its own form.
 *
 * @example readLastYear(value).fields //=> { 'lastYear.form': '2021', 'lastYear.year': '2023', … }
 */
export function readLastYear(value: JsonValue): LastYearReading {
  const opened = openDocument(value);
  if (!opened.ok) return { fields: {}, problems: [told(opened.problem)] };
  const members = new Map(opened.document.members);
  const unwanted = beside.filter((key) => members.delete(key));
  const { fields, problems } = readFields(opened.form, { ...opened.document, members });
  const lost = unwanted.map((key): ReadingProblem => ({
    kind: 'lost',
    place: key,
    message: `“${key}”不随上年年报读取。`,
  }));
  return {
    fields: lastYearPatch({}, fields),
    problems: [...opened.problems, ...problems, ...lost].map(told),
  };
}
