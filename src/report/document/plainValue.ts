import Big from 'big.js';
import type { JsonValue } from './parseJson.ts';

/**
 * The value as a schema takes it. A number that a double cannot hold exactly is none, so that it is never rounded.
 *
 * @example plainValue({ type: 'number', digits: '9007199254740993' }) //=> NaN
 */
export function plainValue(value: JsonValue): unknown {
  switch (value.type) {
    case 'object': {
      // Without a prototype, `__proto__` is a key like any other, and as unknown.
      const plain = Object.create(null) as Record<string, unknown>;
      for (const [key, member] of value.members) plain[key] = plainValue(member);
      return plain;
    }
    case 'array':
      return value.items.map(plainValue);
    case 'string':
      return value.text;
    case 'number': {
      const number = Number(value.digits);
      return Number.isSafeInteger(number) && new Big(value.digits).eq(number) ? number : Number.NaN;
    }
    case 'boolean':
      return value.value;
    case 'null':
      return null;
  }
}
