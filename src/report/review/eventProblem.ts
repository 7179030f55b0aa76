import { eventSchema, longestName, longestWriting } from './eventSchema.ts';
import { newEvent, type EventContent } from './eventText.ts';

/**
 * Why an event cannot be kept, in a Chinese sentence for whoever is writing it; null if it can. To be asked before
 * `addEvent`: no reader takes in an event that is not as the schema wants it.
 *
 * @example eventProblem({ type: 'resolved', remark: remark.id, at: '2025-01-10T08:00:00.000Z', by: '' }) //=> '请填写姓名。'
 */
export function eventProblem(content: EventContent): string | null {
  const issue = eventSchema.safeParse(newEvent(content)).error?.issues[0];
  if (!issue) return null;
  const [field] = issue.path;
  if (field === 'by') {
    if (issue.code === 'too_big') return `姓名太长，最多 ${longestName} 字。`;
    return issue.code === 'custom' ? '姓名里有改变文字方向的符号，请重新填写。' : '请填写姓名。';
  }
  if (issue.code === 'too_big') return `文字太长，最多 ${longestWriting} 字，请缩短。`;
  if (field === 'proposals' && issue.code === 'custom') return '建议的内容不在这条意见所说的地方，不能保存。';
  return field === 'text' ? '请填写内容。' : '这条审阅记录不合规定，不能保存。';
}
