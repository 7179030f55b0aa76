import { decodeBase64 } from './base64.ts';
import { readLocked, statedLength, type LockedReading } from './envelope.ts';
import { refuse } from './refusal.ts';

/** In characters. Browsers take no address of more than 2 MB. */
const longestText = 2_000_000;
/** An address in an address in an address. */
const mostEncodings = 3;

function decodePercents(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** What one link of a message carries. Line breaks, spaces and soft hyphens inside of it are the program's. */
function readCandidate(behind: string): LockedReading {
  const [figures = ''] = /^[-\w=\s\p{Cf}]*/u.exec(behind) ?? [];
  const bytes = decodeBase64(figures.replaceAll('=', ''));
  if (!bytes) return refuse('damaged');
  // A message went on behind the link, in letters that could be the link's.
  const length = statedLength(bytes);
  return readLocked(length > 0 && length < bytes.length ? bytes.subarray(0, length) : bytes);
}

/**
 * Reads what a link carries: from the address, its part behind the first `#`, or a whole message with the link in
 * it. Forgives what chat programs do to links: punctuation behind, line breaks inside, percent-encoding, another
 * copy or a shortened one beside. No passphrase is needed to tell whether it came whole.
 *
 * @example readLink(location.hash) //=> { ok: true, locked: Uint8Array […] }
 */
export function readLink(text: string): LockedReading {
  if (text.length > longestText) return refuse('longLink');
  let decoded = text;
  for (let layer = 0; layer < mostEncodings; layer += 1) decoded = decodePercents(decoded);
  const [, ...candidates] = decoded.split('/shared#');
  const readings = candidates.map(readCandidate);
  return readings.find(({ ok }) => ok) ?? readings[0] ?? refuse('noLink');
}
