import { transformed, type Matrix } from './matrix.ts';
import type { Box } from './openSides.ts';

/**
 * What stays visible of a part of the page when a path cuts a piece out of it.
 *
 * @param bounds of the path in its own coordinates: the smallest x and y, the largest x and y
 * @param matrix from the path's own coordinates to the page's
 * @example visibleBox(page, [0, 0, 100, 50], identity) //=> { left: 0, top: 0, right: 100, bottom: 50 }
 */
export function visibleBox(visible: Box, bounds: unknown, matrix: Matrix): Box {
  if (!Array.isArray(bounds) && !(bounds instanceof Float32Array)) return visible;
  const numbers = Array.from<unknown>(bounds).map(Number);
  const [x1, y1, x2, y2] = numbers;
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return visible;
  if (!numbers.every(Number.isFinite)) return visible;
  const corners = [
    transformed(matrix, x1, y1),
    transformed(matrix, x2, y1),
    transformed(matrix, x1, y2),
    transformed(matrix, x2, y2),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    left: Math.max(visible.left, Math.min(...xs)),
    top: Math.max(visible.top, Math.min(...ys)),
    right: Math.min(visible.right, Math.max(...xs)),
    bottom: Math.min(visible.bottom, Math.max(...ys)),
  };
}
