import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Fields } from '#report/fields.ts';
import { bringBack } from './bringBack.ts';
import type { ChangeOrigin } from './change.ts';
import { newContext } from './context.ts';
import { amend, change, create, duplicate, step } from './editing.ts';
import type { Ports } from './ports.ts';
import { removeForever } from './removing.ts';
import { flush, save, wouldLose } from './saving.ts';
import { start } from './starting.ts';
import { emptyState, type DraftsState } from './state.ts';
import { close, open, releaseAll, takeOver } from './holding.ts';
import type { Occasion, Version } from './version.ts';
import { keepVersion, nameVersion, removeVersion, versionFields, versionsOf } from './versions.ts';

/**
 * The drafts and what can be done with them. What needs a draft that this tab may not edit, or that does not
 * exist, changes nothing. Nothing here throws or rejects: what goes wrong is in the state.
 */
export interface Drafts extends Pick<StoreApi<DraftsState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Reads both stores; settles when the phase is `ready`. Call it once; calling it again gives the same promise. */
  load(): Promise<void>;
  /** Starts a draft and gives its id. */
  create(fields: Fields, options?: { readonly name?: string }): string;
  /**
   * Puts `patch` over the fields; fields that are not in it stay. Consecutive `typing` with the same `visit` is one
   * undo step, `settle` belongs to the step before it, anything else is a step of its own.
   */
  change(id: string, patch: Fields, origin: ChangeOrigin, options?: { readonly visit?: string }): void;
  undo(id: string): void;
  redo(id: string): void;
  /** `''` gives the draft its own name back. */
  rename(id: string, name: string): void;
  /** Starts a draft with the same report, in no review, and gives its id; `null` when there is no such draft. */
  duplicate(id: string): string | null;
  /** Puts a draft into the bin, from which it disappears at the first start after 30 days. */
  remove(id: string): void;
  /** Takes a draft out of the bin. */
  restore(id: string): void;
  /** Deletes a draft and its versions. */
  removeForever(id: string): void;
  /**
   * Keeps what a draft says now, all but its review, to be looked at and brought back later; `null` where that was not
   * possible, for which `versionTrouble` has the reason. Other versions are kept automatically, and thinned out.
   */
  keepVersion(
    id: string,
    options: { readonly occasion: Occasion; readonly name?: string },
  ): Promise<Version | null>;
  /** The versions of a draft, the newest first; none when they cannot be read, for which `versionTrouble` has the reason. */
  versionsOf(id: string): Promise<readonly Version[]>;
  /** What a version says; `null` when there is no such version or it cannot be read. */
  versionFields(id: string, version: string): Promise<Fields | null>;
  /** A named version is never thinned out; `''` takes the name away. */
  nameVersion(id: string, version: string, name: string): Promise<void>;
  /**
   * Deletes a version. Gives what puts it back (`false` where that was not possible); `null` when there was none, or it
   * could not be deleted, for which `versionTrouble` has the reason.
   */
  removeVersion(id: string, version: string): Promise<(() => Promise<boolean>) | null>;
  /**
   * Makes a draft say what it said in a version, as one step that can be undone, after keeping a version of what it
   * says now. Its review stays as it is. `false`: the version cannot be read, or this tab may not edit the draft.
   */
  bringBack(id: string, version: string): Promise<boolean>;
  /** Asks the other tabs for a draft; when it settles, `access[id]` says whether this tab may edit it. */
  open(id: string): Promise<void>;
  /** Lets other tabs edit a draft. */
  close(id: string): void;
  /** Makes another tab save and hand a draft over; goes ahead after a while when it does not answer. */
  takeOver(id: string): Promise<void>;
  dismissNotice(id: string): void;
  /** Whether a draft has changes that neither store has and that could not be saved: closing the page would lose them. */
  wouldLose(): boolean;
  /** Saves what is unsaved, now; settles when that is done or has failed. */
  flush(): Promise<void>;
  /** The page is being left: other tabs may edit its drafts. */
  leave(): void;
  /** The page has come back as it was left: asks again for what it edited. */
  comeBack(): void;
}

/**
 * Makes a store of drafts upon the given storage, database and tabs. The app's own is in `drafts.ts`.
 *
 * @example const drafts = createDrafts({ storage: localStorage, database, connect: null, now: () => new Date(), newId, afterPaint })
 */
export function createDrafts(ports: Ports): Drafts {
  const store = createStore<DraftsState>(() => emptyState);
  const context = newContext(store, ports);
  context.save = (id) => save(context, id);
  let loading: Promise<void> | null = null;
  let left: readonly string[] = [];

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    load: () => (loading ??= start(context)),
    create: (fields, options) => create(context, fields, options?.name),
    change: (id, patch, origin, options) => change(context, id, patch, origin, options?.visit),
    undo: (id) => step(context, id, 'undo'),
    redo: (id) => step(context, id, 'redo'),
    rename: (id, name) => amend(context, id, { name: name.trim() }),
    duplicate: (id) => duplicate(context, id),
    remove: (id) => amend(context, id, { deletedAt: ports.now().toISOString() }),
    restore: (id) => amend(context, id, { deletedAt: null }),
    removeForever: (id) => removeForever(context, id),
    keepVersion: (id, { occasion, name = '' }) => keepVersion(context, id, occasion, name),
    versionsOf: (id) => versionsOf(context, id),
    versionFields: (id, version) => versionFields(context, id, version),
    nameVersion: (id, version, name) => nameVersion(context, id, version, name),
    removeVersion: (id, version) => removeVersion(context, id, version),
    bringBack: (id, version) => bringBack(context, id, version),
    open: (id) => open(context, id),
    close: (id) => close(context, id),
    takeOver: (id) => takeOver(context, id),
    dismissNotice: (id) =>
      store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    wouldLose: () => wouldLose(context),
    flush: () => flush(context),
    leave: () => {
      left = releaseAll(context);
    },
    comeBack: () => {
      for (const id of left) void open(context, id);
      left = [];
    },
  };
}
