import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';

/** The field that a person is in: its name, a name for this stay, and the keys of what was wrong there when they came. */
export interface Visit {
  readonly field: string;
  readonly key: string;
  readonly known: ReadonlySet<string>;
}

const visitStore = createStore<{ readonly visit: Visit | null }>(() => ({ visit: null }));
let visits = 0;

/** Begins a stay in a field. What is typed until the next one is one step of undo. */
export function enterField(field: string, known: ReadonlySet<string>): void {
  visits += 1;
  visitStore.setState({ visit: { field, key: `${field} ${visits}`, known } });
}

export function leaveField(): void {
  if (visitStore.getState().visit) visitStore.setState({ visit: null });
}

/** Ends the step of undo; what follows in the same field is another one. */
export function renewVisit(): void {
  const { visit } = visitStore.getState();
  if (visit) enterField(visit.field, visit.known);
}

export function currentVisit(): Visit | null {
  return visitStore.getState().visit;
}

/**
 * Whether a problem of `field` may be shown: nobody is told of an error in a field they have not left yet,
 * but one that stood there when they came stays in sight while they mend it.
 */
export function useMayShowProblem(field: string): boolean {
  return useStore(visitStore, ({ visit }) => visit?.field !== field || visit.known.size > 0);
}

/** What follows from where the person is; the component renders when that becomes another value. */
export function useVisit<Value>(select: (visit: Visit | null) => Value): Value {
  return useStore(visitStore, ({ visit }) => select(visit));
}

const pause = 1500;
let lastTyped = { field: '', at: 0 };

/** Ends the step of undo at a pause in a narrative, so that an hour of writing is not one step. */
export function continueVisit(field: string): void {
  const now = Date.now();
  const visit = currentVisit();
  const paused = lastTyped.field === field && now - lastTyped.at > pause;
  lastTyped = { field, at: now };
  if (visit?.field === field && paused && !field.includes('.')) renewVisit();
}
