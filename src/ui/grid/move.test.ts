import { expect, it } from 'vitest';
import { cellAt, type Matrix, placeOf } from './matrix.ts';
import { type Direction, move } from './move.ts';
import { disclosure, requests } from './sampleTables.ts';

function from(matrix: Matrix, name: string, direction: Direction): string | undefined {
  const place = placeOf(matrix, name);
  if (!place) throw new Error(`no cell ${name}`);
  const next = move(matrix, place, direction);
  return next && cellAt(matrix, next)?.name;
}

it('moves to the neighbour', () => {
  expect(from(requests, 'requests.carriedIn.business', 'up')).toBe('requests.received.business');
  expect(from(requests, 'requests.carriedIn.business', 'down')).toBe('requests.granted.business');
  expect(from(requests, 'requests.carriedIn.business', 'left')).toBe('requests.carriedIn.individual');
  expect(from(requests, 'requests.carriedIn.business', 'right')).toBe('requests.carriedIn.research');
});

it('passes over computed cells and stops at the edges', () => {
  expect(from(requests, 'requests.received.research', 'right')).toBeUndefined();
  expect(from(requests, 'requests.exemptThirdParty.research', 'down')).toBeUndefined();
  expect(from(requests, 'requests.received.individual', 'up')).toBeUndefined();
  expect(from(requests, 'requests.received.individual', 'left')).toBeUndefined();
});

it('goes through a computed row to the one behind it', () => {
  const [received, carriedIn] = requests;
  const closed = requests.at(-1);
  if (!received || !carriedIn || !closed) throw new Error('rows are missing');
  const table = [received, closed, carriedIn];
  expect(from(table, 'requests.received.business', 'down')).toBe('requests.carriedIn.business');
  expect(from(table, 'requests.carriedIn.business', 'up')).toBe('requests.received.business');
});

it('goes to the ends of the row and the corners of the table, computed cells aside', () => {
  expect(from(requests, 'requests.granted.business', 'rowStart')).toBe('requests.granted.individual');
  expect(from(requests, 'requests.granted.business', 'rowEnd')).toBe('requests.granted.research');
  expect(from(requests, 'requests.granted.business', 'tableStart')).toBe('requests.received.individual');
  expect(from(requests, 'requests.granted.business', 'tableEnd')).toBe('requests.exemptThirdParty.research');
});

it('takes the last cell of a shorter row', () => {
  expect(from(disclosure, 'disclosure.documents.inForce', 'down')).toBe('disclosure.licensing.decisions');
  expect(from(disclosure, 'disclosure.licensing.decisions', 'down')).toBe('disclosure.procurement.projects');
});
