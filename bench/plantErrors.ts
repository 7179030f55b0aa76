import { totalCellsOf } from '../src/report/equations/equationsOf.ts';
import type { Fields } from '../src/report/fields.ts';
import { cellsOf, type Cell } from '../src/report/forms/cells.ts';
import { formById } from '../src/report/forms/forms.ts';
import type { Draw } from './realisticReports.ts';

function at<Item>(items: readonly Item[], draw: Draw): Item | undefined {
  return items[Math.floor(draw() * items.length)];
}

function insert(digits: string, index: number, digit: string): string {
  return digits.slice(0, index) + digit + digits.slice(index);
}

function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

/** Texts in place of a number, by the way in which it goes wrong; what leaves it as it was is drawn again. */
const slips: Readonly<Record<string, (digits: string, draw: Draw) => string>> = {
  'digits swapped': (digits, draw) => {
    const index = Math.floor(draw() * (digits.length - 1));
    return plain(
      digits.slice(0, index) + (digits[index + 1] ?? '') + (digits[index] ?? '') + digits.slice(index + 2),
    );
  },
  'digit dropped': (digits, draw) => {
    const index = Math.floor(draw() * digits.length);
    return digits.length === 1 ? digits : plain(digits.slice(0, index) + digits.slice(index + 1));
  },
  'digit added': (digits, draw) =>
    plain(insert(digits, Math.floor(draw() * (digits.length + 1)), String(Math.floor(draw() * 10)))),
  'digit doubled': (digits, draw) => {
    const index = Math.floor(draw() * digits.length);
    return plain(insert(digits, index, digits[index] ?? ''));
  },
  'digit mistyped': (digits, draw) => {
    const index = Math.floor(draw() * digits.length);
    return plain(digits.slice(0, index) + String(Math.floor(draw() * 10)) + digits.slice(index + 1));
  },
  blank: (digits) => (digits === '0' ? digits : ''),
};

function besideOf(cell: Cell, cells: readonly Cell[]): readonly string[] {
  const inRow = cells.filter(({ row, table }) => row === cell.row && table === cell.table);
  const inColumn = cells.filter(({ column, table }) => column === cell.column && table === cell.table);
  return [inRow, cell.table === 'disputes' ? [] : inColumn].flatMap((line) => {
    const place = line.indexOf(cell);
    return [line[place - 1], line[place + 1]].flatMap((other) => other?.name ?? []);
  });
}

function digitsIn(fields: Fields, cell: string): string {
  return fields[cell] === '' ? '0' : (fields[cell] ?? '0');
}

/** The ways in which an error comes about. */
export const ways = [
  ...Object.keys(slips),
  "the neighbour's number",
  'in the neighbouring cell',
  'cells exchanged',
] as const;

/** One try at an error of a kind: the texts that are put in, or null where it makes no difference. */
function attempt(fields: Fields, way: string, draw: Draw): Fields | null {
  const form = formById(fields['form']);
  const totals = totalCellsOf(form);
  const cells = [...cellsOf(form).values()].filter(
    ({ name, table }) => table !== 'disclosure' && (fields[name] !== undefined || !totals.has(name)),
  );
  // Zeros are filled in by one command and are seldom wrong.
  const filled = cells.filter(({ name }) => digitsIn(fields, name) !== '0');
  const cell = draw() < 0.9 ? at(filled, draw) : at(cells, draw);
  if (!cell) return null;
  const digits = digitsIn(fields, cell.name);
  const slip = slips[way];
  if (slip) {
    const text = slip(digits, draw);
    return text === digits ? null : { [cell.name]: text };
  }
  const other = at(besideOf(cell, cells), draw);
  if (other === undefined || fields[other] === undefined) return null;
  const beside = digitsIn(fields, other);
  if (beside === digits) return null;
  if (way === "the neighbour's number") return beside === '0' ? null : { [cell.name]: beside };
  if ((way === 'in the neighbouring cell') !== (beside === '0')) return null;
  return { [cell.name]: beside, [other]: digits };
}

/** Puts an error of a kind into a report, one that breaks an equation; null where a hundred tries give none. */
export function plantError(
  fields: Fields,
  way: string,
  draw: Draw,
  isBroken: (fields: Fields) => boolean,
): Fields | null {
  for (let tries = 0; tries < 100; tries += 1) {
    const planted = attempt(fields, way, draw);
    if (planted && isBroken({ ...fields, ...planted })) return planted;
  }
  return null;
}
