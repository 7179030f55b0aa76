import { expect, it } from 'vitest';
import { numbersInNarrative } from './numbersInNarrative.ts';

const overview = '全年收到政府信息公开申请12件，其中予以公开三件。制发规范性文件2件，废止1件。';

it('gives each number with the sums of cells that it may be, and its place', () => {
  const [received, granted] = numbersInNarrative({ form: '2021', year: '2024', overview });
  expect(received).toEqual({
    cells: [['requests.received.total'], ['requests.received.total', 'requests.carriedIn.total']],
    number: 12n,
    quote: { field: 'overview', start: 2, end: 15 },
  });
  expect(granted?.number).toBe(3n);
  expect(overview.slice(granted?.quote.start, granted?.quote.end)).toBe('予以公开三件');
});

it('leaves out what the form does not ask for, and numbers of other organs', () => {
  const cells = numbersInNarrative({ form: '2019', year: '2020', overview }).map((each) => each.cells[0]);
  expect(cells).toEqual([
    ['requests.received.total'],
    ['requests.granted.total'],
    ['disclosure.normativeDocuments.made'],
  ]);
  expect(numbersInNarrative({ overview: '各乡镇收到政府信息公开申请12件。' })).toEqual([]);
});

it('reads every text anew when it changes, and only then', () => {
  expect(numbersInNarrative({ problems: '收到政府信息公开申请1件。' })).toHaveLength(1);
  expect(
    numbersInNarrative({ problems: '收到政府信息公开申请1件。', preamble: '办结依申请公开1件。' }),
  ).toHaveLength(2);
  expect(numbersInNarrative({ problems: '无。' })).toEqual([]);
});

it('takes the year of the report into account', () => {
  const text = '2023年收到政府信息公开申请12件。';
  expect(numbersInNarrative({ year: '2023', overview: text })).toHaveLength(1);
  expect(numbersInNarrative({ year: '2024', overview: text })).toEqual([]);
});
