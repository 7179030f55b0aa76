import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beats, readMessage, type Claim, type Message } from './message.ts';

const claim: Claim = { tab: 'a', turn: 0, since: 5 };
const messages: Message[] = [
  { type: 'hello', tab: 'a' },
  { type: 'holding', tab: 'a', id: 'd', claim },
  { type: 'changed', tab: 'a', id: 'd', text: '{}' },
  { type: 'kept', tab: 'a', id: 'd', revision: 3 },
  { type: 'removed', tab: 'a', id: 'd' },
];

it('reads what tabs post', () => {
  for (const message of messages) expect(readMessage(structuredClone(message))).toEqual(message);
});

it('ignores whatever else uses the channel', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readMessage(value)).toBeNull();
    }),
  );
  expect(readMessage({ type: 'yielded', tab: 'a', id: 'd' })).toBeNull();
  expect(readMessage({ type: 'holding', tab: 'a', id: 'd', claim: 'mine' })).toBeNull();
  expect(readMessage({ type: 'of a newer version', tab: 'a', id: 'd' })).toBeNull();
});

it('lets the later take-over win, else who was first, and never both', () => {
  const claims = fc.record({ tab: fc.constantFrom('a', 'b', 'c'), turn: fc.nat(2), since: fc.nat(2) });
  expect(beats({ ...claim, turn: 1, since: 9 }, claim)).toBe(true);
  expect(beats(claim, { ...claim, since: 6 })).toBe(true);
  fc.assert(
    fc.property(claims, claims, (one, other) => {
      fc.pre(one.tab !== other.tab);
      expect(beats(one, other)).toBe(!beats(other, one));
    }),
  );
});
