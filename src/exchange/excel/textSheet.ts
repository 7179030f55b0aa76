import type { Fields } from '#report/fields.ts';
import type { Form } from '#report/forms/form.ts';
import { chineseDate } from '#report/layout/chineseDate.ts';
import { paperTitle } from '#report/layout/paperTitle.ts';
import { paragraphsOf } from '#report/layout/paragraphsOf.ts';
import type { StyleName } from './cellStyles.ts';
import { continuation } from './marks.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { linesOf, textWidth } from './textSize.ts';

/** LibreOffice cuts a single column that is wider than the page, and counts wider characters than Excel. */
const width = 76;
const lineHeights: Partial<Record<StyleName, number>> = { title: 26, heading: 22 };
const lineHeight = 17;
/** A row is at most 409 points high, and prints on one page. */
const mostWidth = 20 * width * 0.9;

interface Line {
  readonly style: StyleName;
  readonly text: string;
}

/** Where a text that is too long for one row is cut: after a sentence, or else where the row is full. */
function cutIn(text: string): number {
  let taken = 0;
  let at = 0;
  let sentence = 0;
  for (const character of text) {
    taken += textWidth(character);
    if (taken > mostWidth) break;
    at += character.length;
    if (/[。；！？]/.test(character)) sentence = at;
  }
  return sentence > at / 2 ? sentence : at;
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = text.replace(new RegExp(`^${continuation}+`), '');
  while (textWidth(rest) > mostWidth) {
    const cut = cutIn(rest);
    pieces.push(rest.slice(0, cut));
    rest = `${continuation}${rest.slice(cut)}`;
  }
  return [...pieces, rest];
}

function paragraphs(text: string | undefined): readonly Line[] {
  return paragraphsOf(text ?? '')
    .flatMap(({ heading, text: rest }) => piecesOf(`${heading}${rest}`))
    .map((piece): Line => ({ style: 'paragraph', text: piece }));
}

/** The report without its tables, a paragraph a line. */
function linesOfReport(form: Form, fields: Fields): readonly Line[] {
  const signature = [(fields['signature.unit'] ?? '').trim(), chineseDate(fields['signature.date'] ?? '')];
  return [
    { style: 'title' as const, text: paperTitle(fields) },
    ...paragraphs(fields['preamble']),
    ...form.parts.flatMap((part): readonly Line[] =>
      'table' in part ? [] : [{ style: 'heading', text: part.heading }, ...paragraphs(fields[part.id])],
    ),
    ...signature.map((text) => ({ style: 'signature' as const, text })),
  ].filter(({ text }) => text !== '');
}

/**
 * The sheet with all that stands outside the tables, a paragraph a row. One that is higher than a row can be goes on in
 * the next.
 */
export function textSheet(form: Form, fields: Fields): Sheet {
  const lines = linesOfReport(form, fields);
  const cells = lines.map(({ style, text }, index): SheetCell => ({
    row: index + 1,
    column: 1,
    style,
    kind: 'text',
    text,
  }));
  const heights = lines.map(({ style, text }, index): readonly [number, number] => {
    const rows = linesOf(text, style === 'title' ? width * 0.55 : width);
    return [index + 1, 4 + rows * (lineHeights[style] ?? lineHeight)];
  });
  return {
    name: '文字部分',
    cells,
    merges: [],
    widths: [width],
    heights: new Map(heights),
    paper: { top: 1, left: 1, bottom: Math.max(1, lines.length), right: 1 },
    isLandscape: false,
    fitsPage: false,
    repeated: null,
    differences: null,
  };
}
