/**
 * A place in words, short enough to stand under a number: of a table only row and cell.
 *
 * @example shortPlace('第 1 页第 5 个表格第 4 行第 2 格') //=> '4 行 2 格'
 */
export function shortPlace(place: string): string {
  const [, row, cell] = /第 (\d+) 行(?:第 (\d+) 格)?$/.exec(place) ?? [];
  if (row === undefined) return place;
  return cell === undefined ? `${row} 行` : `${row} 行 ${cell} 格`;
}
