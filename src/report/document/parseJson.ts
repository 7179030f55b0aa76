/** A place in a text, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type JsonObject = { readonly type: 'object'; readonly members: ReadonlyMap<string, JsonValue> };

/** A JSON value as it is written: numbers keep their digits, and no key can reach a prototype. */
export type JsonValue =
  | JsonObject
  | { readonly type: 'array'; readonly items: readonly JsonValue[] }
  | { readonly type: 'string'; readonly text: string }
  | { readonly type: 'number'; readonly digits: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'null' };

/** A key that stands twice in one object; the later value counts, as in every other reader of JSON. */
export interface DuplicateKey {
  readonly path: readonly string[];
  readonly position: Position;
}

export type JsonParsing =
  | { readonly ok: true; readonly value: JsonValue; readonly duplicates: readonly DuplicateKey[] }
  | { readonly ok: false; readonly reason: string; readonly position: Position };

/** How deep arrays and objects may nest. A report nests four deep. */
export const deepestNesting = 32;

const space = /[\t\n\r ]/;
const numberSign = /[-+.\deE]/;
const wholeNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const literals: readonly (readonly [string, JsonValue])[] = [
  ['true', { type: 'boolean', value: true }],
  ['false', { type: 'boolean', value: false }],
  ['null', { type: 'null' }],
];

class Unreadable extends Error {
  constructor(
    readonly reason: string,
    readonly at: number,
  ) {
    super(reason);
  }
}

/** The positions of places that come in the order of the text, in one walk over it, whatever its lines. */
function positionsOf(text: string, places: readonly number[]): readonly Position[] {
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf('\n');
  return places.map((place) => {
    while (lineEnd !== -1 && lineEnd < place) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    return { line, column: place - lineStart + 1 };
  });
}

/**
 * Parses JSON strictly. `JSON.parse` will not do for a file that nobody vouches for: it drops a repeated key, rounds
 * 9007199254740993 without a word, and names no line in half of the browsers. (jsonc-parser recurses without a bound,
 * lossless-json names no place; both accept or hide more than a report may.)
 *
 * @example parseJson('{"year": 2024}') //=> { ok: true, value: { type: 'object', members: … }, duplicates: [] }
 */
export function parseJson(text: string): JsonParsing {
  const duplicatePaths: (readonly string[])[] = [];
  const duplicatePlaces: number[] = [];
  let at = 0;

  function skipSpace(): void {
    while (space.test(text[at] ?? '')) at += 1;
  }

  function expect(sign: string): void {
    if (text[at] !== sign) throw new Unreadable(`缺少 ${sign}`, at);
    at += 1;
  }

  function parseString(): string {
    const start = at;
    expect('"');
    while (text[at] !== '"') {
      if (at >= text.length) throw new Unreadable('引号没有结束', start);
      at += text[at] === '\\' ? 2 : 1;
    }
    at += 1;
    try {
      return JSON.parse(text.slice(start, at)) as string;
    } catch {
      throw new Unreadable('文字中有不允许的字符或转义', start);
    }
  }

  function parseNumber(): JsonValue {
    const start = at;
    while (numberSign.test(text[at] ?? '')) at += 1;
    const digits = text.slice(start, at);
    if (!wholeNumber.test(digits)) throw new Unreadable('数字的写法不对', start);
    return { type: 'number', digits };
  }

  function parseObject(path: readonly string[]): JsonValue {
    const members = new Map<string, JsonValue>();
    at += 1;
    skipSpace();
    while (text[at] !== '}') {
      if (members.size > 0) {
        expect(',');
        skipSpace();
      }
      const start = at;
      const key = parseString();
      const keyPath = [...path, key];
      if (members.has(key)) {
        duplicatePaths.push(keyPath);
        duplicatePlaces.push(start);
      }
      skipSpace();
      expect(':');
      members.set(key, parseValue(keyPath));
      skipSpace();
    }
    at += 1;
    return { type: 'object', members };
  }

  function parseArray(path: readonly string[]): JsonValue {
    const items: JsonValue[] = [];
    at += 1;
    skipSpace();
    while (text[at] !== ']') {
      if (items.length > 0) expect(',');
      items.push(parseValue([...path, String(items.length)]));
      skipSpace();
    }
    at += 1;
    return { type: 'array', items };
  }

  function parseValue(path: readonly string[]): JsonValue {
    skipSpace();
    const sign = text[at] ?? '';
    if (sign === '"') return { type: 'string', text: parseString() };
    if (sign === '{' || sign === '[') {
      if (path.length >= deepestNesting) throw new Unreadable(`嵌套超过 ${deepestNesting} 层`, at);
      return sign === '{' ? parseObject(path) : parseArray(path);
    }
    if (sign === '-' || /\d/.test(sign)) return parseNumber();
    const literal = literals.find(([word]) => text.startsWith(word, at));
    if (!literal) throw new Unreadable(sign === '' ? '文件不完整，后面缺少内容' : '这里不是 JSON 的值', at);
    at += literal[0].length;
    return literal[1];
  }

  try {
    const value = parseValue([]);
    skipSpace();
    if (at < text.length) throw new Unreadable('末尾有多余的内容', at);
    const positions = positionsOf(text, duplicatePlaces);
    const duplicates = positions.map((position, index) => ({ path: duplicatePaths[index] ?? [], position }));
    return { ok: true, value, duplicates };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {
      ok: false,
      reason: error.reason,
      position: positionsOf(text, [error.at])[0] ?? { line: 1, column: 1 },
    };
  }
}
