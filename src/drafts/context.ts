import type { StoreApi } from 'zustand/vanilla';
import type { Change } from './change.ts';
import type { Draft } from './draft.ts';
import type { Claim, Message } from './message.ts';
import type { Ports, StoredCopies } from './ports.ts';
import type { Access, DraftsState, Notice, Saving } from './state.ts';

/** What the parts of the store share: its state on screen, and what this tab knows beside it. */
export interface Context {
  readonly store: StoreApi<DraftsState>;
  readonly ports: Ports;
  /** This tab's name among the tabs. */
  readonly tab: string;

  /** The newest of each draft that this tab has seen stored or been told of: no save may replace a newer one. */
  readonly seen: Map<string, Draft>;
  /** Drafts with changes of this tab that the database does not have yet. */
  readonly dirty: Set<string>;
  /** The visit that the last step of a draft belongs to: further typing in it joins the step. */
  readonly visits: Map<string, string>;

  /** When a draft was last looked at for a version to be kept automatically, in milliseconds. */
  readonly versioned: Map<string, number>;

  /** Drafts whose newest revision has no local copy. */
  readonly localMissing: Set<string>;
  /** Drafts whose local copy is unreadable and could not be set aside: it must stay as it is. */
  readonly localHeld: Set<string>;
  /** Drafts whose text in the database is unreadable and must be set aside before the next save. */
  readonly databaseHeld: Set<string>;
  /** Deletions for ever that the database does not know of yet, with their time. */
  readonly removals: Map<string, string>;
  /** Saves under way. */
  readonly writing: Map<string, Promise<void>>;
  /** The reading of the database, and whether its drafts have been merged in. */
  reading: Promise<StoredCopies> | null;
  merged: boolean;
  /** The stored data are of a newer version of the site: nothing may be written any more. */
  outdated: boolean;
  /** The timer of the next try after a failure, and the milliseconds it waits. */
  retry: ReturnType<typeof setTimeout> | null;
  retryPause: number;

  /** Drafts that are open in this tab, to edit or to look at. */
  readonly opened: Set<string>;
  /** Drafts that this tab edits. */
  readonly held: Map<string, Claim>;
  /** Drafts that other tabs have said they edit. */
  readonly others: Map<string, Claim>;
  /** Drafts that this tab has asked about and not been answered. */
  readonly asking: Map<string, symbol>;
  /** Drafts that this tab edited until they turned out to be saved by another, and asks for again. */
  readonly regaining: Set<string>;
  /** Take-overs that wait for the other tab. */
  readonly handovers: Map<string, (text: string | null) => void>;
  /** Whether any other tab has been heard of. */
  company: boolean;
  /** Whether other tabs have had time to answer this one's greeting. */
  introduced: boolean;
  /** Tells the other tabs. */
  post: (message: Message) => void;
  /** Saves a draft durably; wired in `createDrafts`, since saving builds on what calls it. */
  save: (id: string) => Promise<void>;
}

/** @example newContext(store, ports).dirty.size //=> 0 */
export function newContext(store: StoreApi<DraftsState>, ports: Ports): Context {
  return {
    store,
    ports,
    tab: ports.newId(),
    seen: new Map(),
    dirty: new Set(),
    visits: new Map(),
    versioned: new Map(),
    localMissing: new Set(),
    localHeld: new Set(),
    databaseHeld: new Set(),
    removals: new Map(),
    writing: new Map(),
    reading: null,
    merged: false,
    outdated: false,
    retry: null,
    retryPause: 0,
    opened: new Set(),
    held: new Map(),
    others: new Map(),
    asking: new Map(),
    regaining: new Set(),
    handovers: new Map(),
    company: false,
    introduced: false,
    post: () => undefined,
    save: () => Promise.resolve(),
  };
}

/** The draft of that id, the bin included. @example draftOf(context, id)?.fields */
export function draftOf(context: Context, id: string): Draft | undefined {
  const { drafts } = context.store.getState();
  return Object.hasOwn(drafts, id) ? drafts[id] : undefined;
}

/** Whether this tab may edit a draft. @example mayEdit(context, id) //=> false, while another tab edits it */
export function mayEdit(context: Context, id: string): boolean {
  const access = context.store.getState().access[id];
  if (context.outdated || context.asking.has(id) || !draftOf(context, id)) return false;
  return access === undefined || access === 'own';
}

/**
 * Puts a draft on screen, and with it how its saving stands and the change that led to it, if fields changed: all in
 * one step, so that nobody ever sees a new revision called saved.
 */
export function show(context: Context, draft: Draft, saving: Saving, change?: Change): void {
  context.store.setState((state) => ({
    drafts: { ...state.drafts, [draft.id]: draft },
    saving: { ...state.saving, [draft.id]: saving },
    ...(change && { latest: { ...state.latest, [draft.id]: change } }),
  }));
}

/** Says how a draft's saving stands; nothing, where it has not changed or the draft is gone. */
export function showSaving(context: Context, id: string, saving: Saving): void {
  const before = context.store.getState().saving[id];
  if (!draftOf(context, id) || (before?.state === saving.state && saving.state !== 'failed')) return;
  context.store.setState((state) => ({ saving: { ...state.saving, [id]: saving } }));
}

/** Says who may edit a draft; `null` takes the answer back. */
export function showAccess(context: Context, id: string, access: Access | null): void {
  if (context.store.getState().access[id] === access) return;
  context.store.setState((state) => ({
    access: access ? { ...state.access, [id]: access } : without(state.access, id),
  }));
}

/** Takes everything about a draft off the screen. */
export function forget(context: Context, id: string): void {
  context.seen.delete(id);
  context.dirty.delete(id);
  context.visits.delete(id);
  context.versioned.delete(id);
  context.held.delete(id);
  context.asking.delete(id);
  context.regaining.delete(id);
  context.store.setState((state) => ({
    drafts: without(state.drafts, id),
    latest: without(state.latest, id),
    saving: without(state.saving, id),
    access: without(state.access, id),
  }));
}

/** Tells the person something, but not twice while it stands on screen. */
export function notify(
  context: Context,
  kind: Notice['kind'],
  text: string,
  about: Pick<Notice, 'draft' | 'copy'> = { draft: null },
): void {
  const { notices } = context.store.getState();
  const notice: Notice = { id: context.ports.newId(), kind, text, ...about };
  const others = notices.filter((other) => other.text !== text || other.draft !== notice.draft);
  // Said again of another copy, it leads to the later one.
  if (others.length < notices.length && notice.copy === undefined) return;
  context.store.setState({ notices: [...others, notice] });
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
