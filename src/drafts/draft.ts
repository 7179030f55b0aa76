import type { Fields } from '#report/fields.ts';
import { applyChange, changeBetween, textOf, type Change } from './change.ts';

/** A report that a person is working on, with the way back and forth. */
export interface Draft {
  readonly id: string;
  /** `''` unless the person renamed it; {@link draftName} is what to show. */
  readonly name: string;
  /** Counts every change of anything below, from 1. */
  readonly revision: number;
  /** ISO times. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** When it was put into the bin; `null` while it is not there. */
  readonly deletedAt: string | null;
  readonly fields: Fields;
  /** Steps that can be undone, the last one last. */
  readonly past: readonly Change[];
  /** Steps that can be redone, the next one first. */
  readonly future: readonly Change[];
  /** The copy that this was read from may have left out its steps, and the database, which has them all, could not be asked. */
  readonly lacksPast?: true;
}

/**
 * A new draft at its first revision; blank fields are left out.
 *
 * @example newDraft('0f3c', { year: '2024' }, '', '2025-01-10T08:00:00.000Z').revision //=> 1
 */
export function newDraft(id: string, fields: Fields, name: string, at: string): Draft {
  return {
    id,
    name,
    revision: 1,
    createdAt: at,
    changedAt: at,
    deletedAt: null,
    fields: applyChange({}, changeBetween({}, fields, 'fill')),
    past: [],
    future: [],
  };
}

/**
 * What a draft is called on screen: the person's name for it, else its title, else unit and year.
 *
 * @example draftName(newDraft('0f3c', { 'unit.name': '示例市教育局', year: '2024' }, '', at)) //=> '示例市教育局2024年政府信息公开工作年度报告'
 */
export function draftName({ name, fields }: Pick<Draft, 'name' | 'fields'>): string {
  if (name !== '') return name;
  const title = textOf(fields, 'title').trim();
  if (title !== '') return title;
  const unit = textOf(fields, 'unit.name').trim();
  const year = textOf(fields, 'year').trim();
  if (unit === '' && year === '') return '未命名年报';
  return `${unit}${year === '' ? '' : `${year}年`}政府信息公开工作年度报告`;
}
