import { reviewIdOf } from '#report/review/reviewFields.ts';
import type { Opened } from './openFile.ts';

/**
 * Whether what was opened is a report that somebody shared, or is locked: it goes to where it belongs instead of
 * becoming a draft.
 *
 * @example isShared(await openFile(file)) //=> true, with a `review` in the file
 */
export function isShared({ result, locked }: Opened): boolean {
  return locked !== undefined || (result.ok && reviewIdOf(result.report.fields) !== null);
}
