import type { FormId } from '#report/forms/form.ts';
import type { ReadingProblem, ReadingResult } from '#report/readingResult.ts';
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

/** Letters of other languages, private ones and none at all, where a font does not say which its glyphs are. */
const garbled = /^(?:[\u007f-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u024f\p{Co}\ufffd]|\p{Cc})*$/u;
const mostGarbled = 0.02;

function isGarbled(pages: readonly PageMarks[]): boolean {
  const drawn = pages.flatMap(({ glyphs }) =>
    glyphs.filter(({ text, width }) => width > 0 && !/^\s+$/.test(text)),
  );
  return drawn.filter(({ text }) => garbled.test(text)).length > mostGarbled * drawn.length;
}

/** What a program recognised in a scan lies unseen over its picture. */
function isRecognised(pages: readonly PageMarks[]): boolean {
  const drawn = pages.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
  return pages.reduce((sum, { invisible }) => sum + invisible, 0) > drawn / 2;
}

function withRemark(result: ReadingResult, message: string): ReadingResult {
  if (!result.ok) return result;
  const { report } = result;
  const remark: ReadingProblem = { kind: 'remark', place: '全文', message };
  return { ok: true, report: { ...report, problems: [remark, ...report.problems] } };
}

/**
 * Reads a published report from a PDF whose text can be selected. Never throws: a scanned, encrypted or broken file
 * comes back as one problem with the remedy.
 *
 * @example (await readPdf(new Uint8Array())).ok //=> false
 */
export async function readPdf(bytes: Uint8Array, form?: FormId): Promise<ReadingResult> {
  try {
    const pages = await readPages(bytes);
    if (typeof pages === 'string') return refused(pages);
    if (!isText(pages)) {
      return refused(
        '这个 PDF 文件里没有可以选取的文字，多半是扫描件或图片；请找到年报的网页、Word 文件或可以复制文字的 PDF。',
      );
    }
    if (isGarbled(pages)) {
      return refused(
        '这个 PDF 文件里的字体没有写明各是什么字，读出来有许多乱码；请找到年报的网页或 Word 文件，或者把原文重新存成 PDF。',
      );
    }
    const result = readStructure(pdfSource(pages), form);
    return isRecognised(pages) ? withRemark(result, '这是扫描件的识别文字，可能认错，请逐格核对。') : result;
  } catch (error) {
    if (named(error, 'PasswordException')) {
      return refused('这个 PDF 文件有密码保护，不能打开；请用密码打开后另存为没有密码的文件，再读取。');
    }
    return refused('这个 PDF 文件已损坏或不完整，不能打开；请重新下载，或复制其中的文字，用“粘贴报告”读取。');
  }
}
