import { Inflate } from 'fflate';

const inflatedAtOnce = 16_384;

/**
 * Inflates piece by piece, so that little data cannot become more than `most` bytes, give or take a piece: what a file
 * says of its own size is not to be trusted. A stream that breaks off is broken.
 *
 * @example inflate(deflateSync(bytes), 20_000_000)
 */
export function inflate(packed: Uint8Array, most: number): Uint8Array | 'broken' | 'too large' {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflater = new Inflate((piece, final) => {
    size += piece.length;
    ended = final;
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += inflatedAtOnce) {
      inflater.push(packed.subarray(at, at + inflatedAtOnce), at + inflatedAtOnce >= packed.length);
    }
  } catch {
    return 'broken';
  }
  if (size > most) return 'too large';
  if (!ended) return 'broken';
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
