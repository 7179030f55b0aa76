/**
 * The number that `share` of the numbers do not exceed.
 *
 * @example quantile([3, 1, 2], 0.5) //=> 2
 */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Median and 95th percentile in milliseconds, as the tables print them. */
export function spread(milliseconds: readonly number[]): { median: string; p95: string } {
  return { median: quantile(milliseconds, 0.5).toFixed(2), p95: quantile(milliseconds, 0.95).toFixed(2) };
}

/** Prints a table under a heading. */
export function printTable(
  heading: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): void {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => String(row[column] ?? '').length)),
  );
  function line(texts: readonly string[]): string {
    return texts
      .map((text, index) => (index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0)))
      .join('  ');
  }
  console.log(`\n${heading}\n${line(columns)}`);
  for (const row of rows) console.log(line(columns.map((column) => String(row[column] ?? ''))));
}
