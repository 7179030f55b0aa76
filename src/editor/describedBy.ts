/**
 * The elements that describe a control, for `aria-describedby`; undefined where there are none.
 *
 * @example describedBy(undefined, 'last-year-requests.received.total') //=> 'last-year-requests.received.total'
 */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
