import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { takeApart } from './takeApart.ts';

function paragraphsIn(html: string): readonly string[] {
  return takeApart(parseFragment(html).childNodes).map((piece) =>
    piece.kind === 'paragraph' ? piece.text : 'table',
  );
}

it('runs of space are one, and line ends of the file are none', () => {
  expect(paragraphsIn('<p>公开 \t 2024\n信息  </p><p>政府\n信息</p>')).toEqual([
    '公开 2024 信息',
    '政府信息',
  ]);
});

it.each([
  ['pre', '<pre>一、总体情况\n公开\t2024  条\n</pre>'],
  ['a style', '<div style="color: red; white-space: pre-wrap">一、总体情况\n公开\t2024  条\n</div>'],
  ['a style above it', '<div style="white-space:pre"><b>一、总体情况</b>\n公开\t<i>2024  条</i></div>'],
])('where %s keeps spaces and line ends they are kept', (_, html) => {
  expect(paragraphsIn(html)).toEqual(['一、总体情况', '公开\t2024  条']);
});

it('a style that keeps spaces ends with its element, and another style undoes it', () => {
  expect(paragraphsIn('<p>甲  乙<span style="white-space: pre-wrap">\t丙</span> 丁  戊</p>')).toEqual([
    '甲 乙\t丙 丁 戊',
  ]);
  expect(paragraphsIn('<pre style="white-space: normal">甲\n  乙</pre>')).toEqual(['甲 乙']);
});
