import type { Form } from '../forms/form.ts';
import type { ReadingProblem, ReadingResult, ReadReport } from '../readingResult.ts';
import { parseJson, type DuplicateKey, type JsonObject } from './parseJson.ts';
import { readAcknowledged } from './readAcknowledged.ts';
import { openDocument, placeOf, readFields } from './readContent.ts';
import { excerpt } from './readField.ts';
import { readLastYear } from './readLastYear.ts';
import { readReview } from './readReview.ts';

/** The longest text that is looked at, in UTF-16 units. A report of 60 pages has a twentieth of it. */
export const largestDocument = 5_000_000;

/** Beyond these, problems are counted, not listed: nobody reads more, and a hostile file has millions. */
const mostProblems = 200;

function refusal(place: string, message: string): ReadingResult {
  return { ok: false, problems: [{ kind: 'lost', place, message }] };
}

function duplicateProblem({ path, position }: DuplicateKey): ReadingProblem {
  const key = excerpt(path.at(-1) ?? '');
  const message = `第 ${position.line} 行第 ${position.column} 列：“${key}”重复出现，只读取最后一个值。`;
  return { kind: 'lost', place: placeOf(path), message };
}

/** The report with what was acknowledged, and what a shared document has beside it: last year's report, the review. */
function readParts(form: Form, document: JsonObject): ReadReport {
  const members = new Map(document.members);
  const [review, lastYear] = [members.get('review'), members.get('lastYear')];
  const acknowledged = readAcknowledged(members.get('acknowledged'));
  for (const part of ['review', 'lastYear', 'acknowledged']) members.delete(part);
  const own = readFields(form, { ...document, members });
  const report = { ...own.fields, ...acknowledged.fields };
  const reviewed = review && readReview(review, report);
  const before = lastYear && readLastYear(lastYear);
  return {
    fields: { ...report, ...before?.fields, ...reviewed?.fields },
    sources: { ...own.sources, ...acknowledged.sources },
    problems: [
      ...(reviewed?.problems ?? []),
      ...own.problems,
      ...acknowledged.problems,
      ...(before?.problems ?? []),
    ],
  };
}

/** Whether a text begins as a document does and does not end as one: what came after was lost on the way. */
function isCut(text: string): boolean {
  const document = text.replace(/^\uFEFF/, '').trim();
  if (!document.startsWith('{')) return false;
  // A text that was cut behind one of the inner brackets has still fewer that close than that open.
  return !document.endsWith('}') || document.split('{').length > document.split('}').length;
}

function listed(problems: readonly ReadingProblem[]): readonly ReadingProblem[] {
  if (problems.length <= mostProblems) return problems;
  const rest = problems.length - mostProblems;
  return [
    ...problems.slice(0, mostProblems),
    { kind: 'remark', place: '', message: `另有 ${rest} 处问题没有列出。` },
  ];
}

/**
 * Reads a JSON document that nobody vouches for. What can be read is, and the rest is told: a value of the wrong kind
 * stays as it is written where a cell can show it, unknown and repeated keys are named. Totals that agree with their
 * parts are computed again. Never throws; a text that is no such report, or one of a newer version, is refused.
 *
 * @example readDocument('{') //=> { ok: false, problems: [{ kind: 'lost', place: '第 1 行第 2 列', message: … }] }
 */
export function readDocument(text: string): ReadingResult {
  if (text.length > largestDocument) return refusal('', '文件太大，不会是年报的数据文件（最大 5 MB）。');
  const parsing = parseJson(text.replace(/^\uFEFF/, ''));
  if (!parsing.ok) {
    const place = `第 ${parsing.position.line} 行第 ${parsing.position.column} 列`;
    const remedy = isCut(text) ? '文件没有收全，后面缺少内容，请让发来的人再发一次。' : '';
    return refusal(place, `不是完整的 JSON 文件：${place}，${parsing.reason}。${remedy}`);
  }
  const opened = openDocument(parsing.value);
  if (!opened.ok) return { ok: false, problems: [opened.problem] };
  const report = readParts(opened.form, opened.document);
  const problems = [...opened.problems, ...parsing.duplicates.map(duplicateProblem), ...report.problems];
  return { ok: true, report: { ...report, problems: listed(problems) } };
}
