import type { Fields } from '../fields.ts';
import { readYear } from '../readYear.ts';
import { readNarrative, type Reading } from './readNarrative.ts';

/** The texts that may say what stands in the tables. */
const narrativeFields = ['preamble', 'overview', 'problems', 'otherMatters'] as const;

interface Read {
  readonly text: string;
  readonly year: number | null;
  readonly reading: Reading;
}

const latest = new Map<string, Read>();

/** What one of the texts of a report says. */
export interface FieldReading extends Reading {
  readonly field: string;
}

/**
 * Reads the texts of a report. A key press changes at most one of them: the others are not read again.
 *
 * @example latestReadings({ year: '2024', overview: '收到政府信息公开申请5件。' })[0]?.field //=> 'overview'
 */
export function latestReadings(fields: Fields): readonly FieldReading[] {
  const year = readYear(fields['year']);
  return narrativeFields.flatMap((field) => {
    const text = fields[field] ?? '';
    if (text === '') return [];
    let read = latest.get(field);
    if (read?.text !== text || read.year !== year) {
      read = { text, year, reading: readNarrative(text, year) };
      latest.set(field, read);
    }
    return [{ field, ...read.reading }];
  });
}
