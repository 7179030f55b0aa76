/** What a text file may be written in, the likeliest first: each decoder refuses what is not its own. */
const encodings = ['utf-8', 'gb18030'] as const;

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16Of([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Even, for whole characters. */
const startLength = 8192;
/** Signs that a text in Chinese consists of, all but a few. */
const signs =
  /[\t\n\r\x20-\x7e\u00a0-\u00ff\u2000-\u206f\u2500-\u257f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;

/**
 * The text of a file in UTF-16 without its byte order mark, or null: a digit or a line's end is a byte beside a zero,
 * always on the same side. Other files with zeros decode to signs from anywhere.
 *
 * @example unmarkedUtf16(new Uint8Array([0x00, 0x4e, 0x0a, 0x00])) //=> '一\n'
 */
export function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 === 1 || !bytes.includes(0)) return null;
  // The beginning tells, and a file may be large.
  const start = bytes.subarray(0, startLength);
  const zeros = start.reduce(
    (balance, byte, index) => (byte === 0 ? balance + (index % 2) - 0.5 : balance),
    0,
  );
  const encoding = zeros > 0 ? 'utf-16le' : 'utf-16be';
  const begins = new TextDecoder(encoding).decode(start);
  const known = begins.match(signs)?.length ?? 0;
  if (begins.includes('\0') || known < 0.95 * begins.length) return null;
  return decode(bytes, encoding);
}

/**
 * The text of a file in UTF-8, GB18030 (and so GBK and GB2312) or UTF-16, without its byte order mark, if any;
 * null where the bytes are no text.
 *
 * @example decodeText(new Uint8Array([0xb9, 0xab, 0xbf, 0xaa])) //=> '公开'
 */
export function decodeText(bytes: Uint8Array): string | null {
  const utf16 = utf16Of(bytes);
  if (utf16) return decode(bytes, utf16);
  // Files that are no text have this byte, other texts never.
  if (bytes.includes(0)) return unmarkedUtf16(bytes);
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text !== null) return text;
  }
  return null;
}
