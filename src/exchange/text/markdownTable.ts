/** The line under a Markdown table's head: | --- | :---: |. */
const rule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** Longer lines are no rows of a report's tables. */
const longestRow = 2000;
const escapedBar = '\0';

function isRule(line: string): boolean {
  return line.length <= longestRow && line.includes('|') && rule.test(line);
}

/** Whether a text has a table in Markdown: only there a line of bars is a row, and `#` a heading's mark. */
export function isMarkdown(text: string): boolean {
  return text.split('\n').some(isRule);
}

/**
 * The cells of a row of a Markdown table, none for the rule under its head, null for another line.
 *
 * @example markdownRow('| 规章 | 0 |') //=> ['规章', '0']
 */
export function markdownRow(line: string): readonly string[] | null {
  if (line.length > longestRow || !line.includes('|')) return null;
  if (isRule(line)) return [];
  // Lookbehind, which would keep \| apart, is missing in Safari before 16.4.
  const inner = line
    .trim()
    .replaceAll('\\|', escapedBar)
    .replace(/^\||\|$/g, '');
  return inner
    .split('|')
    .map((cell) => plainLine(cell.replaceAll(escapedBar, '|').replace(/<br\s*\/?>/gi, '\n')));
}

/** A line without the marks of headings and of bold text. */
export function plainLine(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replaceAll('**', '')
    .trim();
}
