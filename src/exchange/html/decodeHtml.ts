import { unmarkedUtf16 } from '../decodeText.ts';

/** Where a page's own word about its encoding must stand. Browsers look at 1024 bytes; some offices put styles first. */
const headLength = 4096;
/** Characters that fill any report, in simplified and traditional script. A wrong decoding yields rare ones. */
const frequent = /[的年本不公开開信息政府申请請情况況和一二三四五六其他]/g;

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    // As a stream: the last character of a truncated page may be half.
    return new TextDecoder(encoding, { fatal }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
  const [, label] =
    /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]*?encoding=["']([\w-]+)/i.exec(head) ?? [];
  return label?.toLowerCase() ?? null;
}

function utf16Of([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function familiarity(text: string): number {
  return text.match(frequent)?.length ?? 0;
}

/**
 * The text of a web page. A byte order mark counts first; then bytes that are UTF-8 are UTF-8, whatever the page
 * declares, for editors change the encoding and leave the declaration; then the declaration; then whichever of
 * GB18030 and Big5 makes more sense. Broken bytes become U+FFFD, which is no digit and no label.
 *
 * @param stated the encoding that an archive around the page states
 * @example decodeHtml(new Uint8Array([0xb9, 0xab, 0xbf, 0xaa])) //=> '公开'
 */
export function decodeHtml(bytes: Uint8Array, stated: string | null = null): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return decode(bytes, utf16, false) ?? '';
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== null) return unmarked;
  const utf8 = decode(bytes, 'utf-8', true);
  if (utf8 !== null) return utf8;
  const declared = stated ?? declaredEncoding(bytes);
  const ofDeclared = declared === null ? null : decode(bytes, declared, true);
  if (ofDeclared !== null) return ofDeclared;
  const whole = ['gb18030', 'big5'].flatMap((encoding) => decode(bytes, encoding, true) ?? []);
  const broken = [declared ?? 'gb18030', 'gb18030', 'utf-8'].flatMap(
    (encoding) => decode(bytes, encoding, false) ?? [],
  );
  const [best = ''] = (whole.length > 0 ? whole : broken).sort((a, b) => familiarity(b) - familiarity(a));
  return best;
}
