/**
 * The cells of a table written down as lines of numbers, the way they stand on paper; `-` leaves a cell out.
 *
 * @example cellsOfLines('disputes', ['upheld', 'corrected'], { review: '2 0' }) //=> { 'disputes.review.upheld': '2', 'disputes.review.corrected': '0' }
 */
export function cellsOfLines(
  table: string,
  columns: readonly string[],
  lines: Readonly<Record<string, string>>,
): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [row, line] of Object.entries(lines)) {
    line.split(' ').forEach((text, index) => {
      if (text !== '-') cells[`${table}.${row}.${columns[index] ?? ''}`] = text;
    });
  }
  return cells;
}

/** The applicant columns of part three, without the total. */
export const applicantColumns = [
  'individual',
  'business',
  'research',
  'publicInterest',
  'legalServices',
  'otherOrganisation',
] as const;

/** The outcome columns of part four, without the total. */
export const outcomeColumns = ['upheld', 'corrected', 'other', 'pending'] as const;
