import type { TableId } from '#report/forms/form.ts';
import type { Gathering } from './gatherRows.ts';
import { isFilled } from './ownCells.ts';

/** Whether numbers stand in a line of their own, below the label or text that they were gathered under. */
function areBelow({ kind, values, line }: Gathering): boolean {
  const first = values.find(isFilled);
  return kind === 'unlabelled' || (first !== undefined && first.line !== line);
}

/** Whether numbers stand where the first row's label should be, as they do where each label stands below its numbers. */
function isWithoutLabel(gathering: Gathering): boolean {
  const { kind, table, values, named, inTable } = gathering;
  if (kind !== 'unlabelled' && !(kind === 'unknown' && inTable)) return false;
  const least = table === 'disclosure' ? 1 : 2;
  return areBelow(gathering) && named.length === 0 && values.filter(isFilled).length >= least;
}

/** Whether a table ends with a row label that not even blank cells follow. */
function endsWithLabel(gatherings: readonly Gathering[]): boolean {
  const last = gatherings.filter(({ kind }) => kind === 'row').at(-1);
  return last !== undefined && last.inTable && last.values.length === 0;
}

const reason = '数字与行名不在同一行，可能属于它上面的数字';

/**
 * The gatherings, of which rows with their numbers in the line below take none where labels may stand below their
 * numbers: the table begins with numbers, or ends with a label.
 */
export function withoutLabelsBelow(gatherings: readonly Gathering[]): readonly Gathering[] {
  function isDoubtful(table: TableId | null): boolean {
    const own = gatherings.filter((gathering) => gathering.table === table);
    return own.some(isWithoutLabel) || (table !== 'disputes' && endsWithLabel(own));
  }
  const doubtful = new Set([...new Set(gatherings.map(({ table }) => table))].filter(isDoubtful));
  return gatherings.map((gathering) => {
    const { row, table, head } = gathering;
    if (row === null || !doubtful.has(table) || !areBelow(gathering)) return gathering;
    return { ...gathering, head: { ...head, foreign: head.foreign ?? reason } };
  });
}
