import type { Change } from './change.ts';
import type { Draft } from './draft.ts';

/** Where a copy of a draft lies: localStorage (at every change) or IndexedDB (durable). */
export type CopySource = 'local' | 'database';

/** A stored draft that cannot be read, or was written by a newer version. Its text is kept as it is and never deleted. */
export interface Unreadable {
  /** Unique, for lists. */
  readonly key: string;
  /** The draft it was stored as. */
  readonly id: string;
  readonly source: CopySource;
  readonly reason: 'damaged' | 'newer';
  /** What was stored, to download. */
  readonly text: string;
  /** A good copy took its place. */
  readonly recovered: boolean;
  /** A view of what could be read of a newer version, never to be saved. It stands in `drafts` too, with access `newer`. */
  readonly draft: Draft | null;
}

/** Something that happened to the stored drafts and that the person has to know. */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  /** A Chinese sentence, or two. */
  readonly text: string;
  /** The one draft it speaks of; `null` when it speaks of several or of none. */
  readonly draft: string | null;
  /** The draft in which it says that another version was kept. */
  readonly copy?: string;
}

export type NoticeKind =
  | 'local-lost'
  | 'local-behind'
  | 'local-full'
  | 'local-unavailable'
  | 'database-behind'
  | 'database-late'
  | 'database-unavailable'
  | 'copy-kept'
  | 'conflict'
  | 'damaged-copy'
  | 'outdated';

/** Whether a restart would bring back the draft as it is on screen: only `saved` says so. */
export type Saving =
  | { readonly state: 'saving' }
  | { readonly state: 'saved' }
  | {
      readonly state: 'failed';
      /** Why, and what the person can do about it: Chinese sentences. */
      readonly reason: string;
      readonly remedy: string;
    };

/**
 * Whether this tab may edit a draft: `elsewhere` another tab does, `free` no tab does and this one only looks at it,
 * `newer` it was written by a newer version of this site.
 */
export type Access = 'own' | 'elsewhere' | 'free' | 'newer';

/** All that the store holds. */
export interface DraftsState {
  /** Nothing is shown, and nothing is written, before `ready`. */
  readonly phase: 'loading' | 'ready';
  /** Whether what only the database has is among the drafts: it may open late, or not at all. */
  readonly isDatabaseRead: boolean;
  /** Every draft that could be read, those in the bin included. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The last change of each draft in this session, whatever its origin: what a form that shows it has to follow. */
  readonly latest: Readonly<Record<string, Change>>;
  readonly unreadable: readonly Unreadable[];
  readonly notices: readonly Notice[];
  /** For each draft that this tab has written or read. */
  readonly saving: Readonly<Record<string, Saving>>;
  /** Missing until `open` is answered: a draft whose access is not `own` is read-only. */
  readonly access: Readonly<Record<string, Access>>;
  /** Why versions cannot be listed or kept at present, a Chinese sentence each: to be said where they are listed. */
  readonly versionTrouble: { readonly reading: string | null; readonly keeping: string | null };
}

/** @example createStore<DraftsState>(() => emptyState) */
export const emptyState: DraftsState = {
  phase: 'loading',
  isDatabaseRead: false,
  drafts: {},
  latest: {},
  unreadable: [],
  notices: [],
  saving: {},
  access: {},
  versionTrouble: { reading: null, keeping: null },
};
