import { readLink } from '#exchange/share/readLink.ts';
import { markdownPage } from '#exchange/text/markdownPage.ts';
import { readText } from '#exchange/text/readText.ts';
import { failed } from './failed.ts';
import type { Opened } from './openFile.ts';

const linkSource = '分享链接';

/** Programs encode the second `#` of an address, some of them twice. */
const holdsLink = /\/shared(?:#|%(?:25)*23)/i;

/** A text: a report, or the link that carries one, alone or in a message. */
function readWords(text: string, source: string): Opened {
  const link = holdsLink.test(text) ? readLink(text) : null;
  if (link?.ok) return { source: linkSource, result: { ok: false, problems: [] }, locked: link.locked };
  const result = readText(text);
  if (link && !result.ok) return failed(linkSource, link.reason);
  return { source, result, readAs: async (form) => readText(text, form) };
}

/** A report whose tables only markup keeps whole; null for none. */
async function readMarkup(html: string, source: string): Promise<Opened | null> {
  const { readClipboardHtml } = await import('#exchange/html/readHtml.ts');
  const result = readClipboardHtml(html);
  if (!result.ok) return null;
  return { source, result, readAs: async (form) => readClipboardHtml(html, form) };
}

/**
 * Reads what was pasted: a report, or the link that carries one. Rejects where a reader does not load.
 *
 * @param html the markup with which the text was copied; '' where there is none of use
 * @param source what is said of where a text comes from
 * @example (await readPasted('请审核：https://…/#/shared#AQAAA…', '', '粘贴的文字')).source //=> '分享链接'
 */
export async function readPasted(text: string, html: string, source: string): Promise<Opened> {
  // As it was copied from a page or a document; else the tables of HTML that Markdown may hold.
  const copied = html === '' ? null : await readMarkup(html, '粘贴的网页');
  if (copied) return copied;
  const page = markdownPage(text);
  const written = page === null ? null : await readMarkup(page, source);
  return written ?? readWords(text, source);
}
