import type { ReadingResult } from '#report/readingResult.ts';
import { readStructure } from '../structure/readStructure.ts';
import { openPdf } from './openPdf.ts';
import type { PageMarks } from './pageMarks.ts';
import { pdfSource } from './pdfSource.ts';
import { readMarks } from './readMarks.ts';

/** A report has some ten. */
const mostPages = 100;
/** A report has some fifteen thousand characters. */
const mostGlyphs = 500_000;
/** Milliseconds after which no further page is begun. */
const longestReading = 60_000;

function refused(message: string): ReadingResult {
  return { ok: false, problems: [{ kind: 'lost', place: '全文', message }] };
}

function named(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

/** The pages of a PDF, or the sentence that says why not. */
async function readPages(bytes: Uint8Array): Promise<readonly PageMarks[] | string> {
  const loading = await openPdf(bytes);
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > mostPages) {
      return `这个 PDF 文件有 ${pdf.numPages} 页，超过 ${mostPages} 页，请只选一份年度报告的文件。`;
    }
    const pages: PageMarks[] = [];
    const until = Date.now() + longestReading;
    let glyphs = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const marks = await readMarks(page);
      page.cleanup();
      glyphs += marks.glyphs.length;
      if (glyphs > mostGlyphs) return '这个 PDF 文件超过 50 万字，请只选一份年度报告的文件。';
      if (Date.now() > until)
        return '这个 PDF 文件太复杂，一分钟内没有读完；请复制其中的文字，用“粘贴报告”读取。';
      pages.push(marks);
    }
    return pages;
  } finally {
    await loading.destroy();
  }
}

/** Whether a text says something; a scanned page may bear its number or a stamp. */
function isText(pages: readonly PageMarks[]): boolean {
  const printed = pages.flatMap(({ glyphs }) => glyphs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)));
  return printed.length > 20 * Math.max(1, pages.length / 4);
}

/**
 * Reads a published report from a PDF whose text can be selected. Never throws: a scanned, encrypted or broken file
 * comes back as one problem with the remedy.
 *
 * @example (await readPdf(new Uint8Array())).ok //=> false
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadingResult> {
  try {
    const pages = await readPages(bytes);
    if (typeof pages === 'string') return refused(pages);
    if (!isText(pages)) {
      return refused(
        '这个 PDF 文件里没有可以选取的文字，多半是扫描件或图片；请找到年报的网页、Word 文件或可以复制文字的 PDF。',
      );
    }
    return readStructure(pdfSource(pages));
  } catch (error) {
    if (named(error, 'PasswordException')) {
      return refused('这个 PDF 文件有密码保护，不能打开；请用密码打开后另存为没有密码的文件，再读取。');
    }
    return refused('这个 PDF 文件已损坏或不完整，不能打开；请重新下载，或复制其中的文字，用“粘贴报告”读取。');
  }
}
