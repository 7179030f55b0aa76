import { eliminate, type Reduced } from './eliminate.ts';
import type { Row, System } from './system.ts';

interface Sorted {
  readonly kept: readonly Row[];
  readonly contradicting: readonly Row[];
}

/**
 * Leaves out the equations that follow from those before them: they tie together what is independent. One that no change
 * can settle beside those before it contradicts them, as a total of last year's does that is not the sum of its parts.
 */
function sortRows(rows: readonly Row[]): Sorted {
  const kept: Row[] = [];
  const contradicting: Row[] = [];
  // Each beside its row as far as it is reduced; a reduced row keeps its place in the order.
  let open: readonly { readonly row: Row; readonly reduced: Reduced }[] = rows.map((row) => ({
    row,
    reduced: row,
  }));
  while (open.length > 0) {
    const [first, ...rest] = open;
    if (!first) break;
    const place = first.reduced.coefficients.findIndex((coefficient) => coefficient !== 0);
    if (place < 0) {
      if (first.reduced.residual !== 0n) contradicting.push(first.row);
      open = rest;
      continue;
    }
    kept.push(first.row);
    const reduced = eliminate([first.reduced, ...rest.map((each) => each.reduced)], first.reduced, place);
    open = rest.map(({ row }, index) => ({ row, reduced: reduced[index] ?? row }));
  }
  return { kept, contradicting };
}

/**
 * Splits a system into its parts that share no cell, without equations that follow from others.
 * An error in one part has nothing to do with another part's equations. What contradicts the rest is a part without cells.
 */
export function componentsOf({ suspects, rows }: System): readonly System[] {
  const groups: { places: Set<number>; rows: Row[] }[] = [];
  const { kept, contradicting } = sortRows(rows);
  for (const row of kept) {
    const places = [...row.coefficients.keys()].filter((place) => row.coefficients[place] !== 0);
    const merged = { places: new Set(places), rows: [row] };
    for (const group of groups.filter((each) => places.some((place) => each.places.has(place)))) {
      for (const place of group.places) merged.places.add(place);
      merged.rows.unshift(...group.rows);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  const parts = groups.map((group): System => {
    const places = [...group.places].sort((one, other) => one - other);
    return {
      suspects: places.flatMap((place) => suspects[place] ?? []),
      rows: group.rows.map((row) => ({
        ...row,
        coefficients: Int32Array.from(places, (place) => row.coefficients[place] ?? 0),
      })),
    };
  });
  return [...parts, ...contradicting.map((row): System => ({ suspects: [], rows: [row] }))];
}
