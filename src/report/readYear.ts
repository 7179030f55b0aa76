/**
 * The year that a text names, or null where it is none. Full-width digits and surrounding spaces are forgiven, as in
 * a cell.
 *
 * @example readYear(' ２０２４ ') //=> 2024
 */
export function readYear(text: string | undefined): number | null {
  const normal = (text ?? '').normalize('NFKC').trim();
  return /^\d{4}$/.test(normal) ? Number(normal) : null;
}
