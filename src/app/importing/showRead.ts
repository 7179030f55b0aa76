/** The id of the element that shows a field of what was read. */
export function readId(field: string): string {
  return `read-${field}`;
}

/**
 * Leads to where a field that was read is shown: opens what it is folded into, and goes there.
 *
 * @example showRead('requests.received.total')
 */
export function showRead(field: string): void {
  const place = document.getElementById(readId(field));
  for (let around = place?.closest('details'); around; around = around.parentElement?.closest('details')) {
    around.open = true;
  }
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'center' });
}
