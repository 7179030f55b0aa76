import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBlock } from './readBlock.ts';
import { readHtml } from './readHtml.ts';
import { readTsv } from './readTsv.ts';
import { writeHtml, writeTsv } from './writeBlock.ts';

const blocks = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), { minLength: 1 });

it('reads tab-separated text, quoted cells and one line break at the end', () => {
  expect(readTsv('1\t\t3\r\n4\t5\t\r\n')).toEqual([
    ['1', '', '3'],
    ['4', '5', ''],
  ]);
  expect(readTsv('"a\tb"\t"c\n""d"""\n')).toEqual([['a\tb', 'c\n"d"']]);
  expect(readTsv('1\r2')).toEqual([['1'], ['2']]);
  expect(readTsv('1\n\n')).toEqual([['1'], ['']]);
  expect(readTsv('')).toEqual([]);
});

it('loses no character to a quotation mark that encloses no cell', () => {
  expect(readTsv('"ab"cd\t1\n"x\t2')).toEqual([
    ['"ab"cd', '1'],
    ['"x', '2'],
  ]);
});

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(blocks, (rows) => {
      expect(readTsv(writeTsv(rows))).toEqual(rows);
      expect(readBlock(writeHtml(rows), writeTsv(rows))).toEqual({ rows, valuesOnly: true });
    }),
  );
});

it('writes a table that other programs read as text, not as markup', () => {
  const page = new DOMParser().parseFromString(writeHtml([['<b>1</b>', 'a & b']]), 'text/html');
  expect([...page.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(['<b>1</b>', 'a & b']);
});

it('takes a single value for no block', () => {
  expect(readBlock('', '12')).toBeUndefined();
  expect(readBlock('<p>12</p>', '12')).toBeUndefined();
  expect(readBlock('', '')).toBeUndefined();
  expect(readBlock('', '12\n')?.rows).toEqual([['12']]);
});

it('reads merged cells in place', () => {
  const html = `<table>
    <tr><td rowspan=2>三</td><td colspan=2>（一）</td><td>1</td></tr>
    <tr><td>甲</td><td>乙</td><td>2</td></tr>
    <tr><td>丙</td></tr></table>`;
  expect(readHtml(html)).toEqual([
    ['三', '（一）', null, '1'],
    ['', '甲', '乙', '2'],
    ['丙', '', '', ''],
  ]);
});

it('reads what Excel puts on the clipboard', () => {
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td {mso-number-format:General;}--></style></head>
<body link="#0563C1"><table border=0 style='border-collapse:collapse'><col width=72 span=2>
<!--StartFragment-->
 <tr height=18><td height=18 class=xl65 width=72>一、本年新收
  申请数量</td><td class=xl66 align=right x:num="1234">1,234</td><td><span style='mso-spacerun:yes'>&nbsp;</span>5&nbsp;</td></tr>
<!--EndFragment--></table></body></html>`;
  expect(readBlock(html, '…')).toEqual({
    rows: [['一、本年新收 申请数量', '1,234', '5']],
    valuesOnly: false,
  });
});

it('keeps two numbers apart that stand on two lines of a cell, and runs nothing', () => {
  const html = `<table><tr><td>1<br>2</td><td><p>3</p><p>4</p></td><td>5<script>document.title = 'run'</script></td></tr></table>`;
  expect(readHtml(html)).toEqual([['1 2', '3 4', '5']]);
  expect(document.title).toBe('');
});

it('reads the tables inside a table that only lays out the page', () => {
  const html =
    '<table><tr><td><table><tr><td>1</table></td><td><table><tr><td>2<td>3</table></td></tr></table>';
  expect(readHtml(html)).toEqual([
    ['1', ''],
    ['2', '3'],
  ]);
});

it('does not grow without end over absurd spans', () => {
  const html = '<table><tr><td colspan=999999 rowspan=999999>1</td></tr><tr><td>2</td></tr></table>';
  expect(readHtml(html)).toHaveLength(2);
});
