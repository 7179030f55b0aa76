import { acknowledgementPrefix } from '../acknowledgements.ts';
import { textFields, type Fields } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import { forms } from '../forms/forms.ts';

/** A finding that somebody acknowledged, as the JSON document carries it. */
export interface AcknowledgedItem {
  /** The id of the finding: `text.year`. */
  readonly check: string;
  readonly cells: readonly string[];
  /** The words of a text that it is about. */
  readonly words?: string;
  readonly reason: string;
  /** A sum of what the cells held: where they hold something else now, the reason no longer counts. */
  readonly cellsAtThatTime: string;
}

const knownFields: ReadonlySet<string> = new Set([
  ...textFields,
  ...forms.flatMap((form) => [...cellsOf(form).keys()]),
]);

/** Whether a finding can be about a field of this name: one of this year's report, or of last year's beside it. */
export function isFieldName(name: string): boolean {
  return knownFields.has(name.replace(/^lastYear\./, ''));
}

/**
 * The field under which an acknowledged finding lies in the record, and its text.
 *
 * @example fieldOfItem({ check: 'years.jump', cells: ['year'], reason: '属实', cellsAtThatTime: '0a1b2c3d-4' }) //=> ['acknowledged.years.jump year', '0a1b2c3d-4 属实']
 */
export function fieldOfItem({
  check,
  cells,
  words,
  reason,
  cellsAtThatTime,
}: AcknowledgedItem): readonly [string, string] {
  const name = [check, ...cells, words ?? ''].join(' ').trimEnd();
  return [`${acknowledgementPrefix}${name}`, `${cellsAtThatTime} ${reason}`];
}

function itemOf(name: string, text: string): AcknowledgedItem {
  const [check = '', ...parts] = name.slice(acknowledgementPrefix.length).split(' ');
  const firstWord = parts.findIndex((part) => !isFieldName(part));
  const cells = firstWord < 0 ? parts : parts.slice(0, firstWord);
  const words = parts.slice(cells.length).join(' ');
  const space = text.indexOf(' ');
  return {
    check,
    cells,
    ...(words !== '' && { words }),
    reason: text.slice(space + 1),
    cellsAtThatTime: text.slice(0, Math.max(space, 0)),
  };
}

/** The acknowledged findings of a record, in the order of their names. */
export function acknowledgedItems(fields: Fields): readonly AcknowledgedItem[] {
  return Object.keys(fields)
    .filter((name) => name.startsWith(acknowledgementPrefix) && fields[name] !== '')
    .sort()
    .map((name) => itemOf(name, fields[name] ?? ''));
}
