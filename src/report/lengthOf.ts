/**
 * How many characters a text has as people count them, without spaces and line breaks.
 *
 * @example lengthOf('一、总体情况\n') //=> 6
 */
export function lengthOf(text: string): number {
  return [...text.replace(/\s/g, '')].length;
}
