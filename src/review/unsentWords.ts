import type { Fields } from '#report/fields.ts';
import { unsentOf, type Unsent } from '#report/review/unsentOf.ts';
import { statusWords } from './words.ts';

function sinceWords({ isEdited, written, isDecided }: Unsent): string {
  if (isEdited) return written > 0 ? `又改过，并写了 ${written} 条意见或答复` : '又改过';
  return written > 0 || !isDecided ? `又写了 ${written} 条意见或答复` : '又处理过意见';
}

/**
 * That something was done since a report was handed over, for whoever did it; null where nothing was.
 *
 * @example unsentWords(fields) //=> '退回修改之后又写了 2 条意见或答复，对方还没有收到。'
 */
export function unsentWords(fields: Fields): string | null {
  const unsent = unsentOf(fields);
  return unsent && `${statusWords[unsent.status.status]}之后${sinceWords(unsent)}，对方还没有收到。`;
}

/**
 * The same in few words, to stand behind the status.
 *
 * @example unsentNote(fields) //=> '之后又改过'
 */
export function unsentNote(fields: Fields): string | null {
  const unsent = unsentOf(fields);
  return unsent && `之后${sinceWords(unsent)}，还没有再分享`;
}
