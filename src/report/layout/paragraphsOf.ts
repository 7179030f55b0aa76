/** A paragraph, divided where a heading of the second order ends: （一）主动公开。 then the text that runs on from it. */
export interface Paragraph {
  /** `（一）…`, or empty. */
  readonly heading: string;
  /** What follows in the same paragraph; empty when the heading stands by itself. */
  readonly text: string;
}

const longestHeading = 26;

function divide(line: string): Paragraph {
  const heading = /^（[一二三四五六七八九十]+）[^。；！？]*。?/.exec(line)?.[0] ?? '';
  const standsAlone = heading.length === line.length;
  const ends = standsAlone || heading.endsWith('。');
  if (!ends || heading.length > longestHeading) return { heading: '', text: line };
  return { heading, text: line.slice(heading.length) };
}

/**
 * The paragraphs of a narrative, a line each. Blank lines and the spaces at either end go: paper indents by itself.
 *
 * @example paragraphsOf('　　（一）主动公开。全年…') //=> [{ heading: '（一）主动公开。', text: '全年…' }]
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(divide);
}
