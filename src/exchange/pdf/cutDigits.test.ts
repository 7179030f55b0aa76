import { expect, it } from 'vitest';
import { pageParts } from './pageParts.ts';
import type { Glyph, Rule } from './pageMarks.ts';

const size = 10;
const width = 5;

function digits(text: string, left: number, visibleTo = 595): readonly Glyph[] {
  return Array.from(text, (digit, index) => ({
    text: digit,
    x: left + index * width,
    baseline: 114,
    width,
    size,
    visibleTo,
  }));
}

/** A row between 100 and 120, with plumb rules at these places and level ones from the first to `to`. */
function row(plumbs: readonly number[], to = plumbs.at(-1) ?? 0): readonly Rule[] {
  return [
    ...plumbs.map((at): Rule => ({ level: false, at, from: 100, to: 120 })),
    ...[100, 120].map((at): Rule => ({ level: true, at, from: plumbs[0] ?? 0, to })),
  ];
}

function textsOf(glyphs: readonly Glyph[], rules: readonly Rule[], pageWidth = 595): readonly string[] {
  const [table] = pageParts({ width: pageWidth, height: 842, glyphs, rules, invisible: 0 });
  return table?.kind === 'table' ? table.rows.flat().map(({ text }) => text) : [];
}

it('reads numbers that keep off the rules of their cells', () => {
  const glyphs = [...digits('1156', 101), ...digits('1157', 123.5), ...digits('8', 150)];
  expect(textsOf(glyphs, row([100, 122, 145, 170]))).toEqual(['1156', '1157', '8']);
});

it('takes neither number where a digit straddles the rule between them', () => {
  const glyphs = [...digits('1155', 101), ...digits('1156', 119), ...digits('7', 150)];
  expect(textsOf(glyphs, row([100, 118, 145, 170]))).toEqual(['115…', '51156…', '7']);
});

it('takes neither of two numbers that touch at the rule between them', () => {
  const glyphs = [...digits('1155', 100), ...digits('6115', 120)];
  expect(textsOf(glyphs, row([100, 120, 140.5]))).toEqual(['1155…', '6115…']);
});

it('does not take a number that goes on outside of its table', () => {
  expect(textsOf([...digits('4', 105), ...digits('4658', 121)], row([100, 120, 137]))).toEqual(['4', '465…']);
});

it('does not take a number of digits printed over each other', () => {
  const glyphs = [...digits('1155', 102), ...digits('6', 109), ...digits('1', 150)];
  expect(textsOf(glyphs, row([100, 140, 170]))).toEqual(['11655…', '1']);
});

it('does not take a number that ends where its table is cut off, without a rule', () => {
  const glyphs = [...digits('4', 105), ...digits('465', 121)];
  expect(textsOf(glyphs, row([100, 120], 142))).toEqual(['4', '465…']);
  expect(textsOf(glyphs, row([100, 120], 146))).toEqual(['4', '465']);
});

it('does not take a number at the edge of the page, its table reaching over it', () => {
  const glyphs = [...digits('4', 105, 138), ...digits('465', 121, 138)];
  expect(textsOf(glyphs, row([100, 120, 180]), 138)).toEqual(['4', '465…']);
});

it('does not take a number that ends where its page is cut off, long before its table', () => {
  expect(textsOf([...digits('4', 105), ...digits('465', 121, 134)], row([100, 120], 300))).toEqual([
    '4',
    '465…',
  ]);
  expect(textsOf([...digits('4', 105), ...digits('465', 121, 144)], row([100, 120], 300))).toEqual([
    '4',
    '465',
  ]);
});

it('reads the numbers at the sides of a table that has no rules there', () => {
  const levels = [100, 120].map((at): Rule => ({ level: true, at, from: 99, to: 142 }));
  const middle: Rule = { level: false, at: 120, from: 100, to: 120 };
  expect(textsOf([...digits('4', 101), ...digits('4658', 121)], [...levels, middle])).toEqual(['4', '4658']);
});
