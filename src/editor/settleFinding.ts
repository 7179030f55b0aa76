import { flushSync } from 'react-dom';
import { drafts } from '#drafts/drafts.ts';
import { acknowledge } from '#report/acknowledgements.ts';
import type { Finding } from '#report/checks/finding.ts';
import type { Fields } from '#report/fields.ts';
import { goToField } from './goToField.ts';
import { changedWords, goToWords } from './goToWords.ts';
import { findingNow } from './openFindings.ts';

/**
 * Leads to what a finding is about: the words of a text, or a cell.
 *
 * @param cell one of the finding's cells, in place of the first
 */
export function goToFinding(finding: Finding, cell?: string): void {
  if (cell === undefined && finding.quote) goToWords(finding.quote);
  else goToField(cell ?? finding.cells[0] ?? '');
}

/** Leads to what a change has put in: new words of a text, or a cell. */
function goToChanged(before: Fields, patch: Fields): void {
  const [field, text] = Object.entries(patch)[0] ?? [];
  if (field === undefined || text === undefined) return;
  if (goToField(field) && document.activeElement instanceof HTMLTextAreaElement) {
    goToWords({ field, ...changedWords(before[field] ?? '', text) });
  }
}

/**
 * Makes the change that a button of a finding offers, as one step of undo, and leads to it. The change is that of
 * the finding as it is now: what the list shows may be older than the last key press in its text.
 */
export function applyFix(draftId: string, key: string, label: string): void {
  const now = findingNow(draftId, key);
  const fix = now?.finding.fixes?.find((each) => each.label === label);
  if (!now || !fix) return;
  flushSync(() => drafts.change(draftId, fix.patch, 'fill'));
  goToChanged(now.fields, fix.patch);
}

/** The next finding one would work on when `item` is gone, or where the list ends. */
function focusInstead(item: Element): () => void {
  const list = item.closest('[data-findings]');
  const items = [...(list?.querySelectorAll('[data-open-finding]') ?? [])];
  const at = items.indexOf(item);
  const others = [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0)).reverse()];
  return () => {
    const next = others.find((other) => other.isConnected)?.querySelector('a');
    (next ?? list?.querySelector<HTMLElement>('[data-findings-end]'))?.focus();
  };
}

/** Acknowledges a finding with a reason; the focus goes on to the next one. */
export function acknowledgeFinding(draftId: string, key: string, reason: string, from: Element): void {
  const now = findingNow(draftId, key);
  const item = from.closest('[data-open-finding]');
  if (!now || !item) return;
  const focus = focusInstead(item);
  flushSync(() => drafts.change(draftId, acknowledge(now.fields, now.finding, reason), 'fill'));
  focus();
}

/** Takes a reason back; the focus goes to the finding, which is open again. */
export function withdrawReason(draftId: string, key: string, from: Element): void {
  const now = findingNow(draftId, key);
  const list = from.closest('[data-findings]');
  if (!now || !list) return;
  flushSync(() => drafts.change(draftId, acknowledge(now.fields, now.finding, ''), 'fill'));
  const { id, cells } = now.finding;
  const open = [...list.querySelectorAll<HTMLElement>('[data-open-finding]')].find(
    ({ dataset }) => dataset['finding'] === id && dataset['cells'] === cells.join(' '),
  );
  open?.querySelector('a')?.focus();
}
