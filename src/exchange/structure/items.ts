import type { Form } from '#report/forms/form.ts';
import { labelAt, type LabelFound, type Token } from './labelAt.ts';

/** A cell, with the label that starts at it. */
export interface Item {
  readonly token: Token;
  readonly found: LabelFound | null;
  /** Where the label ends. */
  readonly lastLine: number;
}

/** The cells in order, those that a label takes up as one. */
export function itemsOf(form: Form, tokens: readonly Token[]): readonly Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const found = labelAt(form, tokens, at);
    at += (found?.taken ?? 1) - 1;
    items.push({ token, found, lastLine: tokens[at]?.line ?? token.line });
  }
  return items;
}
