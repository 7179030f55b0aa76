import { fieldLabel } from '#report/document/fieldLabel.ts';
import { paragraphs } from '#report/document/paragraphs.ts';
import { textFields, type Fields, type TextField } from '#report/fields.ts';
import { formById } from '#report/forms/forms.ts';
import { chineseDate } from '#report/layout/chineseDate.ts';
import { levels } from '#report/levels.ts';
import { cellDifferences, type CellDifference } from './cellDifferences.ts';
import { diffText, type Piece } from './diffText.ts';
import { findingDifferences, type FindingDifferences } from './findingDifferences.ts';

/** A text beside the tables that reads otherwise than before. */
export interface TextDifference {
  readonly field: TextField;
  /** What a person calls the field: a narrative by its official heading. */
  readonly label: string;
  /** Both as a person reads them: the words for a level, a date as it is signed. */
  readonly before: string;
  readonly after: string;
  /** What became of the one before: word by word, or one choice in place of another. */
  readonly pieces: readonly Piece[];
}

/** All in which a report differs from an earlier version of it, or from last year's. */
export interface Differences {
  /** In the order of the file. */
  readonly texts: readonly TextDifference[];
  /** In the order of the paper. */
  readonly cells: readonly CellDifference[];
  readonly findings: FindingDifferences;
}

/** What is chosen, not written: one of them in place of another shares no words with it. */
const chosenFields: ReadonlySet<TextField> = new Set(['form', 'year', 'unit.level', 'signature.date']);

function wording(fields: Fields, field: TextField): string {
  const text = fields[field] ?? '';
  if (field === 'form') return formById(text).name;
  if (field === 'unit.level') return levels.find(({ id }) => id === text)?.label ?? text;
  return field === 'signature.date' ? chineseDate(text) : paragraphs(field, text);
}

function exchanged(before: string, after: string): readonly Piece[] {
  const pieces: readonly Piece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return pieces.filter(({ text }) => text !== '');
}

function textDifference(field: TextField, before: Fields, after: Fields): TextDifference {
  const label = fieldLabel(formById(after['form']), field);
  const [from, to] = [wording(before, field), wording(after, field)];
  const pieces = chosenFields.has(field) ? exchanged(from, to) : diffText(from, to);
  return { field, label, before: from, after: to, pieces };
}

/**
 * Compares a report with an earlier one: its texts word by word, its cells with the difference, its findings. How a
 * number was typed makes no difference. Neither review, acknowledgements nor last year's report beside it are compared.
 *
 * It brings a library with it: what shows it is to be loaded by `import()`.
 *
 * @example differencesOf(sent, draft.fields).cells //=> [{ cell: 'disputes.review.upheld', before: '2', after: '3', change: '1', … }, …]
 */
export function differencesOf(before: Fields, after: Fields): Differences {
  return {
    texts: textFields
      .filter((field) => wording(before, field) !== wording(after, field))
      .map((field) => textDifference(field, before, after)),
    cells: cellDifferences(before, after),
    findings: findingDifferences(before, after),
  };
}
