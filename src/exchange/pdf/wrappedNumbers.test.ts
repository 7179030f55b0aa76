import { expect, it } from 'vitest';
import { wholeNumbers } from './wrappedNumbers.ts';

function row(...texts: readonly string[]): readonly string[] {
  return wholeNumbers(
    texts.map((text) => ({ text, whole: text.includes('\n') ? text.replaceAll('\n', '') : null })),
  );
}

it('joins the lines of numbers where the total of their row confirms them', () => {
  expect(row('2.重复申请', '2', '0', '1\n0', '0', '0', '1\n2\n3', '13\n5')).toEqual([
    '2.重复申请',
    '2',
    '0',
    '10',
    '0',
    '0',
    '123',
    '135',
  ]);
  expect(row('1', '0', '2\n0', '0', '21', ...Array<string>(10).fill('0'))[2]).toBe('20');
});

it.each([
  ['the total says otherwise', ['2.重复申请', '2', '0', '1\n0', '0', '0', '1\n2\n3', '13\n6']],
  ['each cell holds two rows', ['3.其他', '1\n2', '1\n1', '1\n1', '1\n1', '1\n1', '1\n1', '6\n7']],
  ['one would begin with a zero', ['3.其他', '0\n0', '1', '1', '1', '1', '1', '5']],
  ['the form has no total there', ['规章', '1\n0', '2', '12']],
])('leaves the numbers of a row as they are where %s', (_, texts) => {
  expect(row(...texts)).toEqual(texts);
});
