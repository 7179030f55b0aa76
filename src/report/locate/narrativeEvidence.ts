import type { Figures } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import type { Form } from '../forms/form.ts';
import { numbersInNarrative } from '../narrative/numbersInNarrative.ts';
import type { Correction } from './smallestRepairs.ts';
import { writtenCells } from './writtenCells.ts';

/** A number in the text with the sums of cells that it may be, each as it stands. */
interface Statement {
  readonly number: bigint;
  readonly sums: readonly bigint[];
}

/** A place of a cell in a sum. */
interface Term {
  readonly statement: Statement;
  readonly sum: number;
}

/** How many numbers in the text corrections bring into accord with the tables, and how many they take out of it. */
export interface Accord {
  readonly gained: number;
  readonly lost: number;
}

/** What the text says of corrections. */
export type NarrativeEvidence = (corrections: readonly Correction[]) => Accord;

/**
 * What the narrative says of corrections.
 *
 * @example narrativeEvidence(form2021, { overview: '新收申请5件。', … }, figures)([{ suspect: received, value: 5n }])
 *   //=> { gained: 1, lost: 0 }
 */
export function narrativeEvidence(form: Form, fields: Fields, figures: Figures): NarrativeEvidence {
  const terms = new Map<string, Term[]>();
  for (const { number, cells } of numbersInNarrative(fields)) {
    const sums = cells.map((names) => names.reduce((sum, name) => sum + figures.valueOf(name), 0n));
    const statement: Statement = { number, sums };
    for (const [sum, names] of cells.entries()) {
      for (const name of names.flatMap((each) => writtenCells(form, figures, each))) {
        const known = terms.get(name) ?? [];
        terms.set(name, [...known, { statement, sum }]);
      }
    }
  }

  return (corrections) => {
    const after = new Map<Statement, bigint[]>();
    for (const { suspect, value } of corrections) {
      for (const { statement, sum } of terms.get(suspect.cell.name) ?? []) {
        const sums = after.get(statement) ?? [...statement.sums];
        sums[sum] = (sums[sum] ?? 0n) + value - suspect.value;
        after.set(statement, sums);
      }
    }
    const changes = [...after].map(([{ number, sums }, changed]) => ({
      before: sums.includes(number),
      afterwards: changed.includes(number),
    }));
    return {
      gained: changes.filter(({ before, afterwards }) => afterwards && !before).length,
      lost: changes.filter(({ before, afterwards }) => before && !afterwards).length,
    };
  };
}
