/** Where the report in a row of the table is shown. */
export function addressOfRow(row: number): string {
  return `#/overview/${row}`;
}
