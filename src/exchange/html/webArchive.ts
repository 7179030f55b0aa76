/*
 * Web archives (.mht, .mhtml) are e-mails: RFC 2557 over RFC 2045. Of them only the first page is wanted, which is
 * some lines of code; libraries for e-mail bring in address lists, signatures and attachments.
 */

interface Entity {
  /** Headers by their lower-case names, unfolded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Multiparts within multiparts; archives have one level or two. */
const deepest = 5;

function entityOf(text: string): Entity {
  const [, head = '', body = ''] = /^\s*([^]*?)\r?\n\r?\n([^]*)$/.exec(text) ?? [];
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = lines.flatMap((line): readonly (readonly [string, string])[] => {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
  });
  return { headers: new Map(headers), body };
}

function partsOf({ headers, body }: Entity): readonly string[] {
  const [, boundary] = /boundary="?([^";]+)"?/i.exec(headers.get('content-type') ?? '') ?? [];
  // What stands before the first boundary is for people without such a program.
  return boundary === undefined ? [] : body.split(`--${boundary}`).slice(1);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function decoded(body: string, encoding: string): Uint8Array | null {
  if (encoding === 'quoted-printable') {
    const octets = body
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/=([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    return latin1(octets);
  }
  if (encoding !== 'base64') return latin1(body);
  const figures = body.replace(/[^A-Za-z\d+/]/g, '');
  // A single figure left over is half a byte: the archive was cut off.
  return latin1(atob(figures.slice(0, figures.length - (figures.length % 4 === 1 ? 1 : 0))));
}

function pageIn(text: string, depth: number): WebPage | null {
  const entity = entityOf(text);
  const type = entity.headers.get('content-type') ?? '';
  if (/^text\/html/i.test(type)) {
    const [, charset] = /charset="?([\w-]+)/i.exec(type) ?? [];
    const bytes = decoded(
      entity.body,
      (entity.headers.get('content-transfer-encoding') ?? '').trim().toLowerCase(),
    );
    return bytes && { bytes, charset: charset ?? null };
  }
  if (!/^multipart\//i.test(type) || depth === deepest) return null;
  for (const part of partsOf(entity)) {
    const page = pageIn(part, depth + 1);
    if (page) return page;
  }
  return null;
}

/** A page within an archive: its bytes, and the encoding that the archive states for them. */
export interface WebPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

/**
 * The first page of a web archive, or null where it has none.
 *
 * @example webArchive(bytes)?.charset //=> 'utf-8'
 */
export function webArchive(archive: Uint8Array): WebPage | null {
  return pageIn(Array.from(chunksOf(archive), (chunk) => String.fromCharCode(...chunk)).join(''), 0);
}

/** A decoder named latin1 is windows-1252, which changes bytes; so each byte is its own character here. */
function* chunksOf(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 8192) yield bytes.subarray(from, from + 8192);
}
