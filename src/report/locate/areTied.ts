import type { Judged } from './judge.ts';
import type { Reason } from './reason.ts';

/** What can be said of nearly every number. */
const weakest: Reason = 'digitMistyped';
/** From what part of the likeliest one's chance on another correction is about as likely. */
const aboutAsLikely = 0.4;
/** Cells about as likely as each other that are still worth looking at. */
const mostTied = 3;

/** A way to settle a part of the equations, with its chance. */
export interface Option {
  readonly judged: readonly Judged[];
  readonly share: number;
}

/**
 * Whether the likeliest of some corrections is one among many: another digit is all that is
 * wrong in it, and more than three are about as likely.
 *
 * @example areTied(['carriedOut', 'inquiry', 'thirdParty', 'inPart'].map((cell) => mistyped(cell, 0.15))) //=> true
 */
export function areTied(options: readonly Option[]): boolean {
  const most = Math.max(0, ...options.map(({ share }) => share));
  const likely = options.filter(({ share }) => share >= most * aboutAsLikely);
  const weak = likely.filter(({ judged }) => judged.every(({ reason }) => reason === weakest));
  return weak.length > mostTied && weak.some(({ share }) => share === most);
}
