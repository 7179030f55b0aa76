import { expect, it } from 'vitest';
import { newEvent } from '#report/review/eventText.ts';
import { countAdded } from './countAdded.ts';

function remark(by: string, kind: 'must' | 'question', minute: number) {
  const at = `2025-01-10T08:0${minute}:00.000Z`;
  return newEvent({ type: 'remark', at, by, place: {}, kind, text: '请核对。' });
}

it('counts remarks by kind and by whom, the most pressing first, and then what was done', () => {
  const [question, must, another] = [
    remark('王', 'question', 1),
    remark('李', 'must', 2),
    remark('王', 'must', 3),
  ];
  const deed = { at: '2025-01-10T09:00:00.000Z', by: '李', remark: must.id };
  const added = [question, must, another, newEvent({ type: 'resolved', ...deed })];
  expect(countAdded(added)).toEqual([
    {
      label: '必须修改',
      total: 2,
      by: [
        ['李', 1],
        ['王', 1],
      ],
    },
    { label: '疑问', total: 1, by: [['王', 1]] },
    { label: '标为解决', total: 1, by: [['李', 1]] },
  ]);
});

it('leaves statuses out', () => {
  const at = '2025-01-10T08:00:00.000Z';
  const digest = 'a'.repeat(64);
  const status = newEvent({ type: 'status', at, by: '李', status: 'returned', digest, after: null });
  expect(countAdded([status])).toEqual([]);
});
