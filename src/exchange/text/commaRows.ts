import { isBlank, isValueLike } from '../structure/readCellText.ts';

/** A line of a CSV file, or several where a quoted cell has line breaks of its own. */
export interface CommaRow {
  readonly cells: readonly string[];
  /** The number of its first line, from 0. */
  readonly line: number;
}

/** Part three alone has more rows of a label and numbers; a text with commas in its sentences has none. */
const leastRows = 15;
const plainField = /[^,\r\n]*/y;

/** Where a quoted field's closing quote stands, or -1 for a text that only begins with a quote. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return /^[,\r\n]?$/.test(text[at + 1] ?? '') ? at : -1;
  }
  return -1;
}

/** The field that begins at a place, and where it ends. */
function fieldAt(text: string, from: number): readonly [string, number] {
  const close = text[from] === '"' ? closingQuote(text, from) : -1;
  if (close >= 0) return [text.slice(from + 1, close).replaceAll('""', '"'), close + 1];
  plainField.lastIndex = from;
  const [plain = ''] = plainField.exec(text) ?? [];
  return [plain, from + plain.length];
}

function rowsOf(text: string): readonly CommaRow[] {
  const rows: CommaRow[] = [];
  let cells: string[] = [];
  let line = 0;
  let next = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const [cell, end] = fieldAt(text, at);
    cells.push(cell);
    next += text.slice(at, end).split('\n').length - 1;
    at = end;
    if (text[at] === ',') continue;
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    rows.push({ cells, line });
    cells = [];
    next += 1;
    line = next;
  }
  return rows;
}

/** A row of a table has a label and cells that are numbers or blank; a sentence with thousands in it has neither. */
function isTableRow({ cells }: CommaRow): boolean {
  const labels = cells.filter((cell) => !isBlank(cell) && !isValueLike(cell));
  return labels.length > 0 && cells.length - labels.length > 1 && !cells.some((cell) => /[。\t]/.test(cell));
}

/**
 * The rows of a CSV file as spreadsheets save one, with quotes by RFC 4180; null for any other text. A sentence that
 * nobody quoted stays whole.
 *
 * @example commaRows('规章,0,0,0') //=> null, for a single row
 */
export function commaRows(text: string): readonly CommaRow[] | null {
  if (!text.includes(',')) return null;
  const rows = rowsOf(text);
  if (rows.filter(isTableRow).length < leastRows) return null;
  const lines = text.split(/\r?\n|\r/);
  return rows.map((row) => {
    const plain = lines[row.line] ?? '';
    const isSentence = row.cells.length > 1 && plain.includes('。') && !plain.includes('"');
    return isSentence ? { ...row, cells: [plain.replace(/,+$/, '')] } : row;
  });
}
