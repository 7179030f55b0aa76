const song = "SimSun, '宋体', 'Songti SC', 'Noto Serif CJK SC', serif";
const hei = "SimHei, '黑体', 'Heiti SC', 'Noto Sans CJK SC', sans-serif";
const kai = "KaiTi, '楷体', 'Kaiti SC', 'Noto Serif CJK SC', serif";
const fangsong = "FangSong, '仿宋', STFangsong, 'Noto Serif CJK SC', serif";

/** The style of the page, on screen in the colours that the reader chose, and on paper. */
export const pageStyle = `:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.8 ${fangsong}; overflow-wrap: anywhere; }
main { box-sizing: border-box; max-width: 54rem; margin: 0 auto; padding: 2.5rem 1rem; }
h1 { margin: 0 0 2rem; font: bold 1.75rem/1.5 ${song}; text-align: center; word-break: keep-all; text-wrap: balance; }
h2 { margin: 1.5rem 0 0.5rem; font: normal 1.125rem/1.8 ${hei}; text-align: left; text-indent: 2em; }
h3, .lead { font: normal 1.125rem/1.8 ${kai}; }
h3, p { margin: 0; text-indent: 2em; }
.scroller { overflow-x: auto; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 0.875rem; line-height: 1.5; }
.wide { min-width: 34rem; }
th, td { padding: 0.3em 0.25em; border: 1px solid; font-weight: normal; text-align: center; vertical-align: middle; }
th[scope='col'] { text-wrap: balance; }
th[scope='rowgroup'] { word-break: keep-all; }
.item { text-align: left; }
.signature { margin: 2rem 2em 0 0; text-align: right; }
@media screen and (max-width: 30rem) {
  main { padding: 1.5rem 0.75rem; }
  h1 { font-size: 1.375rem; }
}
@page { size: A4; margin: 20mm; @bottom-center { content: '— ' counter(page) ' —'; font: 12pt ${song}; } }
@media print {
  :root { color-scheme: light; }
  body { font-size: 12pt; line-height: 1.7; }
  main { max-width: none; padding: 0; }
  h1 { margin-bottom: 1rem; font-size: 18pt; }
  h2, h3, .lead { font-size: 12pt; line-height: 1.7; }
  h2 { margin-top: 0.75rem; }
  h2, h3 { break-after: avoid; }
  .scroller { overflow: visible; }
  table { font-size: 9pt; line-height: 1.3; }
  .wide { min-width: 0; }
  table, tr, .signature { break-inside: avoid; }
  .signature { break-before: avoid; }
}`;
