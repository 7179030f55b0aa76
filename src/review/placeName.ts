import { fieldLabel } from '#report/document/fieldLabel.ts';
import type { Form } from '#report/forms/form.ts';
import { forms } from '#report/forms/forms.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { Place } from '#report/review/eventSchema.ts';

/** A remark may be about a cell that only the other form has. */
function labelOf(form: Form, field: string): string {
  const owner = cellsOf(form).has(field) ? form : forms.find((other) => cellsOf(other).has(field));
  return fieldLabel(owner ?? form, field);
}

const longestQuote = 30;

/** The first of the words, for a place is named in one line. */
function quoted(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return `“${line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line}”`;
}

/**
 * What a remark is about, in words.
 *
 * @example placeName(form2021, { cells: ['requests.received.individual'] }) //=> '“一、本年新收政府信息公开申请数量”行“自然人”列'
 */
export function placeName(form: Form, place: Place): string {
  if ('cells' in place) {
    const [first = '', ...others] = place.cells;
    const last = others.at(-1);
    if (last === undefined) return labelOf(form, first);
    return `${labelOf(form, first)}到${labelOf(form, last)}，共 ${place.cells.length} 格`;
  }
  if ('field' in place) return `${labelOf(form, place.field)}：${quoted(place.text)}`;
  if ('part' in place) return `${labelOf(form, place.part)}（整个部分）`;
  return '整份报告';
}
