import { assess } from '#report/assess.ts';
import type { Fields } from '#report/fields.ts';
import type { Located } from '#report/locate/suggestCorrections.ts';
import { whenIdle } from './whenIdle.ts';

/** What is known of likely corrections: nothing yet, what was found, or that the program for it did not load. */
export type Suggestions = Located | 'failed' | null;

/** Looks for likely corrections of one report, as often as it becomes another. */
export interface Locator {
  /** Looks at a report; an answer about one before it is no longer told. */
  readonly look: (fields: Fields) => void;
  readonly close: () => void;
}

/**
 * A locator that works beside the page, so that nobody who types waits for it; where a browser lets no worker run, on the
 * page while one pauses. Its worker starts when the first equation fails and stays for the next change.
 *
 * @example const locator = createLocator(setSuggestions); locator.look(fields); locator.close()
 */
export function createLocator(tell: (found: Suggestions) => void): Locator {
  const idle = whenIdle();
  let worker: Worker | null = null;
  let state: 'unstarted' | 'starting' | 'free' | 'busy' | 'broken' | 'closed' = 'unstarted';
  /** The report whose corrections are still to be told, and the one that the worker is at. */
  let wanted: Fields | null = null;
  let asked: Fields | null = null;

  function ask(): void {
    if (wanted === null) return;
    if (state === 'broken') idle.run(() => void locateOnPage());
    if (state !== 'free' || !worker) return;
    state = 'busy';
    asked = wanted;
    worker.postMessage(wanted, []);
  }

  function onMessage({ data }: MessageEvent<Located>): void {
    if (state === 'closed') return;
    state = 'free';
    if (asked !== wanted) return ask();
    wanted = null;
    tell(data);
  }

  function giveUp(): void {
    worker?.terminate();
    if (state === 'closed') return;
    state = 'broken';
    ask();
  }

  async function start(): Promise<void> {
    state = 'starting';
    try {
      const { default: LocatingWorker } = await import('./locate.worker.ts?worker&inline');
      if (isClosed()) return;
      worker = new LocatingWorker();
      worker.addEventListener('message', onMessage);
      worker.addEventListener('error', giveUp);
      state = 'free';
      ask();
    } catch {
      giveUp();
    }
  }

  function isClosed(): boolean {
    return state === 'closed';
  }

  async function locateOnPage(): Promise<void> {
    const fields = wanted;
    const located = await import('#report/locate/suggestCorrections.ts').catch(() => null);
    // What was typed meanwhile is looked at on its own.
    if (fields === null || fields !== wanted) return;
    wanted = null;
    tell(located ? located.suggestCorrections(fields) : 'failed');
  }

  function look(fields: Fields): void {
    const isBroken = assess(fields).findings.some(({ sides }) => sides);
    wanted = isBroken ? fields : null;
    if (!isBroken) tell(null);
    else if (state === 'unstarted') void start();
    else ask();
  }

  function close(): void {
    state = 'closed';
    wanted = null;
    idle.cancel();
    worker?.terminate();
  }

  return { look, close };
}
