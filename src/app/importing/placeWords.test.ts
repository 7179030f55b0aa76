import { expect, it } from 'vitest';
import { form2021 } from '#report/forms/form2021.ts';
import { keyWords, placeWords } from './placeWords.ts';

it.each([
  ['unit.name', 'unit.name', '文件中的“单位名称”'],
  ['form', 'form', '文件中的“报告格式”'],
  ['overview', 'overview', '文件中的“一、总体情况”'],
  ['disputes.review.upheld', 'tables.disputes.review.upheld', '文件中的“行政复议”行“结果维持”列'],
])('%s of our own file at %s stands in %s', (field, place, words) => {
  expect(placeWords(form2021, field, place)).toBe(words);
});

it.each(['第 3 段', '表格 1 第 2 行第 2 格', '工作表“三”B7', 'title.text'])(
  'leaves the place %s in a document as it is',
  (place) => {
    expect(placeWords(form2021, 'title', place)).toBe(place);
  },
);

it('says of a key that it stands in the file, and leaves places in words and files as they are', () => {
  expect(['foo', 'tables.visitors', 'version', '第 3 行', 'report.json'].map(keyWords)).toEqual([
    '文件中的“foo”',
    '文件中的“tables.visitors”',
    '文件中的“version”',
    '第 3 行',
    'report.json',
  ]);
});
