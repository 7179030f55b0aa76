import { diffArrays } from 'diff';
import { splitWords } from './splitWords.ts';

/** A piece of a text beside another one: in both, only in the one before, or only in the one after. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What the search for one text may cost: it takes the square of the number of changes, and of words the same over and
 * over the product of both numbers. Texts with more changes than that have little in common that would help a reader.
 */
const mostSteps = 400_000;
const mostComparisons = 5_000_000;

/** The longest words in common that are given up between two changes, in UTF-16 units. */
const longestIsland = 1;

/**
 * A text of some length has been written anew when less than this share of the shorter side stands in words that both
 * have in common. Two texts on one subject share some signs by chance: runs shorter than these are no words in common.
 */
const leastInCommon = 0.4;
const shortestRun = 4;
/** How much of what all paragraphs have in common those in one place have, at least, where none changed places. */
const leastInPlace = 0.8;
/** In UTF-16 units. */
export const shortestRewritten = 40;

function paragraphsOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Compares texts piece by piece, or gives up when that takes too long. */
function compare(
  before: readonly string[],
  after: readonly string[],
  budget: { steps: number },
): readonly Piece[] | null {
  const longest = Math.max(before.length, after.length, 1);
  // Half of what is left, so that one paragraph without end leaves something for the others.
  const maxEditLength = Math.floor(Math.min(Math.sqrt(budget.steps / 2), mostComparisons / longest));
  const changes = diffArrays([...before], [...after], { maxEditLength });
  if (!changes) {
    budget.steps -= maxEditLength ** 2;
    return null;
  }
  const edits = changes.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
  budget.steps -= edits ** 2;
  return changes.map((change) => ({ kind: kindOf(change), text: change.value.join('') }));
}

function whole(before: string, after: string): readonly Piece[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

function kindOf({ added, removed }: { added: boolean; removed: boolean }): Piece['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}

/** What two texts have in common, and the change that follows it. */
interface Stretch {
  same: string;
  removed: string;
  added: string;
}

/** Pieces gathered: between two parts in common there is at most one removed and one added. */
function stretchesOf(pieces: readonly Piece[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let last: Stretch = { same: '', removed: '', added: '' };
  for (const { kind, text } of pieces) {
    const hasChange = last.removed !== '' || last.added !== '';
    if (stretches.length === 0 || (kind === 'same' && text !== '' && hasChange)) {
      last = { same: '', removed: '', added: '' };
      stretches.push(last);
    }
    last[kind] += text;
  }
  return stretches;
}

function piecesOf({ same, removed, added }: Stretch): readonly Piece[] {
  const pieces: readonly Piece[] = [{ kind: 'same', text: same }, ...whole(removed, added)];
  return pieces.filter(({ text }) => text !== '');
}

/** A sign that stayed between two exchanged words only tears the sentence to shreds: the three are read as one change. */
function withoutIslands(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    const last = kept.at(-1);
    const isIsland = stretch.same.length <= longestIsland && stretch.same !== '\n';
    const isBetween = [last?.removed, last?.added, stretch.removed, stretch.added].every(Boolean);
    if (last && isIsland && isBetween) {
      last.removed += stretch.same + stretch.removed;
      last.added += stretch.same + stretch.added;
    } else kept.push(stretch);
  }
  return kept;
}

/** The words of each paragraph. */
function linesOf(words: readonly string[]): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const word of words) {
    lines.at(-1)?.push(word);
    if (word === '\n') lines.push([]);
  }
  return lines;
}

/** How much two texts have in common that a reader would know again, in UTF-16 units. */
function commonIn(pieces: readonly Piece[]): number {
  const runs = pieces.filter(({ kind, text }) => kind === 'same' && text.length >= shortestRun);
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

function sideOf(pieces: readonly Piece[], left: Piece['kind']): string {
  return pieces
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');
}

/** A paragraph as it was compared; whole where what both have in common would only tear it to shreds. */
function legible(pieces: readonly Piece[]): readonly Piece[] {
  const [before, after] = [sideOf(pieces, 'added'), sideOf(pieces, 'removed')];
  const isLong = Math.max(before.length, after.length) >= shortestRewritten;
  if (!isLong || commonIn(pieces) >= leastInCommon * Math.min(before.length, after.length)) return pieces;
  // A line break that both end with stays out of it.
  const end = before.endsWith('\n') && after.endsWith('\n') ? 1 : 0;
  return [
    ...whole(before.slice(0, before.length - end), after.slice(0, after.length - end)),
    { kind: 'same', text: '\n'.repeat(end) },
  ];
}

/** Compares paragraphs that were changed word by word: each with the one in its place, or else all of them together. */
function compareWords(before: string, after: string, budget: { steps: number }): readonly Piece[] {
  const [words, wordsAfter] = [splitWords(before), splitWords(after)];
  const together = compare(words, wordsAfter, budget);
  const [lines, linesAfter] = [linesOf(words), linesOf(wordsAfter)];
  if (together && (lines.length !== linesAfter.length || lines.length === 1)) return legible(together);
  const each = Array.from({ length: Math.max(lines.length, linesAfter.length) }, (_, index) => {
    const [from, to] = [lines[index] ?? [], linesAfter[index] ?? []];
    return compare(from, to, budget) ?? whole(from.join(''), to.join(''));
  });
  // Paragraphs that changed places have their words in common with others than those in their place.
  const isInPlace = !together || commonIn(each.flat()) >= leastInPlace * commonIn(together);
  return isInPlace ? each.flatMap(legible) : legible(together);
}

/**
 * What became of a text: first by paragraphs, then by words within those that changed. The pieces that are the same or
 * removed are together the text before, those that are the same or added the one after. However long the texts are and
 * however little they have in common, it ends soon. A paragraph that was written anew is one piece removed and one added.
 *
 * @example diffText('办结64件', '办结65件') //=> [{ kind: 'same', text: '办结' }, { kind: 'removed', text: '64' }, { kind: 'added', text: '65' }, { kind: 'same', text: '件' }]
 */
export function diffText(before: string, after: string): readonly Piece[] {
  const budget = { steps: mostSteps };
  const paragraphs = compare(paragraphsOf(before), paragraphsOf(after), budget) ?? whole(before, after);
  const stretches = stretchesOf(paragraphs).map(({ same, removed, added }): readonly Piece[] => {
    const changed =
      removed !== '' && added !== '' ? compareWords(removed, added, budget) : whole(removed, added);
    return [{ kind: 'same', text: same }, ...changed];
  });
  return withoutIslands(stretchesOf(stretches.flat())).flatMap(piecesOf);
}
