import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById, formForYear } from '#report/forms/forms.ts';
import { proposedTitle } from '#report/proposedTitle.ts';

function yearOf(fields: Fields): number {
  return Number(fields['year'] ?? '');
}

function hasDisclosureNumbers(fields: Fields): boolean {
  const cells = cellsOf(formById(fields['form'])).values();
  return [...cells].some(({ name, table }) => table === 'disclosure' && (fields[name] ?? '') !== '');
}

/**
 * What changes along when unit or year are typed, as long as nobody has made it differ: the title, the signing
 * unit, and the form, which follows the year until part two holds numbers of the other form.
 *
 * @example followingFields({ 'unit.name': '甲局', 'signature.unit': '甲局', … }, { 'unit.name': '乙局' }) //=> { 'signature.unit': '乙局', title: '乙局2024年…' }
 */
export function followingFields(fields: Fields, patch: Fields): Fields {
  if (!('unit.name' in patch) && !('year' in patch)) return {};
  const next = { ...fields, ...patch };
  const following: Record<string, string> = {};

  const title = fields['title'] ?? '';
  if (title === '' || title === proposedTitle(fields['unit.name'] ?? '', fields['year'] ?? '')) {
    following['title'] = proposedTitle(next['unit.name'] ?? '', next['year'] ?? '');
  }
  if ((fields['signature.unit'] ?? '') === (fields['unit.name'] ?? '')) {
    following['signature.unit'] = next['unit.name'] ?? '';
  }
  const form = formForYear(yearOf(next));
  if (form && form.id !== fields['form'] && !hasDisclosureNumbers(fields)) following['form'] = form.id;
  return following;
}
