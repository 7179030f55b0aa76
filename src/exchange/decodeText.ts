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

/**
 * The text of a file in UTF-8, GB18030 (and so GBK and GB2312) or UTF-16, without its byte order mark;
 * null where the bytes are no text.
 *
 * @example decodeText(new Uint8Array([0xb9, 0xab, 0xbf, 0xaa])) //=> '公开'
 */
export function decodeText(bytes: Uint8Array): string | null {
  const utf16 = utf16Of(bytes);
  if (utf16) return decode(bytes, utf16);
  // Files that are no text have this byte, texts never.
  if (bytes.includes(0)) return null;
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text !== null) return text;
  }
  return null;
}
