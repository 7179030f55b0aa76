import { partHeading } from '../structure/partHeading.ts';
import type { TextLine } from './textLines.ts';

/** The lines of one page's text, as far as they stand together between two tables. */
export interface LinesOnPage {
  readonly page: number;
  readonly lines: readonly TextLine[];
}

export interface Paragraph {
  readonly text: string;
  readonly page: number;
}

/** How a document sets its text, in points. */
export interface Setting {
  readonly size: number;
  readonly left: number;
  readonly right: number;
  /** From one line to the next. */
  readonly pitch: number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function share(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? 0;
}

/** How the text of a document is set, seen from its longer lines. */
export function settingOf(pages: readonly LinesOnPage[]): Setting {
  const lines = pages.flatMap((page) => page.lines);
  const size = median(
    lines.flatMap((line) => Array<number>(Math.min(line.glyphs.length, 80)).fill(line.size)),
  );
  const body = lines.filter((line) => Math.abs(line.size - size) < 1.5 && line.glyphs.length > 8);
  const used = body.length > 0 ? body : lines;
  const pitches = pages.flatMap((page) =>
    page.lines.flatMap((line, index) => {
      const next = page.lines[index + 1];
      return next ? [next.baseline - line.baseline] : [];
    }),
  );
  return {
    size,
    left: Math.min(...used.map(({ left }) => left)),
    right: share(
      used.map(({ right }) => right),
      0.9,
    ),
    pitch: share(pitches, 0.3),
  };
}

const sentenceEnd = /[。！？；：.!?;:”）)]$/;
const item = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d{1,2}(?:[.．](?!\d)|、))/;

/** Whether a line stands in the middle, as a title's lines do. */
function isCentred({ left, right, size }: TextLine, setting: Setting): boolean {
  const before = left - setting.left;
  const after = setting.right - right;
  return before > size && Math.abs(before - after) < 2 * size;
}

/** Whether a line begins a paragraph rather than going on with the one of the line above. */
function begins(line: TextLine, above: TextLine, samePage: boolean, setting: Setting): boolean {
  const { size } = setting;
  const isLarge = line.size > size * 1.15;
  if (isLarge && Math.abs(line.size - above.size) < 1) {
    const isTitle = isCentred(above, setting) || setting.right - above.right < 2 * above.size;
    return !(samePage && isTitle && isCentred(line, setting));
  }
  if (Math.abs(line.size - above.size) > 1.5) return true;
  if (samePage && line.baseline - above.baseline > Math.max(1.6 * setting.pitch, 1.8 * size)) return true;
  if (partHeading(line.text) !== null || partHeading(above.text) !== null) return true;
  const isFull = setting.right - above.right < 2.5 * size;
  if (!isFull) return true;
  if (item.test(line.text) && sentenceEnd.test(above.text)) return true;
  const indent = line.left - setting.left;
  if (indent < 1.2 * size) return false;
  // Text that is indented as a whole: only a sentence's end tells.
  const isAsAbove = Math.abs(line.left - above.left) < 0.5 * size;
  return !isAsAbove || sentenceEnd.test(above.text);
}

/** Lines of Chinese run on; between two words or numbers stands a space. */
function joined(before: string, after: string): string {
  return /[\p{Script=Latin}\d,.]$/u.test(before) && /^[\p{Script=Latin}]/u.test(after)
    ? `${before} ${after}`
    : before + after;
}

/**
 * Lines as paragraphs, over line ends and over pages: a first line is indented, follows a short one, or is set apart.
 *
 * @example paragraphsOf(pages, settingOf(pages))[0] //=> { text: '示例市教育局2024年政府信息公开工作年度报告', page: 1 }
 */
export function paragraphsOf(pages: readonly LinesOnPage[], setting: Setting): readonly Paragraph[] {
  const paragraphs: { text: string; page: number }[] = [];
  let above: { line: TextLine; page: number } | null = null;
  for (const { page, lines } of pages) {
    for (const line of lines) {
      const last = paragraphs.at(-1);
      if (!last || !above || begins(line, above.line, above.page === page, setting)) {
        paragraphs.push({ text: line.text, page });
      } else last.text = joined(last.text, line.text);
      above = { line, page };
    }
  }
  return paragraphs;
}
