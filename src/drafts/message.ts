/** Which of two tabs that both hold a draft keeps it: see `beats`. */
export interface Claim {
  readonly tab: string;
  /** Counts take-overs: a higher turn wins. */
  readonly turn: number;
  /** When the draft was opened, in milliseconds. */
  readonly since: number;
}

/** What tabs tell each other. */
export type Message =
  /** A tab has started. */
  | { readonly type: 'hello'; readonly tab: string }
  /** The answer to it: you are not alone. */
  | { readonly type: 'present'; readonly tab: string }
  /** Who edits this draft? */
  | { readonly type: 'who'; readonly tab: string; readonly id: string }
  /** I do. */
  | { readonly type: 'holding'; readonly tab: string; readonly id: string; readonly claim: Claim }
  /** I no longer do. */
  | { readonly type: 'released'; readonly tab: string; readonly id: string }
  /** Hand it over to me. */
  | { readonly type: 'yield'; readonly tab: string; readonly id: string }
  /** Here it is: the serialised draft, after my last save. */
  | { readonly type: 'yielded'; readonly tab: string; readonly id: string; readonly text: string }
  /** This draft is now so: the serialised draft. */
  | { readonly type: 'changed'; readonly tab: string; readonly id: string; readonly text: string }
  /** That revision of it would now survive a restart. */
  | { readonly type: 'kept'; readonly tab: string; readonly id: string; readonly revision: number }
  /** This draft was deleted for ever. */
  | { readonly type: 'removed'; readonly tab: string; readonly id: string };

/**
 * Reads what another tab posted; `null` for anything else that uses the channel, such as a newer version's messages.
 *
 * @example readMessage({ type: 'hello', tab: 't1' }) //=> { type: 'hello', tab: 't1' }
 */
export function readMessage(value: unknown): Message | null {
  if (!isRecord(value) || typeof value.tab !== 'string') return null;
  const { type, tab } = value;
  if (type === 'hello' || type === 'present') return { type, tab };
  if (typeof value.id !== 'string') return null;
  const { id } = value;
  if (type === 'who' || type === 'released' || type === 'yield' || type === 'removed')
    return { type, tab, id };
  if (type === 'holding') {
    const claim = readClaim(value.claim);
    return claim && { type, tab, id, claim };
  }
  if (type === 'kept' && typeof value.revision === 'number')
    return { type, tab, id, revision: value.revision };
  if ((type === 'yielded' || type === 'changed') && typeof value.text === 'string') {
    return { type, tab, id, text: value.text };
  }
  return null;
}

/**
 * Whether the first of two claims to a draft wins: the later take-over, else who opened it earlier.
 *
 * @example beats({ tab: 'a', turn: 1, since: 9 }, { tab: 'b', turn: 0, since: 5 }) //=> true
 */
export function beats(claim: Claim, other: Claim): boolean {
  if (claim.turn !== other.turn) return claim.turn > other.turn;
  if (claim.since !== other.since) return claim.since < other.since;
  return claim.tab < other.tab;
}

function readClaim(value: unknown): Claim | null {
  if (!isRecord(value)) return null;
  const { tab, turn, since } = value;
  if (typeof tab !== 'string' || typeof turn !== 'number' || typeof since !== 'number') return null;
  return { tab, turn, since };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
