import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { carriedItems } from '../document/carriedItems.ts';
import { writeDocument } from '../document/writeDocument.ts';
import type { Fields } from '../fields.ts';
import { reportOf } from './reportFields.ts';

const digests = new WeakMap<Fields, string>();

/**
 * The digest of a report: 64 hexadecimal digits, SHA-256 of its JSON document without acknowledgements and review. It is
 * the same in every copy, however numbers were typed, and another one as soon as a number or a text is.
 *
 * @example digestOf({ ...fields, 'lastYear.year': '2023' }) === digestOf(fields) //=> true
 */
export function digestOf(fields: Fields): string {
  let digest = digests.get(fields);
  if (digest === undefined) {
    digest = bytesToHex(sha256(utf8ToBytes(writeDocument(reportOf(fields)).text)));
    digests.set(fields, digest);
  }
  return digest;
}

/**
 * The digest of the reasons that were given for what the checks found in a report: 64 hexadecimal digits, the same in
 * every copy, and another one as soon as a reason is given, changed or taken back.
 *
 * @example reasonsDigestOf({ ...fields, problems: '改' }) === reasonsDigestOf(fields) //=> true
 */
export function reasonsDigestOf(fields: Fields): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(carriedItems(fields).carried))));
}
