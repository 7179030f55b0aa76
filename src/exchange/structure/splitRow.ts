import type { Form } from '#report/forms/form.ts';
import { formLabels } from './formLabels.ts';
import { labelKey } from './labelKey.ts';
import { isBlank, isValueLike } from './readCellText.ts';

/** Longer lines are paragraphs. */
const longestRow = 300;

/**
 * Parts a line of text at its spaces where it is a row of a table, as PDF viewers copy one: 规章 0 0 0.
 * A row ends in a number or holds a label of the form; sentences, page numbers and `1 234` stay whole.
 *
 * @example splitRow(form2021, '1.属于国家秘密 0 0') //=> ['1.属于国家秘密', '0', '0']
 */
export function splitRow(form: Form, text: string): readonly string[] {
  const trimmed = text.trim();
  const isPageNumber = /^[-—–―]\s*\d+\s*[-—–―]$/.test(trimmed);
  if (trimmed.length > longestRow || /[。；]/.test(trimmed) || isPageNumber || isValueLike(trimmed))
    return [text];
  const pieces = trimmed.split(/\s+/);
  const last = pieces.at(-1) ?? '';
  const isRow =
    isBlank(last) || isValueLike(last) || pieces.some((piece) => formLabels(form).has(labelKey(piece)));
  return pieces.length > 1 && isRow ? pieces : [text];
}
