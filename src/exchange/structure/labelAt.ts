import type { Form } from '#report/forms/form.ts';
import { beginsLabel, formLabels, meaningsOf, type LabelMeaning } from './formLabels.ts';
import { compact, keyOfCompact } from './labelKey.ts';
import { isBlank, isValueLike } from './readCellText.ts';
import type { SourceCell, SourceLine } from './reportSource.ts';
import { splitRow } from './splitRow.ts';

/** A cell of a table part on its way through the reader: `line` tells rows apart, `index` and `width` place it in its row. */
export interface Token {
  readonly cell: SourceCell;
  readonly kind: 'blank' | 'value' | 'text';
  /** The text of a possible label, compact; blank for a longer one. */
  readonly plain: string;
  readonly line: number;
  readonly index: number;
  readonly width: number;
  readonly inTable: boolean;
}

export interface LabelFound {
  readonly meanings: readonly LabelMeaning[];
  readonly text: string;
  /** How many tokens the label takes up: published labels are broken over lines, down to one character a line. */
  readonly taken: number;
}

const longestLabel = 120;

function kindOf(text: string): Token['kind'] {
  if (isBlank(text)) return 'blank';
  // Digits on several lines are no one number, but no label either.
  return isValueLike(text) || /^\d[\d\s.,]*$/.test(text) ? 'value' : 'text';
}

/** The cells of table parts in order. A paragraph that reads as a row of numbers or labels is one. */
export function tokensOf(form: Form, lines: readonly SourceLine[]): readonly Token[] {
  return lines.flatMap(({ cells, inTable }, line): readonly Token[] => {
    const parted = inTable
      ? cells
      : cells.flatMap(({ text, place }) =>
          splitRow(form, text).map((part): SourceCell => ({ text: part, place })),
        );
    return parted.map((cell, index) => ({
      cell,
      kind: kindOf(cell.text),
      plain: cell.text.length > longestLabel ? '' : compact(cell.text),
      line,
      index,
      width: parted.length,
      inTable,
    }));
  });
}

function isOpen(plain: string): boolean {
  return plain.lastIndexOf('(') > plain.lastIndexOf(')');
}

/** Whether more of a label may follow: its ordinal, a note in brackets or its words are not complete. */
function mayContinue(form: Form, plain: string): boolean {
  if (plain.length > longestLabel) return false;
  if (/^\(?[\d一二三四五六七八九十]{0,2}$/.test(plain)) return true;
  // No label has brackets within brackets.
  if (isOpen(plain)) return !/\([^)]*\(/.test(plain);
  const key = keyOfCompact(plain);
  return key === '' || beginsLabel(form, key);
}

function startsLabel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.plain === '' || token.kind === 'blank') return false;
  // A number with the mark of a note, 1₂, is no ordinal of a label in the next row.
  if (token.kind === 'text') return !/^\d+$/.test(token.plain) || !/\d/.test(token.cell.text);
  // A number starts a label only as its ordinal.
  const isOrdinal = /^\d{1,2}[.、]$/.test(token.plain);
  return isOrdinal || (/^\d{1,2}$/.test(token.plain) && /^[.、]/.test(tokens[at + 1]?.plain ?? ''));
}

/** A note in brackets on a line of its own belongs to the label before it. */
function isNote({ plain }: Token): boolean {
  return /^\([^()]*\)?$/.test(plain);
}

/**
 * The longest label that starts at a token, or null.
 *
 * @example labelAt(form2021, tokensOf(form2021, lines), 0)?.text //=> '商业企业', from 商业 and 企业
 */
export function labelAt(form: Form, tokens: readonly Token[], at: number): LabelFound | null {
  const first = tokens[at];
  if (!first || !startsLabel(tokens, at)) return null;
  const near = meaningsOf(form, first.plain);
  let found: LabelFound | null = near.length > 0 ? { meanings: near, text: first.cell.text, taken: 1 } : null;
  let { plain } = first;
  let { text } = first.cell;
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'text' || token.plain === '') break;
    if (!mayContinue(form, plain) && !(found && isNote(token))) break;
    plain += token.plain;
    text += token.cell.text;
    const meanings = isOpen(plain) ? undefined : formLabels(form).get(keyOfCompact(plain));
    if (meanings) found = { meanings, text, taken: next - at + 1 };
  }
  return found;
}
