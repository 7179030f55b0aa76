/**
 * The letters of a column, which counts from 1.
 *
 * @example columnLetters(28) //=> 'AB'
 */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnLetters(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/** @example addressOf({ row: 7, column: 2 }) //=> 'B7' */
export function addressOf({ row, column }: Spot): string {
  return `${columnLetters(column)}${row}`;
}

/** Where a cell stands. Rows and columns count from 1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Cells from one corner to the other, both included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** @example rangeText({ top: 1, left: 1, bottom: 3, right: 2 }) //=> 'A1:B3' */
export function rangeText({ top, left, bottom, right }: Range): string {
  return `${addressOf({ row: top, column: left })}:${addressOf({ row: bottom, column: right })}`;
}

/**
 * Reads an address such as `B7` or `$B$7`, or returns null.
 *
 * @example spotAt('AB7') //=> { row: 7, column: 28 }
 */
export function spotAt(address: string): Spot | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/**
 * Reads a range such as `A1:C3`, or one cell, or returns null.
 *
 * @example rangeAt('A1:B3') //=> { top: 1, left: 1, bottom: 3, right: 2 }
 */
export function rangeAt(text: string): Range | null {
  const [first = '', last = first] = text.split(':');
  const [from, to] = [spotAt(first), spotAt(last)];
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
