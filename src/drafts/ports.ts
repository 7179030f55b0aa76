import type { StoredVersion } from './version.ts';

/** What the store needs of localStorage. */
export type LocalStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** A draft as the database keeps it; `version` and `revision` repeat what `text` says, so that a save can compare without parsing. */
export interface StoredDraft {
  readonly id: string;
  readonly version: number;
  readonly revision: number;
  /** The serialised draft. */
  readonly text: string;
}

/** A copy that was found under a draft's name, readable or not. */
export interface FoundText {
  readonly id: string;
  readonly text: string;
}

/** All that one of the two stores holds. */
export interface StoredCopies {
  readonly drafts: readonly FoundText[];
  /** Unreadable texts that were set aside to make room for a good version of their draft. */
  readonly setAside: readonly FoundText[];
  /** Ids of drafts that were deleted for ever. */
  readonly removed: readonly string[];
}

/** How a save ended: only `written` put the draft into the database. */
export type WriteOutcome =
  | { readonly kind: 'written' }
  /** A revision is stored that the saving tab has not seen. */
  | { readonly kind: 'conflict'; readonly text: string }
  | { readonly kind: 'removed' };

/** The durable store. Every promise settles only when its transaction is complete, and rejects with the browser's error. */
export interface DraftDatabase {
  readAll(): Promise<StoredCopies>;
  /** The stored text of one draft. */
  read(id: string): Promise<string | null>;
  /** Compares and writes in one transaction: a stored revision above `seen` is never replaced. */
  write(draft: StoredDraft, seen: number): Promise<WriteOutcome>;
  /** Deletes a draft with its versions and remembers that it was deleted. */
  remove(id: string, at: string): Promise<void>;
  /** Moves an unreadable text out of the way of a good one. */
  setAside(id: string, at: string): Promise<void>;
  readonly versions: VersionStore;
}

/** The kept versions of drafts. They are read when somebody asks for them, never at the start. */
export interface VersionStore {
  /** What is stored beside the texts of a draft's versions, in any order; a damaged record may hold anything. */
  list(draft: string): Promise<readonly unknown[]>;
  text(draft: string, id: string): Promise<string | null>;
  /** `false` when the draft was deleted for ever. */
  keep(version: StoredVersion, text: string): Promise<boolean>;
  name(draft: string, id: string, name: string): Promise<void>;
  remove(draft: string, ids: readonly string[]): Promise<void>;
}

/** Joins the other tabs: `hear` is called with what they post, the result posts to them. */
export type Connect = (hear: (message: unknown) => void) => (message: unknown) => void;

/** The outside world, to be replaced in tests. `null`: the browser refuses it. */
export interface Ports {
  readonly storage: LocalStorage | null;
  readonly database: DraftDatabase;
  readonly connect: Connect | null;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Does work once the page has painted what led to it, or soon where it does not paint. */
  readonly afterPaint: (work: () => void) => void;
}
