import { expect, it } from 'vitest';
import { matchLabels } from './matchLabels.ts';

it('gives every row the label on its own line', () => {
  expect(matchLabels([100, 114, 128], [100, 114, 128]).pieces).toEqual([[0], [1], [2]]);
});

it('gathers the lines of a label around the numbers, though the next row is nearer to its last line', () => {
  const long = [70, 85, 100, 115, 130];
  expect(matchLabels([...long, 145], [100, 145]).pieces).toEqual([[0, 1, 2, 3, 4], [5]]);
});

it('gathers lines below the numbers, where labels of several lines begin on the line of their numbers', () => {
  const rows = [100, 142, 156, 198, 240];
  const lines = [100, 114, 128, 142, 156, 170, 184, 198, 212, 226, 240];
  expect(matchLabels(lines, rows).pieces).toEqual([[0, 1, 2], [3], [4, 5, 6], [7, 8, 9], [10]]);
});

it('leaves out a line that belongs to no row', () => {
  expect(matchLabels([86, 100, 114], [100, 114]).pieces).toEqual([[1], [2]]);
});

it('tells how far a label lies off its numbers', () => {
  expect(matchLabels([112], [100])).toMatchObject({ pieces: [[0]] });
  expect(matchLabels([100, 124], [100, 130]).off[1]).toBe(6);
});

it('takes rows without labels and labels without rows', () => {
  expect(matchLabels([], [100, 114]).pieces).toEqual([[], []]);
  expect(matchLabels([100, 114], []).pieces).toEqual([]);
});
