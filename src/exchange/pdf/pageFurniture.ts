import type { PagePart } from './pageParts.ts';

/** A page taken apart, with its own height in points. */
export interface PartedPage {
  readonly height: number;
  readonly parts: readonly PagePart[];
}

/** As shares of the page's height: where page numbers and running heads stand. */
const margin = 0.14;

const marked =
  /^(?:[-—–―·~～•]+(\d{1,3})[-—–―·~～•]+|第(\d{1,3})页(?:[/,，]?共\d{1,3}页)?|(\d{1,3})\/\d{1,3}|页码?[:：]?(\d{1,3}))$/;

interface Found {
  readonly page: number;
  readonly part: PagePart;
  readonly text: string;
}

function inMargin({ height, parts }: PartedPage, page: number): readonly Found[] {
  return parts.flatMap((part): readonly Found[] => {
    if (part.kind === 'table') return [];
    const { baseline, text } = part.line;
    if (baseline > height * margin && baseline < height * (1 - margin)) return [];
    return [{ page, part, text: text.replace(/\s+/g, '') }];
  });
}

/** Lone numbers count the pages where each is as much more than its page's place as the others. */
function countingPages(found: readonly Found[], pages: number): ReadonlySet<PagePart> {
  const lone = found.filter(({ text }) => /^\d{1,3}$/.test(text));
  const byOffset = new Map<number, Found[]>();
  for (const one of lone) {
    const offset = Number(one.text) - one.page;
    byOffset.set(offset, [...(byOffset.get(offset) ?? []), one]);
  }
  const counting = [...byOffset].filter(
    ([offset, own]) =>
      (offset === 1 && pages < 3) || new Set(own.map(({ page }) => page)).size >= Math.max(2, pages / 2),
  );
  return new Set(counting.flatMap(([, own]) => own.map(({ part }) => part)));
}

/** The same line at the same place of at least half of the pages, whatever its numbers. */
function runningHeads(found: readonly Found[], pages: number): ReadonlySet<PagePart> {
  if (pages < 2) return new Set();
  const alike = new Map<string, Found[]>();
  for (const one of found) {
    if (one.part.kind === 'table') continue;
    const key = `${Math.round(one.part.line.baseline / 4)} ${one.text.replace(/\d+/g, '0')}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const running = [...alike.values()].filter(
    (own) => new Set(own.map(({ page }) => page)).size >= Math.max(2, pages * 0.6),
  );
  return new Set(running.flatMap((own) => own.map(({ part }) => part)));
}

/**
 * The pages without their numbers, running heads and feet.
 *
 * @example withoutFurniture(pages) // no “— 2 —” between the lines of two pages
 */
export function withoutFurniture(pages: readonly PartedPage[]): readonly PartedPage[] {
  const found = pages.flatMap(inMargin);
  const numbers = new Set(found.filter(({ text }) => marked.test(text)).map(({ part }) => part));
  const counting = countingPages(found, pages.length);
  const running = runningHeads(found, pages.length);
  return pages.map((page) => ({
    ...page,
    parts: page.parts.filter((part) => !numbers.has(part) && !counting.has(part) && !running.has(part)),
  }));
}
