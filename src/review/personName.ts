import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';
import { undirected } from '#report/review/undirected.ts';

/** Where this browser remembers who writes in it. */
const key = 'nianbao:person-name';

// Where storage is blocked, already the look at it throws: then the name lasts as long as the page.
function remembered(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

const person = createStore<{ readonly name: string }>(() => ({ name: remembered() }));

/** The name under which remarks, replies and statuses are written here; '' before it was typed for the first time. */
export function personName(): string {
  return person.getState().name;
}

/** The same, for a component. */
export function usePersonName(): string {
  return useStore(person, ({ name }) => name);
}

/**
 * Takes down what the person is called, from now on.
 *
 * @example setPersonName('王'); personName() //=> '王'
 */
export function setPersonName(name: string): void {
  const kept = undirected(name).trim();
  person.setState({ name: kept });
  try {
    localStorage.setItem(key, kept);
  } catch {
    // As above.
  }
}
