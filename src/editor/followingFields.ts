import type { Fields } from '#report/fields.ts';
import { cellsLeftBehind } from '#report/forms/cellsLeftBehind.ts';
import { formById, formForYear } from '#report/forms/forms.ts';
import { proposedTitle } from '#report/proposedTitle.ts';
import { readYear } from '#report/readYear.ts';

/**
 * What changes along when unit or year are typed, as long as nobody has made it differ: the title, the signing
 * unit, and the form, which follows the year as long as every number typed has its place in the other form.
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
  const year = readYear(next['year']);
  const demanded = year === null ? null : formForYear(year);
  const form = formById(fields['form']);
  if (demanded && demanded !== form && cellsLeftBehind(fields, form, demanded).length === 0) {
    following['form'] = demanded.id;
  }
  return following;
}
