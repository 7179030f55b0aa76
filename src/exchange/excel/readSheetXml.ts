import { rangeAt, spotAt, type Range, type Spot } from './address.ts';
import { walkXml } from './walkXml.ts';

/** A cell as its sheet stores it: the value's type, the number of its style, and the texts of its elements. */
export interface StoredCell extends Spot {
  readonly type: string;
  readonly style: number;
  /** Null where the file holds no value, as for a formula that nobody has computed. */
  readonly value: string | null;
  /** Blank for a formula that is written down at another cell; null where there is none. */
  readonly formula: string | null;
}

export interface StoredSheet {
  readonly cells: readonly StoredCell[];
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A report has five hundred cells, and a hundred that are merged. */
export const mostCells = 50_000;
export const mostMerges = 2_000;
/** Those behind the ones in use are often hidden up to the last that there can be. */
const lastColumn = 500;
const lastRow = 5000;

function isHidden({ hidden }: Readonly<Record<string, string>>): boolean {
  return hidden === '1' || hidden === 'true';
}

/**
 * Reads the cells of a sheet that hold something, and which cells are merged. Returns null where there are far more
 * than a report has.
 *
 * @example readSheetXml('<c r="B7"><v>4</v></c>')?.cells[0]?.value //=> '4'
 */
export function readSheetXml(xml: string): StoredSheet | null {
  const cells: StoredCell[] = [];
  const merges: Range[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let row = 0;
  let column = 0;
  let open: { type: string; style: number; value: string | null; formula: string | null } | null = null;
  let within: 'value' | 'formula' | 'phonetic' | null = null;

  walkXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes['r']) || row + 1;
        column = 0;
        if (row <= lastRow && isHidden(attributes)) hiddenRows.add(row);
      } else if (name === 'col' && isHidden(attributes)) {
        const last = Math.min(Number(attributes['max']), lastColumn);
        for (let at = Number(attributes['min']); at <= last; at += 1) hiddenColumns.add(at);
      } else if (name === 'c') {
        const spot = spotAt(attributes['r'] ?? '') ?? { row: Math.max(row, 1), column: column + 1 };
        ({ row, column } = spot);
        open = {
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          value: null,
          formula: null,
        };
      } else if (name === 'mergeCell') {
        const range = rangeAt(attributes['ref'] ?? '');
        if (range) merges.push(range);
      } else if (name === 'rPh') within = 'phonetic';
      else if (open && within !== 'phonetic' && (name === 'v' || name === 't')) {
        within = 'value';
        open.value ??= '';
      } else if (open && name === 'f') {
        within = 'formula';
        open.formula ??= '';
      }
    },
    text(text) {
      if (open && within === 'value') open.value = `${open.value ?? ''}${text}`;
      if (open && within === 'formula') open.formula = `${open.formula ?? ''}${text}`;
    },
    close(name) {
      if (name === 'rPh' || (within !== 'phonetic' && (name === 'v' || name === 't' || name === 'f'))) {
        within = null;
      }
      if (name !== 'c' || !open) return;
      if (cells.length <= mostCells && (open.value !== null || open.formula !== null)) {
        cells.push({ row, column, ...open });
      }
      open = null;
    },
  });
  if (cells.length > mostCells || merges.length > mostMerges) return null;
  return { cells, merges, hiddenRows, hiddenColumns };
}
