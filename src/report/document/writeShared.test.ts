import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport } from '#samples/anyReport.arbitrary.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { formById } from '../forms/forms.ts';
import { digestOf } from '../review/digestOf.ts';
import { eventsOf } from '../review/events.ts';
import { newEvent } from '../review/eventText.ts';
import { anyEvents, recordOf } from '../review/review.arbitrary.ts';
import { readDocument } from './readDocument.ts';
import { schemaIssues } from './schema.ts';
import { writeDocument } from './writeDocument.ts';
import { writeShared } from './writeShared.ts';

const remark = newEvent({
  type: 'remark',
  at: '2025-01-10T08:00:00.000Z',
  by: '李',
  place: {},
  kind: 'question',
  text: '为何比上年少？',
});
const shared = { ...balanced2021, ...recordOf([remark]) };

describe('writeShared', () => {
  it('puts the review behind all else of the document', () => {
    const own = writeDocument(balanced2021).text;
    const { text } = writeShared(shared);
    expect(text.startsWith(own.slice(0, -'\n}\n'.length))).toBe(true);
    expect(text.slice(own.length - '\n}\n'.length)).toBe(`,
  "review": {
    "id": "7b1c0a9e5d44f02e6a13",
    "events": [
      {
        "at": "2025-01-10T08:00:00.000Z",
        "by": "李",
        "id": "${remark.id}",
        "kind": "question",
        "place": {},
        "text": "为何比上年少？",
        "type": "remark"
      }
    ],
    "digest": "${digestOf(balanced2021)}"
  }
}
`);
  });

  it('writes a report that is in no review as ever, and the published document never bears one', () => {
    expect(writeShared(balanced2021)).toEqual(writeDocument(balanced2021));
    expect(writeDocument(shared)).toEqual(writeDocument(balanced2021));
  });

  it('does not say whose copy it was', () => {
    expect(writeShared({ ...shared, 'review.role': 'reviewer' })).toEqual(writeShared(shared));
  });

  it('write, read, write gives identical bytes, and reading has nothing to tell', () => {
    fc.assert(
      fc.property(anyReport, anyEvents, (report, events) => {
        const fields = { ...report, ...recordOf(events) };
        const { text } = writeShared(fields);
        expect(schemaIssues(formById(fields['form']), JSON.parse(text))).toEqual([]);
        const reading = readDocument(text);
        if (!reading.ok) throw new Error(reading.problems[0]?.message);
        expect(reading.report.problems).toEqual([]);
        expect(eventsOf(reading.report.fields)).toEqual(eventsOf(fields));
        expect(writeShared(reading.report.fields)).toEqual({ text, omitted: [] });
      }),
    );
  });
});
