/** A row as it was pasted: a text a position, `null` where the merged cell to its left reaches. */
export type PastedRow = readonly (string | null)[];

/** A block as it was pasted. */
export interface PastedBlock {
  readonly rows: readonly PastedRow[];
  /** Whether it was copied from a grid: then it holds no labels, and each text is a value whatever it looks like. */
  readonly valuesOnly: boolean;
}
