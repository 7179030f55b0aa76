import { numberText } from './numberText.ts';
import type { StoredCell } from './readSheetXml.ts';
import type { Workbook } from './readWorkbook.ts';

/** Characters that XML cannot hold stand in a workbook by their number: _x000D_. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Whether a formula's value is only a placeholder, written by a program that does not compute. */
function isPlaceholder({ formula, value }: StoredCell, workbook: Workbook): boolean {
  if (formula === null) return false;
  return value === null || value === '' || (workbook.uncomputed && value === '0');
}

/**
 * What a cell shows, as text. A formula without its result is that formula, which is no number and so is told.
 *
 * @example textOf({ type: 'n', value: '4', … }, workbook) //=> '4'
 */
export function textOf(cell: StoredCell, workbook: Workbook): string {
  const { type, style, formula } = cell;
  // A text that a formula gives may well be blank.
  const isBlankText = type === 'str' && cell.value === '';
  if (!isBlankText && isPlaceholder(cell, workbook)) {
    return formula === '' ? '=…（没有保存计算结果）' : `=${formula ?? ''}（没有保存计算结果）`;
  }
  const value = cell.value ?? '';
  if (type === 's') return unescaped(workbook.sharedStrings[Number(value)] ?? '');
  if (type === 'str' || type === 'inlineStr') return unescaped(value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  // An error such as #REF!, or a date as text.
  if (type === 'e' || type === 'd') return value;
  return value === '' ? '' : numberText(value, workbook.formats[style] ?? '', workbook.from1904);
}
