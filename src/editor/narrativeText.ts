/**
 * Text pasted into a narrative: its paragraphs and nothing else. Line breaks of every kind end a paragraph; indents,
 * trailing spaces and blank lines go, since the printed page indents by itself.
 *
 * @example narrativeText('　　一年来……\r\n\r\n　　二是……') //=> '一年来……\n二是……'
 */
export function narrativeText(pasted: string): string {
  return pasted
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\t]/g, ' ')
    .split('\n')
    .map((line) => line.replace(/^[ \u3000]+|[ \u3000]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * What stands in a narrative after a paste. A word pasted into a sentence stays as it is; a paragraph that begins a
 * line, or several, lose what Word puts around them.
 *
 * @param startsLine whether it is pasted where a line begins
 * @example pastedText('　　\t一年来……', true) //=> '一年来……'
 */
export function pastedText(pasted: string, startsLine: boolean): string {
  const isParagraph = startsLine || /[\n\r\v\f\u2028\u2029]/.test(pasted);
  return isParagraph ? narrativeText(pasted) : pasted.replaceAll('\u00a0', ' ');
}
