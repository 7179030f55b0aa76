import { useSyncExternalStore } from 'react';

/** The views of the site, as the part of the address behind `#` names them. */
export type Address =
  | { readonly view: 'list' }
  | {
      readonly view: 'editor';
      readonly draft: string;
      readonly cell: string | null;
      readonly part: string | null;
    }
  | { readonly view: 'print'; readonly draft: string }
  | { readonly view: 'unknown' };

/**
 * Reads an address from the hash.
 *
 * @example addressOf('#/draft/0f3c?cell=requests.received.individual').view //=> 'editor'
 */
export function addressOf(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  if (path === '' || path === '/') return { view: 'list' };
  const draft = /^\/draft\/([\w-]+)(\/print)?$/.exec(path);
  if (!draft?.[1]) return { view: 'unknown' };
  if (draft[2]) return { view: 'print', draft: draft[1] };
  const parameters = new URLSearchParams(query);
  return { view: 'editor', draft: draft[1], cell: parameters.get('cell'), part: parameters.get('part') };
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The address as it stands. */
export function useAddress(): Address {
  return addressOf(useSyncExternalStore(subscribe, () => window.location.hash));
}

/** Leads to a draft's editor. */
export function goToDraft(draft: string): void {
  window.location.hash = `#/draft/${draft}`;
}
