/** What kind of number a cell takes: a count (0, 1, 2 …), a change (may be negative), an amount in 万元 (exact decimal). */
export type NumberKind = 'count' | 'change' | 'amount';

/**
 * A node of a table's side or head, as it is merged on paper.
 * A node without children is one row or column of numbers and bears its `id`; one with children is a merged heading over them.
 */
export interface AxisNode {
  readonly label: string;
  readonly id?: string;
  readonly kind?: NumberKind;
  readonly children?: readonly AxisNode[];
}

/**
 * A run of paper rows under one head.
 * Without `rows` the block is a single line of numbers, and the headings of `columns` that bear an `id` name the row.
 */
export interface Block {
  /** The clause the block reports on, printed across the whole width above its head. */
  readonly heading?: string;
  /** The text over the row labels. */
  readonly corner?: string;
  readonly columns: readonly AxisNode[];
  readonly rows?: readonly AxisNode[];
}

export type TableId = 'disclosure' | 'requests' | 'disputes';

export interface Table {
  readonly id: TableId;
  readonly blocks: readonly Block[];
}

export type NarrativeId = 'overview' | 'problems' | 'otherMatters';

/** One of the six parts, in the order of the form. A narrative says what the form asks it to cover. */
export type Part =
  | { readonly id: TableId; readonly heading: string; readonly table: Table }
  | { readonly id: NarrativeId; readonly heading: string; readonly covers: string };

export type PartId = Part['id'];

/**
 * A rule of the form that holds in every row or every column of a table: the sum of `left` equals the sum of `right`.
 * `left` and `right` are columns where `each` is `row`, and rows where it is `column`.
 */
export interface EquationFamily {
  readonly id: string;
  readonly table: TableId;
  readonly each: 'row' | 'column';
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** The sides as a sentence names them. */
  readonly leftText: string;
  readonly rightText: string;
  /** `left` is one total, which follows from `right` unless a document states another number. */
  readonly computes: boolean;
}

/**
 * A rule between a report and last year's, in every row or every column of a table that has its cells: this year's
 * `subject` is what `lastYear` adds up to in last year's report, with this year's `added` and without this year's `taken`.
 * They are columns where `each` is `row`, and rows where it is `column`.
 */
export interface YearEquationFamily {
  readonly id: string;
  readonly table: TableId;
  readonly each: 'row' | 'column';
  readonly subject: string;
  readonly lastYear: readonly string[];
  readonly added: readonly string[];
  readonly taken: readonly string[];
  readonly severity: 'error' | 'warning';
}

export type FormId = '2019' | '2021';

/** An official form of the yearly report, whole: everything else reads it and adds no wording of its own. */
export interface Form {
  readonly id: FormId;
  readonly name: string;
  /** The document that prescribes the form. */
  readonly basis: string;
  readonly years: { readonly first: number; readonly last: number | null };
  readonly parts: readonly Part[];
  readonly equations: readonly EquationFamily[];
  readonly yearEquations: readonly YearEquationFamily[];
}
