import { describe, expect, it } from 'vitest';
import type { Fields } from '#report/fields.ts';
import { addEvent } from '#report/review/events.ts';
import { newEvent } from '#report/review/eventText.ts';
import { digestOf } from '#report/review/digestOf.ts';
import type { Status } from '#report/review/eventSchema.ts';
import { beginReview } from '#report/review/reviewFields.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { glanceOf } from './glance.ts';

function glance(fields: Fields, path = '示例市教育局.json') {
  return glanceOf({ ok: true, report: { fields, sources: {}, problems: [] } }, path);
}

function shared(status: Status): Fields {
  const event = newEvent({
    type: 'status',
    status,
    at: '2025-01-10T08:00:00.000Z',
    by: '李',
    digest: digestOf(balanced2021),
    after: null,
  });
  return { ...balanced2021, ...beginReview(balanced2021, 'a1'), ...addEvent(event) };
}

describe('glanceOf', () => {
  it('counts what the editor would find', () => {
    expect(glance(unbalanced2021)).toMatchObject({ unit: '示例市教育局', year: '2024', form: '2021年格式' });
    const { errors } = glance(unbalanced2021) as { errors: number };
    expect(errors).toBeGreaterThan(0);
    expect(glance(balanced2021)).toMatchObject({ errors: 0, warnings: 0 });
  });

  it('tells a signed report that nobody has sent and nothing is found in, unless its file is named a draft', () => {
    expect(glance(balanced2021)).toMatchObject({ status: 'clear' });
    expect(glance({ ...balanced2021, 'signature.date': '' })).toMatchObject({ status: 'unsent' });
    expect(glance(unbalanced2021)).toMatchObject({ status: 'unsent' });
    expect(glance(balanced2021, '年报（草稿）.json')).toMatchObject({ status: 'unsent' });
  });

  it.each(['submitted', 'returned', 'accepted'] as const)('has the status of the review: %s', (status) => {
    expect(glance(shared(status))).toMatchObject({ status });
  });

  it('says where a report was changed after it was accepted', () => {
    expect(glance({ ...shared('accepted'), overview: '另一段文字。' })).toMatchObject({ status: 'lapsed' });
  });

  it('keeps the reason why a file could not be read', () => {
    const problems = [{ kind: 'lost', place: '1.png', message: '这是图片。' }] as const;
    expect(glanceOf({ ok: false, problems }, '1.png')).toEqual({ kind: 'unreadable', problems });
  });
});
