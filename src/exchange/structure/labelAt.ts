import type { Form } from '#report/forms/form.ts';
import { beginsLabel, formLabels, meaningsOf, type LabelMeaning } from './formLabels.ts';
import { compact, labelKey } from './labelKey.ts';
import { isBlank, isValueLike } from './readCellText.ts';
import type { SourceCell, SourceLine } from './reportSource.ts';
import { splitRow } from './splitRow.ts';

/** A cell of a table part on its way through the reader: `line` tells rows apart, `index` and `width` place it in its row. */
export interface Token {
  readonly cell: SourceCell;
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

/** The cells of table parts in order. A paragraph that reads as a row of numbers or labels is one. */
export function tokensOf(form: Form, lines: readonly SourceLine[]): readonly Token[] {
  return lines.flatMap(({ cells, inTable }, line): readonly Token[] => {
    const parted = inTable
      ? cells
      : cells.flatMap(({ text, place }) =>
          splitRow(form, text).map((part): SourceCell => ({ text: part, place })),
        );
    return parted.map((cell, index) => ({ cell, line, index, width: parted.length, inTable }));
  });
}

/** Whether more of a label may follow: its ordinal, a note in brackets or its words are not complete. */
function mayContinue(form: Form, text: string): boolean {
  const plain = compact(text);
  if (plain.length > longestLabel) return false;
  if (/^\(?[\d一二三四五六七八九十]{0,2}$/.test(plain)) return true;
  if (plain.lastIndexOf('(') > plain.lastIndexOf(')')) return true;
  const key = labelKey(plain);
  return key === '' || beginsLabel(form, key);
}

function startsLabel(tokens: readonly Token[], at: number): boolean {
  const text = compact(tokens[at]?.cell.text ?? '');
  if (!isValueLike(text)) return true;
  // A number starts a label only as its ordinal.
  const next = compact(tokens[at + 1]?.cell.text ?? '');
  return /^\d{1,2}[.、]$/.test(text) || (/^\d{1,2}$/.test(text) && /^[.、]/.test(next));
}

/** A note in brackets on a line of its own belongs to the label before it. */
function isNote(token: Token | undefined): boolean {
  return token !== undefined && /^\([^()]*\)?$/.test(compact(token.cell.text));
}

/**
 * The longest label that starts at a token, or null.
 *
 * @example labelAt(form2021, tokensOf(form2021, lines), 0)?.text //=> '商业企业', from 商业 and 企业
 */
export function labelAt(form: Form, tokens: readonly Token[], at: number): LabelFound | null {
  const first = tokens[at]?.cell.text ?? '';
  if (first.length > longestLabel || !startsLabel(tokens, at)) return null;
  const near = meaningsOf(form, first);
  let found: LabelFound | null = near.length > 0 ? { meanings: near, text: first, taken: 1 } : null;
  let text = first;
  for (
    let taken = 2;
    mayContinue(form, text) || (found !== null && isNote(tokens[at + taken - 1]));
    taken += 1
  ) {
    const next = tokens[at + taken - 1]?.cell.text;
    if (next === undefined || next.length > longestLabel || isBlank(next) || isValueLike(next)) break;
    text += next;
    const meanings = formLabels(form).get(labelKey(text));
    if (meanings) found = { meanings, text, taken };
  }
  return found;
}
