import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fields } from '#report/fields.ts';
import { applyChange, changeBetween, changeInto, compose, invert, isEmpty } from './change.ts';

const names = fc.constantFrom('year', 'unit.name', 'overview', 'requests.received.individual');
const someFields = fc.dictionary(names, fc.string({ minLength: 1, maxLength: 3 }));
const patches = fc.dictionary(names, fc.string({ maxLength: 3 }));

function after(fields: Fields, ...changes: Parameters<typeof applyChange>[1][]): Fields {
  return changes.reduce(applyChange, fields);
}

describe('changeBetween', () => {
  it('holds both ends of each text that differs, and nothing of those that do not', () => {
    expect(changeBetween({ year: '2023', title: '旧' }, { year: '2024', title: '旧' }, 'typing')).toEqual({
      origin: 'typing',
      fields: { year: ['2023', '2024'] },
    });
  });

  it('takes a missing field as blank', () => {
    expect(isEmpty(changeBetween({}, { preamble: '' }, 'typing'))).toBe(true);
    expect(changeBetween({}, { constructor: '一' }, 'paste').fields).toEqual({ constructor: ['', '一'] });
  });
});

describe('changeInto', () => {
  it('leads to the other report, fields that it lacks included', () => {
    fc.assert(
      fc.property(someFields, someFields, (fields, target) => {
        expect(after(fields, changeInto(fields, target, 'other-tab'))).toEqual(target);
      }),
    );
  });
});

describe('applyChange', () => {
  it('leaves no blank field behind', () => {
    expect(applyChange({ year: '2024' }, changeBetween({ year: '2024' }, { year: '' }, 'clear'))).toEqual({});
  });

  it('does not alter what it was given', () => {
    const fields = { year: '2024' };
    applyChange(fields, changeBetween(fields, { year: '2025' }, 'typing'));
    expect(fields).toEqual({ year: '2024' });
  });
});

describe('invert', () => {
  it('takes any change back', () => {
    fc.assert(
      fc.property(someFields, patches, (fields, patch) => {
        const change = changeBetween(fields, patch, 'paste');
        expect(after(fields, change, invert(change))).toEqual(fields);
      }),
    );
  });
});

describe('compose', () => {
  it('does at once what two changes do one after the other', () => {
    fc.assert(
      fc.property(someFields, patches, patches, (fields, one, two) => {
        const first = changeBetween(fields, one, 'typing');
        const second = changeBetween(after(fields, first), two, 'typing');
        expect(after(fields, compose(first, second))).toEqual(after(fields, first, second));
      }),
    );
  });

  it('of a change and its inverse is empty', () => {
    const change = changeBetween({}, { year: '2024' }, 'typing');
    expect(isEmpty(compose(change, invert(change)))).toBe(true);
  });
});
