import type { Assessment } from './assess.ts';
import type { Finding } from './checks/finding.ts';
import { totalCellsOf } from './equations/equationsOf.ts';
import type { Fields } from './fields.ts';
import { cellsOf } from './forms/cells.ts';
import type { PartId } from './forms/form.ts';
import { isCarriedOver } from './years/isCarriedOver.ts';
import { saysOnlyFormal } from './years/repeatedText.ts';

/**
 * How far a part is. `started`: places are blank, or the text still is last year's. `faulty`: every place is filled but
 * an error is open, or something filled cannot be read. `doubtful`: every place is filled and no more than a warning is
 * open.
 */
export type PartState = 'empty' | 'started' | 'faulty' | 'doubtful' | 'done';

/** How far a report is: the state of each part, and the places that are filled of those to be filled. */
export interface Progress {
  readonly parts: ReadonlyMap<PartId, PartState>;
  readonly filled: number;
  readonly places: number;
}

/** The state of a part that is a text. */
function stateOfText(part: PartId, fields: Fields, { findings, acknowledged }: Assessment): PartState {
  const text = (fields[part] ?? '').trim();
  if (text === '') return 'empty';
  const isKeptByReason = acknowledged.some(
    ({ finding }) => finding.id === 'years.similar' && finding.cells[0] === part,
  );
  if (!isKeptByReason && isCarriedOver(fields, part) && !saysOnlyFormal(text)) return 'started';
  const open = findings.filter((finding) => isOpenAt(part, finding));
  if (open.some(({ severity }) => severity === 'error')) return 'faulty';
  return open.length > 0 ? 'doubtful' : 'done';
}

/** Whether a finding that is more than a hint has its place in a part. */
function isOpenAt(part: PartId, { severity, cells: [place = ''] }: Finding): boolean {
  return severity !== 'hint' && (place === part || place.startsWith(`${part}.`));
}

const known = new WeakMap<Assessment, Progress>();

/**
 * How far a report is. Totals that are computed are no places to be filled.
 *
 * @example progressOf({ overview: '…' }, assess({ overview: '…' })).parts.get('overview') //=> 'done'
 */
export function progressOf(fields: Fields, assessment: Assessment): Progress {
  const progress = known.get(assessment) ?? measureProgress(fields, assessment);
  known.set(assessment, progress);
  return progress;
}

function measureProgress(fields: Fields, assessment: Assessment): Progress {
  const { form, figures, findings } = assessment;
  const totals = totalCellsOf(form);
  const parts = new Map<PartId, PartState>();
  let filled = 0;
  let places = 0;

  for (const part of form.parts) {
    if (!('table' in part)) {
      const state = stateOfText(part.id, fields, assessment);
      places += 1;
      filled += state === 'empty' ? 0 : 1;
      parts.set(part.id, state);
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
    else if (errors.length > 0) parts.set(part.id, 'faulty');
    else parts.set(part.id, findings.some((finding) => isOpenAt(part.id, finding)) ? 'doubtful' : 'done');
  }
  return { parts, filled, places };
}
