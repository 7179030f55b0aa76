import type { Fields } from '../fields.ts';
import { roleOf } from './reviewFields.ts';

/**
 * What the way back from a view of a report is called: a reviewer edits nothing.
 *
 * @example backWords({}) //=> '返回编辑'
 */
export function backWords(fields: Fields): string {
  return roleOf(fields) === 'reviewer' ? '返回审核' : '返回编辑';
}
