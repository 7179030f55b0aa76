/** How wide a text is in characters of Latin script; one of Chinese takes two. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);
}

/**
 * How many lines a text takes in a cell. Programs measure otherwise than we do, and each other, so a cell counts as
 * narrower than it is.
 *
 * @example linesOf('申请人无正当理由逾期不补正', 20) //=> 2
 */
export function linesOf(text: string, width: number): number {
  const perLine = Math.max(2, Math.floor((width - 1) * 0.94));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / perLine)), 0);
}
