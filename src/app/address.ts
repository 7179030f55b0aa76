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
  | { readonly view: 'checks'; readonly draft: string }
  | { readonly view: 'remarks'; readonly draft: string }
  | { readonly view: 'versions'; readonly draft: string }
  /** Against a version, or last year's report; null for what it is best compared with. */
  | { readonly view: 'differences'; readonly draft: string; readonly against: string | null }
  /** The table of many reports, or the report in one of its rows. */
  | { readonly view: 'overview'; readonly row: number | null }
  /** A report that came in a link, which is the address itself. */
  | { readonly view: 'shared'; readonly link: string }
  | { readonly view: 'unknown' };

/**
 * Reads an address from the hash.
 *
 * @example addressOf('#/draft/0f3c?cell=requests.received.individual').view //=> 'editor'
 */
export function addressOf(hash: string): Address {
  // Chat programs encode the second #.
  if (/^#?\/shared(?:#|%23|$)/.test(hash)) return { view: 'shared', link: hash };
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  if (path === '' || path === '/') return { view: 'list' };
  const overview = /^\/overview(?:\/(\d{1,9}))?$/.exec(path);
  if (overview) return { view: 'overview', row: overview[1] === undefined ? null : Number(overview[1]) };
  const draft = /^\/draft\/([\w-]+)(?:\/(print|checks|remarks|versions|differences))?$/.exec(path);
  if (!draft?.[1]) return { view: 'unknown' };
  const page = (['print', 'checks', 'remarks', 'versions'] as const).find((view) => view === draft[2]);
  if (page) return { view: page, draft: draft[1] };
  const parameters = new URLSearchParams(query);
  if (draft[2] === 'differences') {
    return { view: 'differences', draft: draft[1], against: parameters.get('with') };
  }
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

/** Leads to the table of many reports. */
export function goToOverview(): void {
  window.location.hash = '#/overview';
}

/** Leads to a draft's editor. */
export function goToDraft(draft: string): void {
  window.location.hash = `#/draft/${draft}`;
}

/**
 * The address of what differs between a draft and a version of it (by its id), last year's report (`lastYear`), or what
 * it is best compared with (null).
 *
 * @example addressOfDifferences('0f3c', null) //=> '#/draft/0f3c/differences'
 */
export function addressOfDifferences(draft: string, against: string | null): string {
  return `#/draft/${draft}/differences${against === null ? '' : `?with=${against}`}`;
}
