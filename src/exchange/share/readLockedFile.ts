import { decodeBase64 } from './base64.ts';
import { largestContent, readLocked, type LockedReading } from './envelope.ts';
import { lockedKind } from './isLockedFile.ts';
import { refuseFile } from './refusal.ts';

/** In characters: base64 needs four for three bytes, and lines may have been broken. */
const longestFile = largestContent * 1.5;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Reads what a locked file holds. No passphrase is needed to tell whether it came whole.
 *
 * @example readLockedFile(text) //=> { ok: true, locked: Uint8Array […] }
 */
export function readLockedFile(text: string): LockedReading {
  if (text.length > longestFile) return refuseFile('tooLarge');
  const file = parsed(text);
  if (typeof file !== 'object' || file === null) return refuseFile(/\}\s*$/.test(text) ? 'damaged' : 'cut');
  const { kind, version, data } = file as Readonly<Record<string, unknown>>;
  if (kind !== lockedKind) return refuseFile('foreign');
  if (typeof version === 'number' && version > 1) return refuseFile('newer');
  if (version !== 1 || typeof data !== 'string') return refuseFile('damaged');
  const locked = decodeBase64(data);
  if (!locked) return refuseFile('damaged');
  const reading = readLocked(locked);
  return reading.ok ? reading : refuseFile(reading.kind);
}
