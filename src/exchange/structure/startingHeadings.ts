import type { PartId } from '#report/forms/form.ts';
import { partOrder, type PartHeading } from './partHeading.ts';
import type { SourceCell } from './reportSource.ts';

export interface Heading extends PartHeading {
  readonly cell: SourceCell;
}

/** A heading with the run of headings that follows it, the most convincing one. */
interface Run {
  readonly heading: Heading;
  readonly weight: number;
  readonly next: Run | null;
}

/** Any heading more counts more than all ordinals. */
function weightOf({ numbered, inPlace }: Heading): number {
  return 100 + (numbered ? 1 : 0) + (inPlace ? 1 : 0);
}

/**
 * The longest run of headings in the form's order, with ordinals rather than without. Of several such runs the last
 * counts, for a table of contents stands first.
 */
export function headingsInOrder(headings: readonly Heading[]): ReadonlySet<Heading> {
  const runs: Run[] = [];
  for (const heading of [...headings].reverse()) {
    let next: Run | null = null;
    for (const run of runs) {
      const follows = partOrder.indexOf(run.heading.part) > partOrder.indexOf(heading.part);
      if (follows && run.weight > (next?.weight ?? 0)) next = run;
    }
    runs.push({ heading, weight: weightOf(heading) + (next?.weight ?? 0), next });
  }
  let run: Run | null = null;
  for (const candidate of runs) if (candidate.weight > (run?.weight ?? 0)) run = candidate;
  const chosen = new Set<Heading>();
  for (; run; run = run.next) chosen.add(run.heading);
  return chosen;
}

/**
 * Headings outside that run that start a part all the same, which then stands out of order: they follow the run's
 * first, in official words under the part's own number, and the part has no other.
 *
 * @param isPoint whether a heading's number goes on counting the points of the text that it stands in
 */
export function headingsOutOfOrder(
  headings: readonly Heading[],
  inOrder: ReadonlySet<Heading>,
  isPoint: (heading: Heading, starting: ReadonlySet<Heading>) => boolean,
): ReadonlySet<Heading> {
  const taken = new Set<PartId>([...inOrder].map(({ part }) => part));
  const behind = headings.slice(headings.findIndex((heading) => inOrder.has(heading)));
  const found = new Set<Heading>();
  for (const heading of behind) {
    const { part, inPlace, isOfficial } = heading;
    const isLast = behind.filter((other) => other.part === part && other.isOfficial).at(-1) === heading;
    if (taken.has(part) || !inPlace || !isOfficial || !isLast) continue;
    if (!isPoint(heading, new Set([...inOrder, ...found]))) found.add(heading);
  }
  return found;
}
