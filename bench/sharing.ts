import { writeLink } from '../src/exchange/share/writeLink.ts';
import { makePassphrase } from '../src/exchange/share/makePassphrase.ts';
import { readLink } from '../src/exchange/share/readLink.ts';
import { unlockText } from '../src/exchange/share/unlockText.ts';
import { writeDocument } from '../src/report/document/writeDocument.ts';
import type { Fields } from '../src/report/fields.ts';
import { spread } from './figures.ts';

const runs = 5;

/**
 * A narrative made up of snippets of another: of one or two characters, so that it packs as badly as prose does, to
 * 1.5 bytes a character. Prose repeated would pack to nothing.
 */
function madeUp(prose: string, length: number): string {
  let narrative = '';
  let state = 1;
  while (narrative.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    const at = state % (prose.length - 1);
    narrative += prose.slice(at, at + 1 + (state % 2));
  }
  return narrative;
}

/** Locks a report into a link and opens it again, several times; gives a row of the table. */
async function measureLink(name: string, report: Fields): Promise<Readonly<Record<string, string | number>>> {
  const { text } = writeDocument(report);
  const passphrase = makePassphrase();
  const locking: number[] = [];
  const unlocking: number[] = [];
  let length = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const link = await writeLink('https://example.com/nianbao/', text, passphrase);
    const written = performance.now();
    const reading = readLink(link.address);
    if (!reading.ok || !(await unlockText(reading.locked, passphrase)).ok)
      throw new Error('It did not open.');
    locking.push(written - start);
    unlocking.push(performance.now() - written);
    length = link.length;
  }
  return {
    report: name,
    'characters of the link': length,
    'locking, median': spread(locking).median,
    'unlocking, median': spread(unlocking).median,
  };
}

/** How long links are, and how long they take, for a report with narratives of several sizes. */
export async function measureSharing(
  report: Fields,
): Promise<readonly Readonly<Record<string, string | number>>[]> {
  const overview = report.overview ?? '';
  const rows = [await measureLink('as it is', report)];
  for (const length of [1_500, 2_500, 4_000]) {
    rows.push(
      await measureLink(`${length} characters in part 1`, { ...report, overview: madeUp(overview, length) }),
    );
  }
  return rows;
}
