/** Where a browser tab keeps what somebody is writing: until it is closed, through reloads. */
const prefix = 'nianbao:writing:';

/** What is kept where the browser's storage is blocked: until the next reload. */
const fallback = new Map<string, string>();

function session(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

/** The name under which a draft's unfinished remark is kept, or an unfinished reply to one of its remarks. */
function keyOf(draftId: string, replyTo: string | null): string {
  return `${prefix}${draftId}${replyTo === null ? '' : `:${replyTo}`}`;
}

/**
 * What was being written in a draft's review and not finished; null if nothing was.
 *
 * @param replyTo the remark that it replies to; null for a remark of its own
 * @example keptWriting(draft.id, remark.id) //=> '已核对，'
 */
export function keptWriting(draftId: string, replyTo: string | null): string | null {
  const key = keyOf(draftId, replyTo);
  return session()?.getItem(key) ?? fallback.get(key) ?? null;
}

/** The names under which anything is kept. */
function keysInUse(): readonly string[] {
  try {
    return [...new Set([...Object.keys(session() ?? {}), ...fallback.keys()])];
  } catch {
    return [...fallback.keys()];
  }
}

/**
 * How many remarks and replies are being written in a draft's review and are not finished.
 *
 * @example unfinished(draft.id) //=> 1
 */
export function unfinished(draftId: string): number {
  const own = keyOf(draftId, null);
  return keysInUse().filter((key) => key === own || key.startsWith(`${own}:`)).length;
}

/** Keeps what is being written, so that a reload does not lose it; null once it is finished or given up. */
export function keepWriting(draftId: string, replyTo: string | null, text: string | null): void {
  const key = keyOf(draftId, replyTo);
  fallback.delete(key);
  try {
    if (text === null) session()?.removeItem(key);
    else session()?.setItem(key, text);
  } catch {
    // Full: what the page has of it stays as long as the page.
  }
  if (text !== null && session()?.getItem(key) !== text) fallback.set(key, text);
}
