import type { Fields } from '#report/fields.ts';
import type { Dress } from './dress.ts';
import { reportMarkup } from './reportMarkup.ts';

const cell = 'padding: 4px 3px; border: 1px solid; text-align: center; vertical-align: middle';
const table =
  'width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 14px; line-height: 1.4; break-inside: avoid';
const paragraph = ' style="margin: 0; text-indent: 2em"';

/** Fonts and colours are those of the site that the fragment is put into. */
const dress: Dress = {
  title:
    ' style="margin: 0 0 1em; font-size: 1.5em; line-height: 1.5; text-align: center; word-break: keep-all"',
  heading: ' style="margin: 1em 0 0.5em; font-size: 1em; text-align: left; text-indent: 2em"',
  subheading: ' style="margin: 0; font-size: 1em; font-weight: normal; text-indent: 2em"',
  paragraph,
  lead: '',
  scroller: ' style="overflow-x: auto"',
  table: ` style="${table}"`,
  // No wider than A4 within its margins, for inline styles cannot tell paper from screen.
  wideTable: ` style="${table}; min-width: 560px"`,
  caption: ' style="font-size: 16px"',
  head: ` style="${cell}; font-weight: normal; text-wrap: balance"`,
  group: ` style="${cell}; font-weight: normal; word-break: keep-all"`,
  item: ` style="${cell}; font-weight: normal; text-align: left"`,
  corner: ` style="${cell}"`,
  number: ` style="${cell}"`,
  signature: ' style="margin: 1.5em 2em 0 0; text-align: right"',
  signed: ' style="margin: 0"',
};

/**
 * Writes a report as a piece of a web page, to be put into a content-management system: without class, id, script and
 * style element, which such systems take away or confuse with their own.
 *
 * @example writeFragment(balanced2021).startsWith('<div lang="zh-CN"') //=> true
 */
export function writeFragment(fields: Fields): string {
  return `<div lang="zh-CN" style="line-height: 1.8; overflow-wrap: anywhere">\n${reportMarkup(fields, dress)}\n</div>\n`;
}
