import type { Range, Spot } from './address.ts';
import type { StyleName } from './cellStyles.ts';

/** A cell to be written. Text is text whatever it begins with; a number is its exact decimal text. */
export type SheetCell = Spot & { readonly style: StyleName } & (
    | { readonly kind: 'blank' }
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'number'; readonly number: string }
    /** A formula without its `=`, and what it comes to. Built of addresses and official labels only. */
    | { readonly kind: 'sum'; readonly formula: string; readonly number: string }
    | { readonly kind: 'note'; readonly formula: string; readonly text: string }
  );

/** A sheet to be written. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Range[];
  /** Each column's width in characters, from the first. */
  readonly widths: readonly number[];
  /** Heights in points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  /** What prints. */
  readonly paper: Range;
  readonly isLandscape: boolean;
  /** Whether it shrinks until it fits on one page; else only until it is as wide as one. */
  readonly fitsPage: boolean;
  /** The rows that repeat on every printed page. */
  readonly repeated: { readonly top: number; readonly bottom: number } | null;
  /** Differences, which show red where they are not 0. */
  readonly differences: Range | null;
  /** Large, at the top of every printed page. Ours, with nothing that needs escaping. */
  readonly mark?: string;
}
