const format = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short' });

/**
 * A moment as a person here says it, in their own time zone.
 *
 * @example timeWords('2025-01-10T08:00:00.000Z') //=> '2025年1月10日 16:00'
 */
export function timeWords(at: string): string {
  return format.format(new Date(at));
}
