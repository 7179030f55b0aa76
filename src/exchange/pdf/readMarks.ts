import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { foldGlyphs } from './foldGlyphs.ts';
import { loadPdfjs } from './loadPdfjs.ts';
import { asMatrix, multiply, transformed, type Matrix } from './matrix.ts';
import type { Box } from './openSides.ts';
import type { PageMarks, Rule } from './pageMarks.ts';
import { rulesOfPath } from './rulesOfPath.ts';
import { uprightMarks, type TurnedGlyph } from './uprightMarks.ts';
import { visibleBox } from './visibleBox.ts';

interface Font {
  readonly vertical: boolean;
  readonly matrix: Matrix;
}

interface TextState {
  font: Font;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  scale: number;
  /** Of PDF's modes for painting a text. */
  mode: number;
  leading: number;
  rise: number;
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const usualFont: Font = { vertical: false, matrix: [0.001, 0, 0, 0.001, 0, 0] };

function startState(): TextState {
  return {
    font: usualFont,
    size: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    mode: 0,
    leading: 0,
    rise: 0,
    matrix: identity,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
  };
}

interface DrawnGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly [number, number, number] | null;
}

function isDrawnGlyph(value: unknown): value is DrawnGlyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}

function numberIn(args: readonly unknown[], index: number): number {
  const value = Number(args[index]);
  return Number.isFinite(value) ? value : 0;
}

/** Neither filled nor stroked, and that as a clipping path. */
const invisibleModes: ReadonlySet<number> = new Set([3, 7]);

/** A report's page has some two thousand. */
const mostGlyphs = 50_000;

/**
 * Reads what a page shows: characters one by one, so that a rule between two numbers parts them however near they
 * stand, and the rules of tables. Slanted characters, as of a watermark, are left out; a page whose text stands on
 * its side is turned.
 */
export async function readMarks(page: PDFPageProxy): Promise<PageMarks> {
  const { OPS } = await loadPdfjs();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  // Annotations, forms and their scripts stay out.
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });

  const glyphs: TurnedGlyph[] = [];
  const rules: Rule[] = [];
  const states: (readonly [Matrix, TextState, Box])[] = [];
  let matrix = asMatrix(transform) ?? identity;
  let state = startState();
  let invisible = 0;
  let visible: Box = { left: 0, top: 0, right: width, bottom: height };
  let cutsOut = false;

  function fontNamed(name: unknown): Font {
    if (typeof name !== 'string' || !page.commonObjs.has(name)) return usualFont;
    const font: unknown = page.commonObjs.get(name);
    if (typeof font !== 'object' || font === null) return usualFont;
    return {
      vertical: 'vertical' in font && font.vertical === true,
      matrix: ('fontMatrix' in font && asMatrix(font.fontMatrix)) || usualFont.matrix,
    };
  }
  function save(): void {
    states.push([matrix, { ...state }, visible]);
  }
  function restore(): void {
    const saved = states.pop();
    if (saved) [matrix, state, visible] = saved;
  }
  function moveText(x: number, y: number): void {
    state.lineX += x;
    state.lineY += y;
    state.x = state.lineX;
    state.y = state.lineY;
  }
  function show({ unicode, width: glyphWidth, isSpace, vmetric }: DrawnGlyph): void {
    const { font, size, scale, rise } = state;
    const unit = size * font.matrix[0];
    const spacing = state.characterSpacing + (isSpace ? state.wordSpacing : 0);
    const advance = glyphWidth * unit * scale;
    const place = multiply(matrix, multiply(state.matrix, [1, 0, 0, 1, state.x, state.y + rise]));
    // Vertical type stands below its place and centred on it; its baseline would be one size further down.
    const [x, baseline] = font.vertical ? transformed(place, -size / 2, -size * 0.88) : [place[4], place[5]];
    const [a, b, c, d] = place;
    const text = foldGlyphs(unicode);
    if (invisibleModes.has(state.mode) && text.trim() !== '') invisible += 1;
    if (glyphs.length < mostGlyphs) {
      const drawn = font.vertical ? size : Math.abs(advance);
      glyphs.push({
        text,
        x,
        baseline,
        width: drawn * Math.hypot(a, b),
        size: Math.abs(size) * Math.hypot(c, d),
        direction: size < 0 ? [-a, -b] : [a, b],
        visible,
      });
    }
    if (font.vertical) state.y += (vmetric?.[0] ?? -1000) * unit - spacing;
    else state.x += advance + spacing * scale;
  }
  function showText(items: unknown): void {
    if (!Array.isArray(items)) return;
    for (const item of items as unknown[]) {
      if (isDrawnGlyph(item)) show(item);
      else if (typeof item === 'number') {
        const shift = (-item * state.size) / 1000;
        if (state.font.vertical) state.y += shift;
        else state.x += shift * state.scale;
      }
    }
  }
  function paintPath([painting, parts, bounds]: readonly unknown[]): void {
    const data: unknown = Array.isArray(parts) ? parts[0] : null;
    if (cutsOut) visible = visibleBox(visible, bounds, matrix);
    cutsOut = false;
    if (!(data instanceof Float32Array)) return;
    if (strokes.has(Number(painting))) rules.push(...rulesOfPath(data, matrix, 'stroke'));
    else if (fills.has(Number(painting))) rules.push(...rulesOfPath(data, matrix, 'fill'));
  }
  function cutOutNext(): void {
    cutsOut = true;
  }
  const strokes = new Set([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ]);
  const fills = new Set([OPS.fill, OPS.eoFill]);

  const takes = new Map<number, (args: readonly unknown[]) => void>([
    [OPS.save, save],
    [OPS.restore, restore],
    [OPS.transform, (args) => void (matrix = multiply(matrix, asMatrix(args) ?? identity))],
    [
      OPS.paintFormXObjectBegin,
      ([own, bounds]) => {
        save();
        matrix = multiply(matrix, asMatrix(own) ?? identity);
        visible = visibleBox(visible, bounds, matrix);
      },
    ],
    [OPS.paintFormXObjectEnd, restore],
    [OPS.beginText, () => Object.assign(state, { matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 })],
    [
      OPS.setFont,
      (args) => {
        state.font = fontNamed(args[0]);
        state.size = numberIn(args, 1);
      },
    ],
    [OPS.setCharSpacing, (args) => void (state.characterSpacing = numberIn(args, 0))],
    [OPS.setWordSpacing, (args) => void (state.wordSpacing = numberIn(args, 0))],
    [OPS.setHScale, (args) => void (state.scale = numberIn(args, 0) / 100)],
    [OPS.setTextRenderingMode, (args) => void (state.mode = numberIn(args, 0))],
    [OPS.setLeading, (args) => void (state.leading = -numberIn(args, 0))],
    [OPS.setTextRise, (args) => void (state.rise = numberIn(args, 0))],
    [OPS.moveText, (args) => moveText(numberIn(args, 0), numberIn(args, 1))],
    [
      OPS.setLeadingMoveText,
      (args) => {
        state.leading = numberIn(args, 1);
        moveText(numberIn(args, 0), numberIn(args, 1));
      },
    ],
    [
      OPS.setTextMatrix,
      ([own]) => Object.assign(state, { matrix: asMatrix(own) ?? identity, x: 0, y: 0, lineX: 0, lineY: 0 }),
    ],
    [OPS.nextLine, () => moveText(0, state.leading)],
    [OPS.showText, ([items]) => showText(items)],
    [OPS.clip, cutOutNext],
    [OPS.eoClip, cutOutNext],
    [OPS.constructPath, paintPath],
  ]);
  for (const [index, operation] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    takes.get(operation)?.(Array.isArray(args) ? args : []);
  }
  return uprightMarks({ width, height, glyphs, rules, invisible });
}
