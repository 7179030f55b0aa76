/** A set of numbers from 0 on that are joined to each other; returns who stands for whom. */
export function joining(count: number): {
  find: (of: number) => number;
  join: (a: number, b: number) => void;
} {
  const parents = Array.from({ length: count }, (_, index) => index);
  function find(of: number): number {
    let root = of;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[of] = root;
    return root;
  }
  function join(a: number, b: number): void {
    const [first, second] = [find(a), find(b)].sort((x, y) => x - y) as [number, number];
    parents[second] = first;
  }
  return { find, join };
}
