/** An equation while cells are being eliminated: the sum of coefficient × change is −`residual`. */
export interface Reduced {
  readonly coefficients: Int32Array;
  readonly residual: bigint;
}

/**
 * Eliminates a cell: the equations that follow from `rows` without it. Each says what must hold whatever that cell's
 * number is (an implied edit, in the words of Fellegi and Holt). `pivot` is one of `rows` that names the cell.
 */
export function eliminate(rows: readonly Reduced[], pivot: Reduced, place: number): readonly Reduced[] {
  const factor = pivot.coefficients[place] ?? 0;
  const left: Reduced[] = [];
  for (const row of rows) {
    if (row === pivot) continue;
    const coefficient = row.coefficients[place] ?? 0;
    left.push(coefficient === 0 ? row : combine(row, factor, pivot, coefficient));
  }
  return left;
}

function combine(row: Reduced, factor: number, pivot: Reduced, coefficient: number): Reduced {
  const coefficients = new Int32Array(row.coefficients.length);
  for (let index = 0; index < coefficients.length; index += 1) {
    coefficients[index] =
      factor * (row.coefficients[index] ?? 0) - coefficient * (pivot.coefficients[index] ?? 0);
  }
  return {
    coefficients,
    residual: BigInt(factor) * row.residual - BigInt(coefficient) * pivot.residual,
  };
}
