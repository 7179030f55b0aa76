/**
 * The year that a report begun on this day is most likely about: reports are handed in by 31 January and published
 * by 31 March, so until September it is the year before, afterwards the running year.
 *
 * @example reportYearAt(new Date('2025-01-08')) //=> 2024
 */
export function reportYearAt(day: Date): number {
  return day.getMonth() < 9 ? day.getFullYear() - 1 : day.getFullYear();
}
