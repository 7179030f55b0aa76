import { expect, it } from 'vitest';
import { cellsIn, extend, startOf, wholeOf } from './range.ts';
import { disclosure, requests } from './sampleTables.ts';

const corner = { row: 0, column: 0 };

function namesIn(...[matrix, range]: Parameters<typeof cellsIn>): string[][] {
  return cellsIn(matrix, range).map((row) => row.map((cell) => cell.name.replace(/^\w+\./, '')));
}

it('holds the cells between its corners, whichever way it was drawn', () => {
  const names = [
    ['received.business', 'received.research'],
    ['carriedIn.business', 'carriedIn.research'],
  ];
  expect(namesIn(requests, { anchor: { row: 0, column: 1 }, head: { row: 1, column: 2 } })).toEqual(names);
  expect(namesIn(requests, { anchor: { row: 1, column: 1 }, head: { row: 0, column: 2 } })).toEqual(names);
  expect(startOf({ anchor: { row: 1, column: 1 }, head: { row: 0, column: 2 } })).toEqual({
    row: 0,
    column: 1,
  });
});

it('takes the last cell of a shorter row as reaching to the right edge', () => {
  expect(namesIn(disclosure, { anchor: { row: 1, column: 1 }, head: { row: 3, column: 2 } })).toEqual([
    ['documents.repealed', 'documents.inForce'],
    ['licensing.decisions'],
    ['procurement.amount'],
  ]);
});

it('grows over computed cells and stops at the edges of the table', () => {
  const research = { anchor: { row: 0, column: 2 }, head: { row: 0, column: 2 } };
  const wider = extend(requests, research, 'right');
  expect(namesIn(requests, wider)).toEqual([['received.research', 'received.total']]);
  expect(extend(requests, wider, 'right')).toEqual(wider);
  expect(extend(requests, { anchor: corner, head: corner }, 'up').head).toEqual(corner);
  expect(extend(requests, { anchor: corner, head: corner }, 'left').head).toEqual(corner);
});

it('keeps its width over a shorter row', () => {
  let range = { anchor: { row: 1, column: 0 }, head: { row: 1, column: 1 } };
  range = extend(disclosure, extend(disclosure, range, 'down'), 'down');
  expect(namesIn(disclosure, range)[2]).toEqual(['procurement.projects', 'procurement.amount']);
});

it('spans the whole table', () => {
  expect(namesIn(disclosure, wholeOf(disclosure)).flat()).toHaveLength(9);
});
