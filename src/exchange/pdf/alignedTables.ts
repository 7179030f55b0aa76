import { forms } from '#report/forms/forms.ts';
import { meaningsOf } from '../structure/formLabels.ts';
import { partHeading } from '../structure/partHeading.ts';
import { chunksOf, isFigure } from './chunks.ts';
import { inColumns } from './columnsOf.ts';
import { headOf } from './headOf.ts';
import { matchLabels } from './matchLabels.ts';
import type { TextLine } from './textLines.ts';
import { wrappedRows } from './wrappedRows.ts';

/** A line with the pieces that stand apart on it: labels, then the numbers at its end. */
interface SplitLine {
  readonly line: TextLine;
  readonly labels: readonly TextLine[];
  readonly figures: readonly TextLine[];
}

/** The rows of a table without rules, with the lines that they were made of. */
export interface AlignedTable {
  readonly lines: ReadonlySet<TextLine>;
  readonly top: number;
  readonly rows: readonly (readonly string[])[];
}

const mostHeadLines = 12;
const unsureLabel = '（行名与数字没有对齐）';
/** Points that a label may lie off the numbers of its row. */
const farthestOff = 13;

function split(line: TextLine): SplitLine {
  const chunks = chunksOf(line);
  const lastLabel = chunks.map((chunk) => !isFigure(chunk)).lastIndexOf(true);
  return { line, labels: chunks.slice(0, lastLabel + 1), figures: chunks.slice(lastLabel + 1) };
}

function isRow({ labels, figures }: SplitLine): boolean {
  if (figures.length > 1) return true;
  const [label, ...more] = labels;
  return figures.length === 1 && label !== undefined && more.length === 0 && !/[。；，]/.test(label.text);
}

/** Whether a line is one number beside a label that stands higher or lower, by less than a line of text. */
function isLoneFigure(
  { line, labels, figures }: SplitLine,
  beside: readonly (SplitLine | undefined)[],
): boolean {
  return (
    labels.length === 0 &&
    figures.length === 1 &&
    beside.some((other) => {
      if (!other || other.figures.length > 0) return false;
      const [label, ...more] = other.labels;
      const distance = Math.abs(other.line.baseline - line.baseline);
      return label !== undefined && more.length === 0 && label.right <= line.left && distance < line.size;
    })
  );
}

function leftOf(rows: readonly SplitLine[]): number {
  return Math.min(...rows.flatMap(({ figures }) => figures.map(({ left }) => left)));
}

/** Whether a text names columns of the form, or all of a table, and no row. */
function isColumnHeading(text: string): boolean {
  const meanings = forms.flatMap((form) => meaningsOf(form, text));
  return meanings.length > 0 && meanings.every(({ kind }) => kind === 'head');
}

/** Whether a line holds nothing but pieces of labels, beside numbers that begin at `left`. */
function isLabels({ line, labels, figures }: SplitLine, left: number): boolean {
  if (figures.length > 0 || partHeading(line.text) !== null) return false;
  return labels.every(({ right, text }) => right <= left + 2 && !isColumnHeading(text));
}

function isNear(above: SplitLine, below: SplitLine): boolean {
  return below.line.baseline - above.line.baseline < 2.2 * Math.max(above.line.size, below.line.size);
}

/** The lines of tables: rows of numbers, what stands beside them, and the rest of the first and last labels. */
function zonesOf(lines: readonly SplitLine[]): readonly (readonly SplitLine[])[] {
  const zones: SplitLine[][] = [];
  let open: { from: number; last: number; rows: SplitLine[] } | null = null;
  function close(): void {
    if (!open) return;
    const left = leftOf(open.rows);
    const floor = zones.at(-1)?.at(-1);
    let { from, last } = open;
    for (let above = lines[from - 1]; above && above !== floor; above = lines[from - 1]) {
      const below = lines[from];
      if (!below || !isNear(above, below) || !isLabels(above, left)) break;
      from -= 1;
    }
    for (let below = lines[last + 1]; below; below = lines[last + 1]) {
      const above = lines[last];
      if (!above || !isNear(above, below) || !isLabels(below, left)) break;
      last += 1;
    }
    zones.push(lines.slice(from, last + 1));
    open = null;
  }
  for (const [index, line] of lines.entries()) {
    if (isRow(line) || isLoneFigure(line, [lines[index - 1], lines[index + 1]])) {
      const between: readonly SplitLine[] = open ? lines.slice(open.last + 1, index) : [];
      const left = leftOf([...(open?.rows ?? []), line]);
      if (open && !between.every((other) => isLabels(other, left))) close();
      open ??= { from: index, last: index, rows: [] };
      open.last = index;
      open.rows.push(line);
    }
  }
  close();
  return zones;
}

/** Pieces one below the other as one text each: the labels of merged cells, beside the rows that they head. */
function stacked(
  pieces: readonly TextLine[],
): readonly { readonly text: string; readonly baseline: number }[] {
  const stacks: { text: string; baseline: number; last: TextLine }[] = [];
  for (const piece of pieces) {
    const stack = stacks.find(
      ({ last }) =>
        piece.left < last.right &&
        piece.right > last.left &&
        piece.baseline - last.baseline < 1.8 * piece.size,
    );
    if (!stack) stacks.push({ text: piece.text, baseline: piece.baseline, last: piece });
    else {
      stack.text += piece.text;
      stack.last = piece;
    }
  }
  return stacks;
}

/** Parts the labels next to the numbers from those of merged cells, which have other labels to their right. */
function labelsOf(lines: readonly SplitLine[]): { inner: readonly TextLine[]; outer: readonly TextLine[] } {
  const all = lines.flatMap(({ labels }) => labels);
  /** A row's own label may stand a line above its numbers, and a merged cell's between two rows. */
  function hasMore(label: TextLine, isInRow: boolean): boolean {
    const reach = (isInRow ? 0.9 : 1.5) * label.size;
    return all.some(
      ({ left, baseline }) => left >= label.right - 1 && Math.abs(baseline - label.baseline) < reach,
    );
  }
  const inner: TextLine[] = [];
  const outer: TextLine[] = [];
  for (const { labels, figures } of lines) {
    for (const label of labels) (hasMore(label, figures.length > 0) ? outer : inner).push(label);
  }
  return { inner, outer };
}

/** The lines of a table's head: pieces that stand above its numbers, up to the first line of a text. */
function headAbove(lines: readonly SplitLine[], zone: readonly SplitLine[]): readonly SplitLine[] {
  const [first] = zone;
  if (!first) return [];
  const left = leftOf(zone.filter(({ figures }) => figures.length > 0));
  const head: SplitLine[] = [];
  for (let at = lines.indexOf(first) - 1; at >= 0 && head.length < mostHeadLines; at -= 1) {
    const above = lines[at];
    if (!above || above.figures.length > 0 || !isNear(above, head[0] ?? first)) break;
    if (partHeading(above.line.text) !== null || /[。；]/.test(above.line.text)) break;
    if (above.line.left < left && above.labels.length === 1 && above.line.right > left) break;
    head.unshift(above);
  }
  return head;
}

function tableOf(head: readonly SplitLine[], zone: readonly SplitLine[]): AlignedTable {
  const rows = zone.filter(({ figures }) => figures.length > 0);
  const baselines = rows.map(({ figures, line }) => figures[0]?.baseline ?? line.baseline);
  const { inner, outer } = labelsOf(zone);
  const match = matchLabels(
    inner.map(({ baseline }) => baseline),
    baselines,
  );
  const rowLabels = rows.map((_, index) =>
    (match.pieces[index] ?? []).map((at) => inner[at]?.text ?? '').join(''),
  );
  const wrapped = wrappedRows(
    rows.map(({ figures }) => figures),
    rowLabels,
  );
  const placed = inColumns(rows.map(({ figures }) => figures));
  const used = new Set(match.pieces.flat());
  const unused = stacked([...outer, ...inner.filter((_, index) => !used.has(index))]);
  const texts = [
    ...unused.map(({ text, baseline }) => ({ baseline: baseline - 0.1, cells: [text] })),
    ...rows.map((_, index) => {
      const label = rowLabels[index] ?? '';
      const isSure = (match.off[index] ?? 0) <= farthestOff && !wrapped.has(index);
      const figures = (placed[index] ?? []).map((figure) => figure?.text ?? '');
      const labelled = isSure ? label : unsureLabel;
      return { baseline: baselines[index] ?? 0, cells: labelled === '' ? figures : [labelled, ...figures] };
    }),
  ].sort((a, b) => a.baseline - b.baseline);
  const lines = [...head, ...zone].map(({ line }) => line);
  return {
    lines: new Set(lines),
    top: Math.min(...lines.map(({ baseline, size }) => baseline - size)),
    rows: [...headOf(head.flatMap(({ labels }) => labels)), ...texts.map(({ cells }) => cells)],
  };
}

/**
 * Finds the tables that a page sets without rules, from the places of their numbers.
 *
 * @param lines of the page, from top to bottom, without those of tables that rules draw
 */
export function alignedTables(lines: readonly TextLine[]): readonly AlignedTable[] {
  const parted = lines.map(split);
  return zonesOf(parted).map((zone) => tableOf(headAbove(parted, zone), zone));
}
