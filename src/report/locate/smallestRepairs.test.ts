import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { form2021 } from '../forms/form2021.ts';
import { cellsOf } from '../forms/cells.ts';
import { smallestRepairs, type Correction } from './smallestRepairs.ts';
import type { System } from './system.ts';

const cells = [...cellsOf(form2021).values()].filter(({ table }) => table === 'requests');

/** Equations over numbers, each a list of coefficients that should give 0. */
function system(values: readonly number[], equations: readonly (readonly number[])[]): System {
  return {
    suspects: values.map((value, place) => {
      const cell = cells[place];
      if (!cell) throw new Error('more numbers than cells');
      return { cell, value: BigInt(value), isTotal: false };
    }),
    rows: equations.map((coefficients, index) => ({
      id: String(index),
      coefficients: Int32Array.from(coefficients),
      residual: BigInt(coefficients.reduce((sum, each, place) => sum + each * (values[place] ?? 0), 0)),
    })),
  };
}

function written(repair: readonly Correction[], { suspects }: System): string {
  const places = repair.map(({ suspect, value }) => `${suspects.indexOf(suspect)}=${value}`);
  return places.sort().join(' ');
}

function found(given: System): readonly string[] {
  return smallestRepairs(given)
    .repairs.map((repair) => written(repair, given))
    .sort();
}

function put(values: readonly number[], place: number, number: number): readonly number[] {
  return values.map((value, index) => (index === place ? number : value));
}

/** Whether two cells stand in the equations so that these settle the number of each. */
function areDetermined(equations: readonly (readonly number[])[], one: number, other: number): boolean {
  return equations.some((first) =>
    equations.some(
      (second) => (first[one] ?? 0) * (second[other] ?? 0) !== (first[other] ?? 0) * (second[one] ?? 0),
    ),
  );
}

/** Every repair of one cell or, if there is none, of two, by trying all numbers up to a limit. */
function tried(
  values: readonly number[],
  equations: readonly (readonly number[])[],
  limit: number,
): readonly string[] {
  function holds(numbers: readonly number[]): boolean {
    return equations.every(
      (coefficients) =>
        coefficients.reduce((sum, each, place) => sum + each * (numbers[place] ?? 0), 0) === 0,
    );
  }
  const numbers = Array.from({ length: limit }, (_, number) => number);
  const places = [...values.keys()];
  function others(place: number): readonly number[] {
    return numbers.filter((number) => number !== values[place]);
  }
  const single = places.flatMap((place) =>
    others(place)
      .filter((number) => holds(put(values, place, number)))
      .map((number) => `${place}=${number}`),
  );
  if (single.length > 0) return single.sort();
  const pairs = places.flatMap((one) =>
    places.filter((other) => other > one).map((other) => [one, other] as const),
  );
  return pairs
    .filter(([one, other]) => areDetermined(equations, one, other))
    .flatMap(([one, other]) =>
      others(one).flatMap((number) =>
        others(other)
          .filter((next) => holds(put(put(values, one, number), other, next)))
          .map((next) => `${one}=${number} ${other}=${next}`),
      ),
    )
    .sort();
}

describe('smallestRepairs', () => {
  it('finds the one cell in which a row and a column meet', () => {
    const table = system(
      [52, 5, 30, 3, 28],
      [
        [1, 1, -1, 0, 0],
        [1, 0, 0, 1, -1],
      ],
    );
    expect(found(table)).toEqual(['0=25']);
  });

  it('finds every cell that would do, where one equation is broken', () => {
    expect(found(system([4, 2, 9], [[1, 1, -1]]))).toEqual(['0=7', '1=5', '2=6']);
  });

  it('lets no number become negative', () => {
    expect(found(system([4, 2, 1], [[1, 1, -1]]))).toEqual(['2=6']);
  });

  it('takes whole numbers only', () => {
    expect(found(system([3, 5], [[2, -1]]))).toEqual(['1=6']);
  });

  it('finds what trying all numbers finds', () => {
    const coefficients = fc.array(fc.constantFrom(0, 0, 1, 1, -1), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(fc.nat(5), { minLength: 5, maxLength: 5 }),
        fc.array(coefficients, { minLength: 1, maxLength: 4 }),
        (values, equations) => {
          const given = system(values, equations);
          fc.pre(given.rows.some(({ residual }) => residual !== 0n));
          const repairs = found(given);
          const isLarger = repairs.some((repair) => repair.split(' ').length > 2);
          expect(tried(values, equations, 41)).toEqual(isLarger ? [] : repairs);
        },
      ),
      { numRuns: 200 },
    );
  });
});
