// Beside the table, which is not there before it is asked for: the editor asks this for every draft.
const rowsByRound = new Map<string, number>();

/** A locked file shows its round only once it is opened. */
let lockedRow: number | null = null;

/** Notes which row of the table is being opened for review, and its round; null for what is locked. */
export function comeFrom(row: number, round: string | null): void {
  lockedRow = round === null ? row : null;
  if (round !== null) rowsByRound.set(round, row);
}

/** One is in the table again: what was locked has not been opened. */
export function comeBack(): void {
  lockedRow = null;
}

/**
 * The row of the table that a round was opened from; null if it was not. What was locked is taken for the first round
 * that is opened afterwards.
 *
 * @example rowOfRound('7b1c0a9e5d44f02e6a13') //=> 3
 */
export function rowOfRound(round: string | null): number | null {
  if (round === null) return null;
  if (lockedRow !== null) comeFrom(lockedRow, round);
  return rowsByRound.get(round) ?? null;
}
