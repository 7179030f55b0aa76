import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import type { ReadReport } from '../readingResult.ts';
import { eventsOf } from '../review/events.ts';
import { newEvent } from '../review/eventText.ts';
import { recordOf } from '../review/review.arbitrary.ts';
import { reviewIdOf } from '../review/reviewFields.ts';
import { reviewOf } from '../review/reviewOf.ts';
import { readDocument } from './readDocument.ts';
import { writeShared } from './writeShared.ts';

const deed = { at: '2025-01-10T08:00:00.000Z', by: '李' };
const remark = newEvent({ ...deed, type: 'remark', place: {}, kind: 'must', text: '请核对。' });
const reply = newEvent({ ...deed, type: 'reply', remark: remark.id, text: '已核对。' });
const shared = { ...balanced2021, ...recordOf([remark, reply]) };

interface Written {
  review: { id: unknown; events: unknown; digest: unknown };
  [key: string]: unknown;
}

function read(text: string): ReadReport {
  const reading = readDocument(text);
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.report;
}

function readAltered(alter: (document: Written) => void): ReadReport {
  const document = JSON.parse(writeShared(shared).text) as Written;
  alter(document);
  return read(JSON.stringify(document));
}

/** Reads the shared report with this in place of the first of its events. */
function readWithEvent(event: unknown): ReadReport {
  return readAltered(({ review }) => {
    review.events = [event, reply];
  });
}

function told({ problems }: ReadReport): readonly string[] {
  return problems.map(({ kind, place, message }) => `${kind} ${place} ${message}`);
}

describe('the review in a document', () => {
  it('comes into the record of its report', () => {
    const { fields, problems } = read(writeShared(shared).text);
    expect(problems).toEqual([]);
    expect(reviewIdOf(fields)).toBe('7b1c0a9e5d44f02e6a13');
    expect(reviewOf(fields).remarks).toMatchObject([{ text: '请核对。', replies: [{ text: '已核对。' }] }]);
  });

  it('tells that the report was altered after it was shared', () => {
    const report = readAltered((document) => {
      document['title'] = '示例市教育局报告';
    });
    expect(told(report)).toEqual([
      'remark review.digest 这份报告在分享之后被改动过（校验值不符），请与发来的人核对。',
    ]);
    expect(report.fields['title']).toBe('示例市教育局报告');
    expect(eventsOf(report.fields)).toHaveLength(2);
  });

  it('tells where that cannot be told', () => {
    const report = readAltered(({ review }) => {
      review.digest = '1234';
    });
    expect(told(report)[0]).toContain('看不出这份报告在分享之后是否被改动过');
  });

  it('is not mistaken for altered when only the notation of the file changed', () => {
    expect(read(JSON.stringify(JSON.parse(writeShared(shared).text))).problems).toEqual([]);
  });

  it('leaves out a remark that was altered, says which, and keeps the others', () => {
    const report = readWithEvent({ ...remark, text: '没有问题。' });
    expect(told(report)).toEqual(['lost review.events.0 第 1 条审阅记录在写成之后被改动过，没有读取。']);
    expect(eventsOf(report.fields)).toEqual([reply]);
  });

  const anyText = '长'.repeat(10_001);
  it.each([
    ['that is none', 7, ''],
    ['of an unknown type', newEvent({ ...remark, type: 'vote' as 'remark' }), '的“type”'],
    ['with an unknown key', newEvent({ ...remark, html: '<b>' } as typeof remark), ''],
    ['without a name', newEvent({ ...remark, by: '' }), '的“by”'],
    ['at no time', newEvent({ ...remark, at: '2025-02-30T08:00:00.000Z' }), '的“at”'],
    ['of endless text', newEvent({ ...remark, text: anyText }), '的“text”'],
    ['on an unknown cell', newEvent({ ...remark, place: { cells: ['a.b.c'] } }), '的“place”'],
    [
      'on words that are not as long as they say',
      newEvent({ ...remark, place: { field: 'overview', start: 0, end: 9, text: '三' } }),
      '的“place”',
    ],
    [
      'that proposes something for a field that is none of the report',
      newEvent({ ...remark, proposals: { 'review.role': 'author' } }),
      '的“proposals.review.role”',
    ],
    [
      'that proposes endless text',
      newEvent({ ...remark, proposals: { overview: anyText } }),
      '的“proposals.overview”',
    ],
  ])('leaves out an event %s', (_, event, where) => {
    const report = readWithEvent(event);
    expect(told(report)).toEqual([`lost review.events.0 第 1 条审阅记录${where}不合规定，没有读取。`]);
    expect(eventsOf(report.fields)).toEqual([reply]);
  });

  it('leaves out a remark that would change another place than the one it is about', () => {
    const report = readWithEvent(newEvent({ ...remark, proposals: { title: '别的标题' } }));
    expect(told(report)).toEqual(['lost review.events.0 第 1 条审阅记录要改的不是它所说的地方，没有读取。']);
    expect(eventsOf(report.fields)).toEqual([reply]);
  });

  it('leaves out what is no review, and keeps the remarks of one whose id is none', () => {
    const none = readAltered((document) => Object.assign(document, { review: [1] }));
    expect(told(none)).toEqual(['lost review 应是一组数据（{ … }），没有读取。']);
    const noEvents = readAltered(({ review }) => Object.assign(review, { events: {} }));
    expect(told(noEvents)).toEqual(['lost review.events 审阅记录应是一个列表（[ … ]），没有读取。']);
    const noId = readAltered(({ review }) => Object.assign(review, { id: '../x' }));
    expect(told(noId)).toEqual(['lost review.id 审阅的编号（id）不合规定，无法对应到原来的草稿。']);
    expect(reviewIdOf(noId.fields)).toBeNull();
    expect(eventsOf(noId.fields)).toHaveLength(2);
  });

  it('names unknown keys and those that reach for a prototype', () => {
    const text = writeShared(shared).text.replace(
      '"events": [',
      '"__proto__": {"role": 1}, "votes": 2, "events": [',
    );
    expect(read(text).problems.map(({ place }) => place)).toEqual(['review.__proto__', 'review.votes']);
    expect({}).not.toHaveProperty('role');
  });

  it('stops at five thousand events, and says so', () => {
    const report = readAltered(({ review }) => {
      review.events = Array.from({ length: 5002 }, (_, index) =>
        newEvent({ ...reply, text: String(index + 1) }),
      );
    });
    expect(told(report)).toEqual(['lost review.events 审阅记录超过 5000 条，后面的 2 条没有读取。']);
    expect(eventsOf(report.fields)).toHaveLength(5000);
  });

  it('brings nothing into the record but an id and events, whatever it holds', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 3 }), fc.jsonValue(), fc.jsonValue(), (event, id, digest) => {
        const report = readAltered(({ review }) => {
          Object.assign(review, { id, digest, events: [event, remark] });
        });
        const beside = Object.keys(report.fields).filter((name) => name.startsWith('review.'));
        expect(beside).toContain(`review.event.${remark.id}`);
        expect(beside.filter((name) => !/^review\.(?:id|event\.[0-9a-f]{20})$/.test(name))).toEqual([]);
        expect(report.problems.every(({ message }) => message.endsWith('。'))).toBe(true);
      }),
    );
  });
});
