import { transformed, type Matrix } from './matrix.ts';
import type { Rule } from './pageMarks.ts';

/** pdf.js's own codes of a path's parts, each with the count of numbers that follow it. */
const moveTo = 0;
const lineTo = 1;
const numbersAfter = [2, 2, 6, 4, 0];
const closePath = 4;

/** Thicker than this is a surface and no rule. */
const thickest = 4;
const shortest = 2;

type Point = readonly [x: number, y: number];

/** The corners of each part of a path; null for a part that has curves. */
function outlines(data: Float32Array, matrix: Matrix): readonly (readonly Point[])[] {
  const parts: { points: Point[]; curved: boolean }[] = [];
  for (let at = 0; at < data.length;) {
    const code = data[at] ?? 0;
    const count = numbersAfter[code];
    if (count === undefined) break;
    const end = at + 1 + count;
    const point = transformed(matrix, data[end - 2] ?? 0, data[end - 1] ?? 0);
    const part = parts.at(-1);
    if (code === moveTo || !part) parts.push({ points: [point], curved: false });
    else if (code === lineTo) part.points.push(point);
    else if (code === closePath) part.points.push(part.points[0] ?? [0, 0]);
    else part.curved = true;
    at = end;
  }
  return parts.filter(({ curved }) => !curved).map(({ points }) => points);
}

function ruleBetween([x1, y1]: Point, [x2, y2]: Point): Rule | null {
  const across = Math.abs(x2 - x1);
  const down = Math.abs(y2 - y1);
  if (across >= shortest && down < 0.5) {
    return { level: true, at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) };
  }
  if (down >= shortest && across < 0.5) {
    return { level: false, at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) };
  }
  return null;
}

function edges(points: readonly Point[]): readonly Rule[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    const rule = next ? ruleBetween(point, next) : null;
    return rule ? [rule] : [];
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function ruleOfSurface(points: readonly Point[]): Rule | null {
  const { left, right, top, bottom } = boxOf(points);
  const width = right - left;
  const height = bottom - top;
  if (height <= thickest && width > height && width >= shortest) {
    return { level: true, at: (top + bottom) / 2, from: left, to: right };
  }
  if (width <= thickest && height >= shortest) {
    return { level: false, at: (left + right) / 2, from: top, to: bottom };
  }
  return null;
}

/** A frame is filled between two boxes. */
function isFrame(outer: Box, inner: Box): boolean {
  const sides = [
    inner.left - outer.left,
    outer.right - inner.right,
    inner.top - outer.top,
    outer.bottom - inner.bottom,
  ];
  return sides.every((side) => side >= 0 && side <= thickest);
}

/**
 * The level and plumb rules that a painted path draws.
 *
 * @param matrix from the path's own coordinates to the page's
 * @example rulesOfPath(new Float32Array([0, 0, 0, 1, 100, 0]), identity, 'stroke').length //=> 1
 */
export function rulesOfPath(data: Float32Array, matrix: Matrix, painted: 'stroke' | 'fill'): readonly Rule[] {
  // More corners are a drawing.
  if (data.length > 5000) return [];
  const parts = outlines(data, matrix).filter(({ length }) => length > 1);
  if (painted === 'stroke') return parts.flatMap(edges);
  const [first, second] = parts;
  if (first && second && parts.length === 2) {
    const boxes = [boxOf(first), boxOf(second)].sort((a, b) => a.left - b.left) as [Box, Box];
    if (isFrame(...boxes)) return edges(boxes[0].left === boxOf(first).left ? second : first);
  }
  return parts.flatMap((points) => ruleOfSurface(points) ?? []);
}
