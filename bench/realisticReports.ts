import type { Fields } from '../src/report/fields.ts';
import { cellsOf } from '../src/report/forms/cells.ts';
import type { Form } from '../src/report/forms/form.ts';
import { totalCellsOf } from '../src/report/equations/equationsOf.ts';

/** Of a hundred requests, those that end in each row; what is not named is rare. */
const outcomes: Readonly<Record<string, number>> = {
  granted: 38,
  grantedInPart: 8,
  exemptInternalAffairs: 4,
  exemptDeliberative: 3,
  exemptAdministrativeInquiry: 6,
  unavailableNotHeld: 22,
  unavailableCreationRequired: 3,
  unavailableStillUnclear: 3,
  declinedPetition: 4,
  declinedRepeat: 3,
  otherClosedNotClarified: 2,
  otherClosedOther: 3,
  otherClosed: 4,
  carriedOut: 5,
};
const rare = 0.4;

/** How often a kind of applicant asks at all. */
const applicants: Readonly<Record<string, number>> = {
  individual: 0.95,
  business: 0.45,
  research: 0.03,
  publicInterest: 0.05,
  legalServices: 0.12,
  otherOrganisation: 0.1,
};

/** A number below 1 after another, the same for the same seed. */
export type Draw = () => number;

/** Numbers below 1 that follow from a seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function requestsBy(
  column: string,
  count: number,
  rows: readonly string[],
  draw: Draw,
): Record<string, string> {
  const numbers = new Map(rows.map((row) => [row, 0]));
  const out = rows.filter((row) => row !== 'received' && row !== 'carriedIn');
  const weights = out.map((row) => outcomes[row] ?? rare);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  for (let request = 0; request < count; request += 1) {
    let place = draw() * sum;
    const row = out.find((_, index) => (place -= weights[index] ?? 0) < 0) ?? 'granted';
    numbers.set(row, (numbers.get(row) ?? 0) + 1);
    const origin = draw() < 0.06 ? 'carriedIn' : 'received';
    numbers.set(origin, (numbers.get(origin) ?? 0) + 1);
  }
  return Object.fromEntries(
    [...numbers].map(([row, number]) => [`requests.${row}.${column}`, String(number)]),
  );
}

function sizeOf(draw: Draw, largest: number): number {
  return Math.floor(Math.exp(draw() * Math.log(largest)));
}

/**
 * A report as most are: a handful to some hundreds of requests, nearly all of natural persons, most cells 0, all
 * equations true, totals computed.
 */
export function realisticReport(form: Form, draw: Draw): Fields {
  const cells = [...cellsOf(form).values()].filter(({ name }) => !totalCellsOf(form).has(name));
  const rows = cells.filter(({ table, column }) => table === 'requests' && column === 'individual');
  const fields: Record<string, string> = { form: form.id, year: String(form.years.first + 1) };
  for (const { name, table } of cells) {
    fields[name] = table === 'disputes' && draw() < 0.2 ? String(sizeOf(draw, 20)) : '0';
  }
  for (const [column, often] of Object.entries(applicants)) {
    const count = draw() < often ? sizeOf(draw, column === 'individual' ? 600 : 40) : 0;
    Object.assign(
      fields,
      requestsBy(
        column,
        count,
        rows.map(({ row }) => row),
        draw,
      ),
    );
  }
  return fields;
}
