/** What a line of the title takes: 156 mm in characters of 22 points. */
const longestLine = 20;

/** In characters: digits and Latin letters are half as wide. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (/[\u0020-\u007e]/.test(sign) ? 0.5 : 1), 0);
}

/**
 * A title in its lines: one too long for a line is broken where its meaning is, before the words that all titles share.
 *
 * @example titleLines('示例市发展和改革委员会2024年政府信息公开工作年度报告') //=> ['示例市发展和改革委员会2024年', '政府信息公开工作年度报告']
 */
export function titleLines(title: string): readonly string[] {
  const shared = title.indexOf('政府信息公开工作');
  if (shared <= 0 || widthOf(title) <= longestLine) return [title];
  return [title.slice(0, shared), title.slice(shared)];
}
