import { newId } from '#drafts/newId.ts';
import { draftName, type Draft } from '#drafts/draft.ts';
import { writeShared } from '#report/document/writeShared.ts';
import type { Fields } from '#report/fields.ts';
import type { Status } from '#report/review/eventSchema.ts';
import { giveStatus, type StatusChange } from '#report/review/giveStatus.ts';
import type { Deed } from '#report/review/history.ts';
import { beginReview } from '#report/review/reviewFields.ts';
import { statusWords } from '#review/words.ts';

/** How a report is handed over: a file, one that a passphrase opens, or a link that carries it, locked likewise. */
export type Way = 'file' | 'locked' | 'link';

/** A report ready to be handed over. */
export type Handover =
  | { readonly way: 'file'; readonly name: string; readonly content: string }
  | { readonly way: 'locked'; readonly name: string; readonly content: string; readonly passphrase: string }
  | { readonly way: 'link'; readonly address: string; readonly passphrase: string };

/**
 * The change that a report goes through when it is shared: it gets its status, and the first time its round.
 *
 * @example sharingChange(fields, 'submitted', { at: new Date().toISOString(), by: '王' }, '')
 */
export function sharingChange(fields: Fields, status: Status, deed: Deed, note: string): StatusChange {
  const change = giveStatus(fields, status, deed, note.trim());
  if (!change.ok) return change;
  return { ok: true, patch: { ...beginReview(fields, newId()), ...change.patch } };
}

/**
 * Writes a report to be handed over. Rejects where what writes it does not load, or the browser has too little memory
 * to lock it.
 *
 * @param status that it is sent as, for the name of its file
 * @param siteAddress where the page is opened, for a link
 * @example await writeHandover(draft, 'submitted', 'link', window.location.href)
 */
export async function writeHandover(
  draft: Pick<Draft, 'name' | 'fields'>,
  status: Status,
  way: Way,
  siteAddress: string,
): Promise<Handover> {
  const { text } = writeShared(draft.fields);
  const name = `${draftName(draft)}（${statusWords[status]}）`;
  if (way === 'file') return { way, name: `${name}.json`, content: text };
  const { makePassphrase } = await import('#exchange/share/makePassphrase.ts');
  const passphrase = makePassphrase();
  if (way === 'link') {
    const { writeLink } = await import('#exchange/share/writeLink.ts');
    const { address } = await writeLink(siteAddress, text, passphrase);
    return { way, address, passphrase };
  }
  const { lockedFileName, writeLockedFile } = await import('#exchange/share/writeLockedFile.ts');
  const content = await writeLockedFile(text, passphrase);
  return { way, name: lockedFileName(name), content, passphrase };
}
