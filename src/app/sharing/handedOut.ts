/** A passphrase that something was locked with. */
export interface HandedOut {
  readonly at: string;
  /** The file, or that it was a link. */
  readonly what: string;
  readonly passphrase: string;
}

/** Of this page, until it is closed or reloaded: a passphrase is stored nowhere. */
const handedOut = new Map<string, readonly HandedOut[]>();

/**
 * The passphrases of what was handed out of a draft since the page was opened, the latest first.
 *
 * @example passphrasesOf(draft.id)[0]?.what //=> '链接'
 */
export function passphrasesOf(draftId: string): readonly HandedOut[] {
  return handedOut.get(draftId) ?? [];
}

/** Keeps a passphrase reachable until the page is closed. */
export function rememberPassphrase(draftId: string, made: HandedOut): void {
  handedOut.set(draftId, [made, ...passphrasesOf(draftId)]);
}
