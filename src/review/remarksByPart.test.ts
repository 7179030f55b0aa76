import { expect, it } from 'vitest';
import { form2021 } from '#report/forms/form2021.ts';
import type { RemarkEvent } from '#report/review/eventSchema.ts';
import { newEvent } from '#report/review/eventText.ts';
import { passageAt } from '#report/review/findWords.ts';
import { recordOf } from '#report/review/review.arbitrary.ts';
import { reviewOf } from '#report/review/reviewOf.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { remarksByPart } from './remarksByPart.ts';

let minute = 0;

function remark(text: string, place: RemarkEvent['place']): RemarkEvent {
  minute += 1;
  const at = new Date(Date.UTC(2025, 0, 10, 8, minute)).toISOString();
  return newEvent({ type: 'remark', at, by: '李', place, kind: 'must', text });
}

const remarks = [
  remark('六', { part: 'otherMatters' }),
  remark('合计', { cells: ['disputes.review.total'] }),
  remark('维持', { cells: ['disputes.review.upheld'] }),
  remark('后面的字', passageAt(balanced2021, 'overview', 30, 34)),
  remark('前面的字', passageAt(balanced2021, 'overview', 0, 5)),
  remark('整个部分', { part: 'overview' }),
  remark('标题', passageAt(balanced2021, 'title', 0, 5)),
  remark('整份', {}),
  remark('已解决', { part: 'overview' }),
];
const resolved = newEvent({
  type: 'resolved',
  remark: remarks.at(-1)?.id ?? '',
  at: '2025-01-11T08:00:00.000Z',
  by: '王',
});

it('remarks stand by part in the order of the paper, settled ones apart', () => {
  const { remarks: now } = reviewOf({ ...balanced2021, ...recordOf([...remarks, resolved]) });
  const groups = remarksByPart(form2021, now).map(({ heading, open, settled }) => [
    heading,
    open.map(({ text }) => text),
    settled.map(({ text }) => text),
  ]);
  expect(groups).toEqual([
    ['整份报告', ['整份'], []],
    ['报告信息与落款', ['标题'], []],
    ['一、总体情况', ['整个部分', '前面的字', '后面的字'], ['已解决']],
    ['四、政府信息公开行政复议、行政诉讼情况', ['维持', '合计'], []],
    ['六、其他需要报告的事项', ['六'], []],
  ]);
});
