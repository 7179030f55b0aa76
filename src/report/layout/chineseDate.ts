/**
 * An ISO date as a report is signed with it; any other text stays as it is.
 *
 * @example chineseDate('2025-01-10') //=> '2025年1月10日'
 */
export function chineseDate(text: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!parts) return text.trim();
  return `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日`;
}
