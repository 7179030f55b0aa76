import type { FoundFile } from './foundFiles.ts';
import type { Glance } from './glance.ts';
import type { GlanceReader } from './glanceReader.ts';

/** Results wait this many milliseconds for others, so that the table is not drawn for each. */
const together = 200;

/** What came of files, by their rows. */
export type Glances = ReadonlyMap<number, Glance>;

/** The files that are still to be read, the first of which is taken away; undefined when there is none. */
export type NextFile = () => (FoundFile & { readonly id: number }) | undefined;

/** One core is left to the page. */
export function readersFor(cores: number): number {
  return Math.max(1, Math.min(4, cores - 1));
}

/**
 * Reads files until there is none left or it is stopped, several at a time; only those are in memory at once. Gives
 * what came of them in portions.
 *
 * @example const reading = readAll(next, readers, keep); reading.stop(); await reading.done
 */
export function readAll(
  next: NextFile,
  readers: readonly GlanceReader[],
  onRead: (glances: Glances) => void,
): { readonly stop: () => void; readonly done: Promise<void> } {
  let waiting = new Map<number, Glance>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  function hand(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    const glances = waiting;
    waiting = new Map();
    onRead(glances);
  }

  async function work(reader: GlanceReader): Promise<void> {
    for (let found = next(); found !== undefined; found = next()) {
      const glance = await reader.read(found);
      if (stopped) return;
      waiting.set(found.id, glance);
      timer ??= setTimeout(hand, together);
    }
  }

  async function workAll(): Promise<void> {
    await Promise.all(readers.map(work));
    if (!stopped) hand();
    for (const reader of readers) reader.close();
  }

  return {
    done: workAll(),
    stop() {
      hand();
      stopped = true;
      for (const reader of readers) reader.close();
    },
  };
}
