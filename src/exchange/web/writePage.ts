import type { Fields } from '#report/fields.ts';
import type { Dress } from './dress.ts';
import { escaped } from '../escaped.ts';
import { pageStyle } from './pageStyle.ts';
import { reportMarkup, titleOf } from './reportMarkup.ts';

const dress: Dress = {
  title: '',
  heading: '',
  subheading: '',
  paragraph: '',
  lead: ' class="lead"',
  scroller: ' class="scroller"',
  table: '',
  wideTable: ' class="wide"',
  caption: '',
  head: '',
  group: '',
  item: ' class="item"',
  corner: '',
  number: '',
  signature: ' class="signature"',
  signed: '',
};

/**
 * Writes a report as a web page in one file. It needs nothing beside it and asks for nothing: no script, no picture,
 * no font. What the policy in its head does not allow, a browser would not do either.
 *
 * @example writePage(balanced2021).startsWith('<!doctype html>') //=> true
 */
export function writePage(fields: Fields): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>${escaped(titleOf(fields))}</title>
<link rel="icon" href="data:,">
<style>
${pageStyle}
</style>
</head>
<body>
<main>
${reportMarkup(fields, dress)}
</main>
</body>
</html>
`;
}
