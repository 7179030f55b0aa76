import { decodeBase64 } from './base64.ts';
import { largestContent, readLocked, type LockedReading } from './envelope.ts';
import { lockedKind } from './isLockedFile.ts';
import { refuse } from './refusal.ts';

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
  if (text.length > longestFile) return refuse('tooLarge');
  const file = parsed(text);
  if (typeof file !== 'object' || file === null) return refuse(/\}\s*$/.test(text) ? 'damaged' : 'cut');
  const { kind, version, data } = file as Readonly<Record<string, unknown>>;
  if (kind !== lockedKind) return refuse('foreign');
  if (typeof version === 'number' && version > 1) return refuse('newer');
  if (version !== 1 || typeof data !== 'string') return refuse('damaged');
  const locked = decodeBase64(data);
  return locked ? readLocked(locked) : refuse('damaged');
}
