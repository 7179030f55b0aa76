import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepestNesting, parseJson, type JsonValue } from './parseJson.ts';

/** The value as JSON.parse would give it. */
function plain(value: JsonValue): unknown {
  switch (value.type) {
    case 'object':
      return Object.fromEntries([...value.members].map(([key, member]) => [key, plain(member)]));
    case 'array':
      return value.items.map(plain);
    case 'string':
      return value.text;
    case 'number':
      return Number(value.digits);
    case 'boolean':
      return value.value;
    case 'null':
      return null;
  }
}

function accepted(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** JSON texts with some characters replaced, dropped or doubled. */
const damagedJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', ',', '"', '{', ']', '\\', '0', '-', '.', 'e', 'null', '\n', '\u0000'),
  )
  .map(([text, place, sign]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + sign + text.slice(at + 1);
  });

describe('parseJson', () => {
  it('accepts what JSON.parse accepts, with the same value, and nothing else', () => {
    const texts = fc.oneof(fc.json({ maxDepth: 5 }), damagedJson, fc.string());
    fc.assert(
      fc.property(texts, (text) => {
        const parsing = parseJson(text);
        expect(parsing.ok ? { value: plain(parsing.value) } : null).toEqual(accepted(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{', 1, 2, '缺少 "'],
    ['{"a" 1}', 1, 6, '缺少 :'],
    ['{"a": 1\n"b": 2}', 2, 1, '缺少 ,'],
    ['{"a": 1,}', 1, 9, '缺少 "'],
    ['[1 2]', 1, 4, '缺少 ,'],
    ['[1,]', 1, 4, '这里不是 JSON 的值'],
    ['', 1, 1, '文件不完整，后面缺少内容'],
    ['{"a":', 1, 6, '文件不完整，后面缺少内容'],
    ['{\n  "a": "b', 2, 8, '引号没有结束'],
    ['"a\nb"', 1, 1, '文字中有不允许的字符或转义'],
    ['"\\x"', 1, 1, '文字中有不允许的字符或转义'],
    ['01', 1, 1, '数字的写法不对'],
    ['1.', 1, 1, '数字的写法不对'],
    ['{} {}', 1, 4, '末尾有多余的内容'],
    ["{'a': 1}", 1, 2, '缺少 "'],
    ['// note\n{}', 1, 1, '这里不是 JSON 的值'],
  ])('tells the place and the reason: %j', (text, line, column, reason) => {
    expect(parseJson(text)).toEqual({ ok: false, reason, position: { line, column } });
  });

  it('names each repeated key with its place, and the last value counts', () => {
    const parsing = parseJson('{"a": {"b": 1,\n  "b": 2},\n "a": 3, "c": {"a": 1}}');
    if (!parsing.ok) throw new Error(parsing.reason);
    expect(plain(parsing.value)).toEqual({ a: 3, c: { a: 1 } });
    expect(parsing.duplicates).toEqual([
      { path: ['a', 'b'], position: { line: 2, column: 3 } },
      { path: ['a'], position: { line: 3, column: 2 } },
    ]);
  });

  it('keeps the digits of a number that a double would round', () => {
    expect(parseJson('9007199254740993')).toMatchObject({ value: { digits: '9007199254740993' } });
  });

  it('keeps __proto__ as a key and no more', () => {
    const parsing = parseJson('{"__proto__": {"polluted": 1}}');
    if (!parsing.ok || parsing.value.type !== 'object') throw new Error('not read');
    expect([...parsing.value.members.keys()]).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('polluted');
  });

  it('reads up to the deepest nesting and refuses one more, however many follow', () => {
    function nested(depth: number): string {
      return '['.repeat(depth) + ']'.repeat(depth);
    }
    expect(parseJson(nested(deepestNesting)).ok).toBe(true);
    expect(parseJson(nested(deepestNesting + 1))).toMatchObject({ ok: false, reason: '嵌套超过 32 层' });
    expect(parseJson('{"a":'.repeat(1_000_000))).toMatchObject({ ok: false, reason: '嵌套超过 32 层' });
  });

  it('gets through millions of characters of each kind', () => {
    const long = 2_000_000;
    expect(parseJson('9'.repeat(long)).ok).toBe(true);
    expect(parseJson(`"${'\\n'.repeat(long / 2)}"`).ok).toBe(true);
    expect(parseJson(' '.repeat(long)).ok).toBe(false);
    for (const lineEnd of ['', '\n']) {
      const repeated = `{"a":1${`,${lineEnd}"a":1`.repeat(200_000)}}`;
      expect(parseJson(repeated).ok).toBe(true);
    }
    // Time that grows with the square of the length would take minutes.
  }, 10_000);
});
