import { expect, it } from 'vitest';
import { fitRow } from './fitRow.ts';

/** Cells as they stand after a label, `_` for a blank one. */
function fitted(row: string, count: number, positions: readonly number[] | null = null): string | null {
  const cells = row.split(' ').map((text) => ({ text: text === '_' ? '' : text, place: '第 1 行' }));
  const placed = fitRow(cells, count, positions);
  return placed && placed.map(({ text }) => text || '_').join(' ');
}

it('keeps as many cells as there are columns in their places, blank ones too', () => {
  expect(fitted('1 _ 3', 3)).toBe('1 _ 3');
  expect(fitted('_ _ _', 3)).toBe('_ _ _');
});

it('takes a complete row of numbers in order, whatever merged cells left between them', () => {
  expect(fitted('_ 1 _ 2 _ 3 _', 3)).toBe('1 2 3');
});

it('takes the numbers that come first where only blanks follow', () => {
  expect(fitted('1 2 _ _ _', 3)).toBe('1 2 _');
});

it('takes numbers of a wider row by the head above them', () => {
  expect(fitted('_ _ 1 _ 3', 3, [2, 3, 4])).toBe('1 _ 3');
});

it('fits nothing where a number could belong to more than one column', () => {
  expect(fitted('_ 1 _ 3', 3)).toBe(null);
  expect(fitted('1 _ 3 _ _', 3)).toBe(null);
  expect(fitted('_ 1 _ 3', 3, [0, 2, 3])).toBe(null);
});

it('fits nothing where there are too few cells or too many numbers', () => {
  expect(fitted('1 2', 3)).toBe(null);
  expect(fitted('1 2 3 4', 3)).toBe(null);
});
