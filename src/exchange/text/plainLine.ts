/** What only Markdown has: the rule under a table's head, headings with #, or a part's heading in bold. */
const marks = /^\s*\|?\s*:?-+:?\s*\|[\s|:-]*$|^\s{0,3}#{1,6}\s+\S|^\s*\*\*[^*]+\*\*\s*$/m;

/**
 * Whether a text is written in Markdown: only there `#`, `>`, `**` and a backslash are marks.
 *
 * @example isMarkdown('## 一、总体情况') //=> true
 */
export function isMarkdown(text: string): boolean {
  return marks.test(text);
}

/**
 * A line or cell of Markdown without the marks of headings, quotes, bold text and escaped characters.
 *
 * @example plainLine('1\\.属于国家秘密') //=> '1.属于国家秘密'
 */
export function plainLine(line: string): string {
  return line
    .replace(/^\s{0,3}(?:>\s?)+/, '')
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replaceAll('**', '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}
