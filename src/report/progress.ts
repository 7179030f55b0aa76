import type { Assessment } from './assess.ts';
import { totalCellsOf } from './equations/equationsOf.ts';
import type { Fields } from './fields.ts';
import { cellsOf } from './forms/cells.ts';
import type { PartId } from './forms/form.ts';

/** How far a part is. `faulty`: every place is filled but an error stands, or something filled cannot be read. */
export type PartState = 'empty' | 'started' | 'faulty' | 'done';

/** How far a report is: the state of each part, and the places that are filled of those to be filled. */
export interface Progress {
  readonly parts: ReadonlyMap<PartId, PartState>;
  readonly filled: number;
  readonly places: number;
}

/**
 * How far a report is. Totals that are computed are no places to be filled.
 *
 * @example progressOf({ overview: '…' }, assess({ overview: '…' })).parts.get('overview') //=> 'done'
 */
export function progressOf(fields: Fields, { form, figures, findings }: Assessment): Progress {
  const totals = totalCellsOf(form);
  const parts = new Map<PartId, PartState>();
  let filled = 0;
  let places = 0;

  for (const part of form.parts) {
    if (!('table' in part)) {
      const done = (fields[part.id] ?? '').trim() !== '';
      const wrong = findings.some(({ severity, cells }) => severity === 'error' && cells[0] === part.id);
      places += 1;
      filled += done ? 1 : 0;
      if (done) parts.set(part.id, wrong ? 'faulty' : 'done');
      else parts.set(part.id, 'empty');
      continue;
    }
    const own = [...cellsOf(form).values()].filter(
      ({ name, table }) => table === part.id && !totals.has(name),
    );
    const typed = own.filter(({ name }) => figures.readings.get(name)?.state !== 'blank').length;
    const errors = findings.filter(
      ({ severity, cells }) => severity === 'error' && cells.some((cell) => cell.startsWith(`${part.id}.`)),
    );
    places += own.length;
    filled += typed;
    if (typed === 0) parts.set(part.id, 'empty');
    else if (errors.some(({ id }) => id === 'cell.number')) parts.set(part.id, 'faulty');
    else if (typed < own.length) parts.set(part.id, 'started');
    else parts.set(part.id, errors.length > 0 ? 'faulty' : 'done');
  }
  return { parts, filled, places };
}
