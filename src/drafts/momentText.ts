const format = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'medium', timeStyle: 'short' });

/**
 * A moment as people here write it, by the clock of this computer.
 *
 * @example momentText('2025-01-10T08:05:00.000Z') //=> '2025年1月10日 16:05'
 */
export function momentText(iso: string): string {
  return format.format(new Date(iso));
}
