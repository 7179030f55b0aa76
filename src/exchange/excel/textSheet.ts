import type { Fields } from '#report/fields.ts';
import type { Form } from '#report/forms/form.ts';
import { chineseDate } from '#report/layout/chineseDate.ts';
import { paperTitle } from '#report/layout/paperTitle.ts';
import { paragraphsOf } from '#report/layout/paragraphsOf.ts';
import type { Range } from './address.ts';
import type { StyleName } from './cellStyles.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { linesOf } from './textSize.ts';

/** LibreOffice cuts a single column that is wider than the page, and counts wider characters than Excel. */
const width = 76;
const lineHeights: Partial<Record<StyleName, number>> = { title: 26, heading: 22 };
const lineHeight = 17;
/** A row is at most 409 points high. */
const mostHeight = 400;
/** A cell holds 32,767 characters, and a code point may be two of them. */
const longest = /[\s\S]{1,16000}/gu;

interface Line {
  readonly style: StyleName;
  readonly text: string;
}

function paragraphs(text: string | undefined): readonly Line[] {
  return paragraphsOf(text ?? '')
    .flatMap(({ heading, text: rest }) => `${heading}${rest}`.match(longest) ?? [])
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
 * The sheet with all that stands outside the tables. A paragraph is one cell, over several rows where a single one
 * could not be high enough to show it whole.
 */
export function textSheet(form: Form, fields: Fields): Sheet {
  const cells: SheetCell[] = [];
  const merges: Range[] = [];
  const heights = new Map<number, number>();
  let row = 1;
  for (const { style, text } of linesOfReport(form, fields)) {
    const perLine = lineHeights[style] ?? lineHeight;
    const lines = linesOf(text, style === 'title' ? width * 0.55 : width);
    const rows = Math.ceil((lines * perLine) / mostHeight);
    const bottom = row + rows - 1;
    cells.push({ row, column: 1, style, kind: 'text', text });
    if (rows > 1) merges.push({ top: row, left: 1, bottom, right: 1 });
    for (; row <= bottom; row += 1) heights.set(row, 4 + Math.ceil(lines / rows) * perLine);
  }
  return {
    name: '文字部分',
    cells,
    merges,
    widths: [width],
    heights,
    paper: { top: 1, left: 1, bottom: Math.max(1, row - 1), right: 1 },
    isLandscape: false,
    fitsPage: false,
    repeated: null,
    differences: null,
  };
}
