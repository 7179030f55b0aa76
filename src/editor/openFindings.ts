import { acknowledgementOf, mayAcknowledge, quotedWords } from '#report/acknowledgements.ts';
import { assess, type Assessment } from '#report/assess.ts';
import type { Finding } from '#report/checks/finding.ts';
import type { Fields } from '#report/fields.ts';
import { drafts } from '#drafts/drafts.ts';
import { sentenceOf } from './problems.ts';
import type { Visit } from './visit.ts';

/** A finding as it stands in the list. Its words and its place in a text may be those of a moment ago: see {@link findingNow}. */
export interface ListedFinding {
  /** Names the finding while its numbers and its place in the text change. */
  readonly key: string;
  readonly finding: Finding;
  /** The reason that was given for it: of an open finding, one that has lapsed since. */
  readonly reason: string | null;
}

/**
 * Names a finding while its numbers and its place in the text change.
 *
 * @example keyOf(fields, finding) //=> 'text.number overview requests.received.total 收到申请12件'
 */
export function keyOf(fields: Fields, finding: Finding): string {
  const [first = ''] = finding.cells;
  // Of blank cells there is one finding a table, with fewer cells at each that is filled.
  if (finding.id === 'cell.blank') return `${finding.id} ${first.split('.')[0]}`;
  return [finding.id, ...finding.cells, quotedWords(fields, finding)].join(' ').trimEnd();
}

function listed(
  fields: Fields,
  findings: readonly Finding[],
  reasonFor: (finding: Finding) => string | null,
): readonly ListedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = keyOf(fields, finding);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { key: times === 1 ? name : `${name} #${times}`, finding, reason: reasonFor(finding) };
  });
}

const openLists = new WeakMap<Assessment, readonly ListedFinding[]>();
const acknowledgedLists = new WeakMap<Assessment, readonly ListedFinding[]>();

/** What is open, each with the reason that was given for it and has lapsed. */
export function openFindings(fields: Fields, assessment: Assessment): readonly ListedFinding[] {
  let list = openLists.get(assessment);
  if (!list) {
    list = listed(fields, assessment.findings, (finding) =>
      mayAcknowledge(finding) ? (acknowledgementOf(fields, finding)?.reason ?? null) : null,
    );
    openLists.set(assessment, list);
  }
  return list;
}

/** What was acknowledged, each with its reason. */
export function acknowledgedFindings(fields: Fields, assessment: Assessment): readonly ListedFinding[] {
  let list = acknowledgedLists.get(assessment);
  if (!list) {
    const reasons = new Map(assessment.acknowledged.map(({ finding, reason }) => [finding, reason]));
    list = listed(fields, [...reasons.keys()], (finding) => reasons.get(finding) ?? null);
    acknowledgedLists.set(assessment, list);
  }
  return list;
}

/** Everything that is seen of a finding: while it stays the same, nothing has to render. */
export function wordsOf(finding: Finding): string {
  const fixes = (finding.fixes ?? []).map(({ label }) => label);
  return [finding.severity, sentenceOf(finding), finding.cells.join(' '), ...fixes].join('\n');
}

/** The same for one in the list. */
export function listedWordsOf({ key, finding, reason }: ListedFinding): string {
  return [key, reason ?? '', wordsOf(finding)].join('\n');
}

/** A listed finding as it is at this moment, with the report it is of; null where it has been settled. */
export function findingNow(draftId: string, key: string): { fields: Fields; finding: Finding } | null {
  const fields = drafts.getState().drafts[draftId]?.fields ?? {};
  const assessment = assess(fields);
  const all = [...openFindings(fields, assessment), ...acknowledgedFindings(fields, assessment)];
  const finding = all.find((each) => each.key === key)?.finding;
  return finding ? { fields, finding } : null;
}

/**
 * Whether nobody is to be told of a finding yet: it came up in the field the person has not left. Equations are
 * followed at every key press, and blank cells are counted.
 */
export function isHeldBack({ key, finding }: ListedFinding, visit: Visit | null): boolean {
  if (!visit || finding.cells[0] !== visit.field) return false;
  return !finding.sides && finding.id !== 'cell.blank' && !visit.known.has(key);
}
