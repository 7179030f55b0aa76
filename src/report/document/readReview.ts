import type { Fields } from '../fields.ts';
import type { ReadingProblem } from '../readingResult.ts';
import { digestOf } from '../review/digestOf.ts';
import { addEvent } from '../review/events.ts';
import { digestSchema, eventSchema, mostEvents, reviewIdSchema } from '../review/eventSchema.ts';
import { isUnaltered } from '../review/eventText.ts';
import { beginReview } from '../review/reviewFields.ts';
import type { JsonObject, JsonValue } from './parseJson.ts';
import { plainValue } from './plainValue.ts';
import { excerpt } from './readField.ts';

/** What is taken over of a review, and what has to be told about it. */
export interface ReviewReading {
  readonly fields: Fields;
  readonly problems: readonly ReadingProblem[];
}

const known = new Set(['id', 'events', 'digest']);

function lost(place: string, message: string): ReadingProblem {
  return { kind: 'lost', place, message };
}

function readEvent(value: JsonValue, index: number): ReviewReading {
  const name = `第 ${index + 1} 条审阅记录`;
  function refused(message: string): ReviewReading {
    return { fields: {}, problems: [lost(`review.events.${index}`, message)] };
  }
  const result = eventSchema.safeParse(plainValue(value));
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = excerpt(issue?.path.map(String).join('.') ?? '');
    if (where === 'proposals' && issue?.code === 'custom')
      return refused(`${name}要改的不是它所说的地方，没有读取。`);
    return refused(`${name}${where === '' ? '' : `的“${where}”`}不合规定，没有读取。`);
  }
  if (!isUnaltered(result.data)) return refused(`${name}在写成之后被改动过，没有读取。`);
  return { fields: addEvent(result.data), problems: [] };
}

function readEvents(value: JsonValue | undefined): ReviewReading {
  if (value?.type !== 'array')
    return { fields: {}, problems: [lost('review.events', '审阅记录应是一个列表（[ … ]），没有读取。')] };
  const readings = value.items.slice(0, mostEvents).map(readEvent);
  const rest = value.items.length - mostEvents;
  const message = `审阅记录超过 ${mostEvents} 条，后面的 ${rest} 条没有读取。`;
  return {
    fields: Object.assign({}, ...readings.map(({ fields }) => fields)) as Fields,
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...(rest > 0 ? [lost('review.events', message)] : []),
    ],
  };
}

function digestProblems(report: Fields, digest: unknown): readonly ReadingProblem[] {
  if (digest === digestOf(report)) return [];
  const message = digestSchema.safeParse(digest).success
    ? '这份报告在分享之后被改动过（校验值不符），请与发来的人核对。'
    : '没有可用的校验值（digest），看不出这份报告在分享之后是否被改动过。';
  return [{ kind: 'remark', place: 'review.digest', message }];
}

/**
 * Reads the review in a document that nobody vouches for. Events that are none, or were altered after they were written,
 * are left out one by one and told; a report that is not the one that was shared is told.
 *
 * @param report the report that was read from the same document
 * @example readReview({ type: 'array', items: [] }, report).problems[0]?.place //=> 'review'
 */
export function readReview(value: JsonValue, report: Fields): ReviewReading {
  if (value.type !== 'object')
    return { fields: {}, problems: [lost('review', '应是一组数据（{ … }），没有读取。')] };
  const unknown = [...value.members.keys()].filter((key) => !known.has(key)).map(excerpt);
  const id = memberText(value, 'id');
  const isId = reviewIdSchema.safeParse(id).success;
  const events = readEvents(value.members.get('events'));
  return {
    fields: { ...(isId && beginReview({}, id)), ...events.fields },
    problems: [
      ...digestProblems(report, memberText(value, 'digest')),
      ...unknown.map((key) => lost(`review.${key}`, `“${key}”不是审阅记录中的项目，没有读取。`)),
      ...(isId ? [] : [lost('review.id', '审阅的编号（id）不合规定，无法对应到原来的草稿。')]),
      ...events.problems,
    ],
  };
}

function memberText({ members }: JsonObject, key: string): string {
  const value = members.get(key);
  return value?.type === 'string' ? value.text : '';
}
