import { fieldLabel } from '#report/document/fieldLabel.ts';
import { jsonPath } from '#report/document/jsonPath.ts';
import { cellsOf } from '#report/forms/cells.ts';
import type { Form } from '#report/forms/form.ts';

/**
 * Where a field was read from, in words: places in documents are words already, those in our own data files are the
 * keys that lead to the field.
 *
 * @example placeWords(form2021, 'unit.name', 'unit.name') //=> '文件中的“单位名称”'
 */
export function placeWords(form: Form, field: string, place: string): string {
  if (place !== jsonPath(field).join('.')) return place;
  const label = fieldLabel(form, field);
  return cellsOf(form).has(field) ? `文件中的${label}` : `文件中的“${label}”`;
}

/**
 * A place of which no field is known: in our own data files it is the key of something that the form does not have.
 *
 * @example keyWords('tables.visitors') //=> '文件中的“tables.visitors”'
 */
export function keyWords(place: string): string {
  const isKey =
    /^[\w$-]+(?:\.[\w$-]+)*$/.test(place) && !/\.(?:json|docx?|xlsx?|pdf|html?|txt|csv)$/i.test(place);
  return isKey ? `文件中的“${place}”` : place;
}
