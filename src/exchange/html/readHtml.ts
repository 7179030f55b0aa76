import type { FormId } from '#report/forms/form.ts';
import type { ReadingResult } from '#report/readingResult.ts';
import { readStructure } from '../structure/readStructure.ts';
import { decodeHtml } from './decodeHtml.ts';
import { htmlSource } from './htmlSource.ts';
import { parsePage } from './parsePage.ts';
import { webArchive } from './webArchive.ts';

const pasting = '请在浏览器里打开这个网页，等正文显示后全选并复制，再用“粘贴报告”读取。';
/** A page with less text than this has no report in it, and one that runs scripts gets its text later. */
const leastText = 500;

function refused(message: string): ReadingResult {
  return { ok: false, problems: [{ kind: 'lost', place: '全文', message }] };
}

/** Why a page without a report may have none: it is only the frame in which its text is shown later. */
function shellMessage(html: string, shown: number): string | null {
  if (/<i?frame\b/i.test(html)) return `这个网页文件里没有年报的正文，正文可能在网页的框架里。${pasting}`;
  if (shown < leastText && /<script\b/i.test(html)) {
    return `这个网页文件里只有外壳，年报的正文要由浏览器另行载入。${pasting}`;
  }
  return null;
}

function readPage(html: string, form?: FormId): ReadingResult {
  const pieces = parsePage(html);
  if (!pieces) return refused(`这个网页过大或嵌套过深，不能读取。${pasting}`);
  const source = htmlSource(pieces);
  const result = readStructure(source, form);
  if (result.ok) return result;
  const shown = source.blocks.reduce(
    (sum, block) => sum + (block.kind === 'paragraph' ? block.paragraph.text.length : leastText),
    0,
  );
  const message = shellMessage(html, shown);
  return message === null ? result : refused(message);
}

/**
 * Reads a report from an HTML file: a web page saved by a browser, or what Word and WPS call a web page. Of the page
 * only texts and tables are read; nothing in it is run, loaded or followed.
 *
 * @example readHtml(new TextEncoder().encode('<p>一、总体情况</p><p>无</p>')).ok //=> true
 */
export function readHtml(bytes: Uint8Array, form?: FormId): ReadingResult {
  return readPage(decodeHtml(bytes), form);
}

/**
 * Reads a report from a web archive (.mht, .mhtml), as browsers, Word and WPS save one.
 *
 * @example readWebArchive(new Uint8Array()).ok //=> false
 */
export function readWebArchive(bytes: Uint8Array, form?: FormId): ReadingResult {
  const page = webArchive(bytes);
  if (!page) return refused(`这个网页档案里没有网页，可能已损坏。${pasting}`);
  return readPage(decodeHtml(page.bytes, page.charset), form);
}

/**
 * Reads a report from the clipboard's `text/html`, as browsers, Word, WPS and Excel put it there.
 *
 * @example readClipboardHtml('<!--StartFragment--><p>一、总体情况</p><!--EndFragment-->').ok //=> true
 */
export function readClipboardHtml(html: string, form?: FormId): ReadingResult {
  // On Windows the text may begin with lines that say where the fragment is: Version:0.9 StartHTML:…
  return readPage(html.slice(Math.max(0, html.indexOf('<'))), form);
}
