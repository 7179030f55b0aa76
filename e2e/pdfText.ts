import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { foldGlyphs } from '#exchange/pdf/foldGlyphs.ts';

/** A run of text on a page: `x` and `baseline` in points from the top left corner. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  /** The size of the type, in points. */
  readonly size: number;
  readonly slanted: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which they were drawn. */
  readonly runs: readonly PdfRun[];
}

export interface PdfLine {
  readonly text: string;
  readonly baseline: number;
  readonly runs: readonly PdfRun[];
}

/**
 * Reads a PDF's text back, with its places. Radicals read as the characters that were printed.
 *
 * @example (await readPdf(await page.pdf()))[0]?.runs[0]?.text //=> '示例市教育局'
 */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): PdfRun[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a, b, , , x, y] = item.transform as [number, number, number, number, number, number];
      const size = Math.hypot(a, b);
      return [
        { text: foldGlyphs(item.str), x, baseline: height - y, width: item.width, size, slanted: b !== 0 },
      ];
    });
    pages.push({ width, height, runs });
  }
  await loading.destroy();
  return pages;
}

/**
 * The level runs of a page as lines, from top to bottom, each from left to right.
 *
 * @example linesOf(page).length //=> 22
 */
export function linesOf(runs: readonly PdfRun[]): readonly PdfLine[] {
  const lines: PdfRun[][] = [];
  for (const run of [...runs].filter(({ slanted }) => !slanted).sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line?.[0] && run.baseline - line[0].baseline < 2) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => {
    const sorted = [...line].sort((a, b) => a.x - b.x);
    return {
      text: sorted.map(({ text }) => text).join(''),
      baseline: sorted[0]?.baseline ?? 0,
      runs: sorted,
    };
  });
}
