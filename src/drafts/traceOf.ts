import { draftName } from './draft.ts';

/** What can still be made out of a stored draft that cannot be read; `null` where that is gone. */
export interface Trace {
  /** What it was called on screen. */
  readonly name: string | null;
  /** When it was last changed, an ISO time. */
  readonly changedAt: string | null;
}

/** The first text under a key, wherever it stands: the text around it need not be JSON any more. */
function textUnder(key: string, text: string): string {
  const [, found] = new RegExp(`"${key}":("(?:[^"\\\\]|\\\\.)*")`).exec(text) ?? [];
  if (found === undefined) return '';
  try {
    return String(JSON.parse(found));
  } catch {
    return '';
  }
}

/**
 * Looks for the name and the time of a draft in the copies of it that are damaged.
 *
 * @example traceOf(['{"version":2,"id":"0f3c","name":"送审稿","rev']).name //=> '送审稿'
 */
export function traceOf(texts: readonly string[]): Trace {
  const first = (key: string): string => texts.map((text) => textUnder(key, text)).find(Boolean) ?? '';
  const name = first('name');
  const fields = { title: first('title'), 'unit.name': first('unit\\.name'), year: first('year') };
  const changedAt = first('changedAt');
  const isNamed = name !== '' || fields.title !== '' || fields['unit.name'] !== '';
  return {
    name: isNamed ? draftName({ name, fields }) : null,
    changedAt: Number.isNaN(Date.parse(changedAt)) ? null : changedAt,
  };
}
