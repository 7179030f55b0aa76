import { expect, it } from 'vitest';
import { readPassphrase } from './readPassphrase.ts';

it.each([
  ['as it was made', '4071-2294-3018-5566'],
  ['without dashes', '4071229430185566'],
  ['with spaces for dashes, and around', '  4071 2294 3018 5566\n'],
  ['with ideographic spaces', '4071　2294　3018　5566'],
  ['in full-width digits and dashes', '４０７１－２２９４－３０１８－５５６６'],
  ['with the dashes of word processors', '4071—2294–3018‑5566'],
  ['with the words that came along', '口令：4071-2294-3018-5566。'],
  ['over several lines', '4071-2294-\r\n3018-5566'],
])('reads a passphrase %s', (_how, typed) => {
  expect(readPassphrase(typed)).toBe('4071-2294-3018-5566');
});

it.each(['', '口令', '4071-2294-3018-556', '4071-2294-3018-55667', '４０７１'])(
  'reads no passphrase from %j, which has not 16 digits',
  (typed) => {
    expect(readPassphrase(typed)).toBeNull();
  },
);
