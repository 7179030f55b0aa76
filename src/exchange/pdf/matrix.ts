/** An affine transformation in PDF's order: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/**
 * The transformation that does `inner` first, then `outer`.
 *
 * @example multiply([2, 0, 0, 2, 0, 0], [1, 0, 0, 1, 3, 0]) //=> [2, 0, 0, 2, 6, 0]
 */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Where a transformation puts a point. */
export function transformed(
  [a, b, c, d, e, f]: Matrix,
  x: number,
  y: number,
): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Six numbers of a file as a transformation; null where they are none. */
export function asMatrix(value: unknown): Matrix | null {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return null;
  const numbers = Array.from<unknown>(value);
  const [a, b, c, d, e, f] = numbers;
  if (![a, b, c, d, e, f].every((number) => typeof number === 'number' && Number.isFinite(number)))
    return null;
  return [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)];
}
