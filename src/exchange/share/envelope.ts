import { sha256 } from '@noble/hashes/sha2.js';
import { refuse, type Refusal } from './refusal.ts';

// version   1 byte
// length    4 bytes, big-endian, of the whole envelope
// cost      1 byte: scrypt's N is 2 to its power
// salt     16 bytes
// nonce    12 bytes
// sealed    the text, deflated, by AES-256-GCM with its tag of 16 bytes; what stands before it is authenticated
// checksum  4 bytes: the first of SHA-256 over all of the above
//
// A wrong passphrase and damage look alike to AES-GCM. The checksum stands outside of the encryption, so damage is
// told before anybody types a passphrase; it tells nothing of the text, and who alters it on purpose meets the tag.
// The length tells a cut from other damage, and where a link ends behind which a chat program went on. The first
// five bytes and the last four are to mean the same in every version, so that a newer version is told from damage.
const version = 1;
const costAt = 5;
const saltAt = 6;
const nonceAt = saltAt + 16;
const headerLength = nonceAt + 12;
const tagLength = 16;
const checksumLength = 4;
const shortest = headerLength + tagLength + checksumLength;

/** The most that a stranger's file may ask for: 256 MB and a second, twice of what is used today. */
const highestCost = 18;
/** No report has a tenth of it. Readers of files refuse more, too. */
export const largestContent = 20_000_000;

/** What `unlockText` opens, come whole; or why not. */
export type LockedReading = { readonly ok: true; readonly locked: Uint8Array } | Refusal;

/** What stands in an envelope. Version 1 uses scrypt with r = 8 and p = 1. */
export interface Envelope {
  /** scrypt's N is 2 to the power of `cost`. */
  readonly cost: number;
  /** 16 bytes. */
  readonly salt: Uint8Array;
  /** 12 bytes. */
  readonly nonce: Uint8Array;
  /** All of the above as bytes, which the encryption authenticates. */
  readonly header: Uint8Array;
  readonly sealed: Uint8Array;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function checksumOf(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).subarray(0, checksumLength);
}

/**
 * The header of an envelope for content of so many bytes.
 *
 * @example writeHeader({ cost: 17, salt, nonce }, 1_000).length //=> 34
 */
export function writeHeader(
  { cost, salt, nonce }: Pick<Envelope, 'cost' | 'salt' | 'nonce'>,
  contentLength: number,
): Uint8Array {
  const header = new Uint8Array(headerLength);
  header[0] = version;
  viewOf(header).setUint32(1, shortest + contentLength);
  header[costAt] = cost;
  header.set(salt, saltAt);
  header.set(nonce, nonceAt);
  return header;
}

/** Joins a header and what it authenticates into an envelope. */
export function joinEnvelope(header: Uint8Array, sealed: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(headerLength + sealed.length + checksumLength);
  bytes.set(header);
  bytes.set(sealed, headerLength);
  bytes.set(checksumOf(bytes.subarray(0, -checksumLength)), headerLength + sealed.length);
  return bytes;
}

/**
 * How long an envelope says that it is, in bytes; 0 where it does not get as far as to say it.
 *
 * @example statedLength(new Uint8Array([1, 0, 0, 3, 232])) //=> 1000
 */
export function statedLength(bytes: Uint8Array): number {
  return bytes.length < costAt ? 0 : viewOf(bytes).getUint32(1);
}

/**
 * Reads an envelope, which needs no passphrase: whether it came whole, and of a version and a cost to go on with.
 *
 * @example readEnvelope(new Uint8Array(3)) //=> { ok: false, kind: 'cut', reason: '…' }
 */
export function readEnvelope(
  bytes: Uint8Array,
): { readonly ok: true; readonly envelope: Envelope } | Refusal {
  if (bytes.length > largestContent) return refuse('tooLarge');
  if (bytes.length <= costAt + checksumLength || bytes.length < statedLength(bytes)) return refuse('cut');
  const content = bytes.subarray(0, -checksumLength);
  const checksum = bytes.subarray(-checksumLength);
  const isWhole = checksumOf(content).every((byte, index) => byte === checksum[index]);
  if (!isWhole || bytes.length !== statedLength(bytes)) return refuse('damaged');
  const stated = bytes[0] ?? 0;
  if (stated > version) return refuse('newer');
  const cost = bytes[costAt] ?? 0;
  if (stated < version || bytes.length < shortest || cost < 1 || cost > highestCost) return refuse('foreign');
  const envelope: Envelope = {
    cost,
    salt: bytes.subarray(saltAt, nonceAt),
    nonce: bytes.subarray(nonceAt, headerLength),
    header: bytes.subarray(0, headerLength),
    sealed: content.subarray(headerLength),
  };
  return { ok: true, envelope };
}

/**
 * Whether what came is an envelope to ask a passphrase for.
 *
 * @example readLocked(new Uint8Array(3)) //=> { ok: false, kind: 'cut', reason: '…' }
 */
export function readLocked(bytes: Uint8Array): LockedReading {
  const reading = readEnvelope(bytes);
  return reading.ok ? { ok: true, locked: bytes } : reading;
}
