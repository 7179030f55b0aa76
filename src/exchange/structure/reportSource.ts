/** A piece of text and where it stands, in words: 第 45 行, 第 12 段, or in a table 表格 2 第 5 行第 3 格. */
export interface SourceCell {
  readonly text: string;
  readonly place: string;
}

/**
 * A paragraph, or a table row by row.
 * Cells carry no spans: in published tables the spans of a head and of its rows differ, so readers go by order.
 */
export type SourceBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: SourceCell }
  | { readonly kind: 'table'; readonly rows: readonly (readonly SourceCell[])[] };

/** A published report taken apart by a format's reader, in the order of the document: what `readStructure` reads. */
export interface ReportSource {
  readonly blocks: readonly SourceBlock[];
}

/** One row of a table, or one paragraph. */
export interface SourceLine {
  readonly cells: readonly SourceCell[];
  readonly inTable: boolean;
}
