const narratives: ReadonlySet<string> = new Set(['preamble', 'overview', 'problems', 'otherMatters']);

/**
 * A field's text as the file has it: narratives are a line a paragraph with one kind of line end, others as typed.
 *
 * @example paragraphs('overview', '一\r\n二') //=> '一\n二'
 */
export function paragraphs(field: string, text: string): string {
  return narratives.has(field) ? text.replace(/\r\n?/g, '\n') : text;
}
