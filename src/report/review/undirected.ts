/**
 * A name without the signs that turn the direction in which signs are read: with them, a name can pass for another.
 *
 * @example undirected('\u202e王') //=> '王'
 */
export function undirected(name: string): string {
  return name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
