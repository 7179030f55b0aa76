import { describe, expect, it } from 'vitest';
import { eventProblem } from './eventProblem.ts';
import type { EventContent } from './eventText.ts';

const deed = { at: '2025-01-10T08:00:00.000Z', by: '李' };
const remark = { ...deed, type: 'remark', place: {}, kind: 'must', text: '请核对。' } as const;
const reply = { ...deed, type: 'reply', remark: 'a'.repeat(20), text: '已核对。' } as const;

describe('eventProblem', () => {
  it('has nothing to say of what can be kept', () => {
    expect(eventProblem(remark)).toBeNull();
    const words = { field: 'title', start: 0, end: 2, text: '年报' };
    expect(eventProblem({ ...remark, place: words, text: '', proposals: { title: '标题' } })).toBeNull();
    expect(eventProblem(reply)).toBeNull();
  });

  it.each<[EventContent, string]>([
    [{ ...remark, by: '　' }, '请填写姓名。'],
    [{ ...remark, by: '\u202e长局' }, '姓名里有改变文字方向的符号，请重新填写。'],
    [{ ...remark, by: '长'.repeat(101) }, '姓名太长，最多 100 字。'],
    [{ ...remark, text: '长'.repeat(10_001) }, '文字太长，最多 10000 字，请缩短。'],
    [{ ...remark, proposals: { problems: '长'.repeat(10_001) } }, '文字太长，最多 10000 字，请缩短。'],
    [{ ...reply, text: '\n' }, '请填写内容。'],
    [{ ...remark, proposals: { 'review.role': '' } }, '这条审阅记录不合规定，不能保存。'],
    [{ ...remark, at: '昨天' }, '这条审阅记录不合规定，不能保存。'],
  ])('says what to do (%#)', (event, sentence) => {
    expect(eventProblem(event)).toBe(sentence);
  });
});
