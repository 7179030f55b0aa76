import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64Url } from './base64.ts';
import { lockCheaply } from './lockCheaply.sample.ts';
import { readLink } from './readLink.ts';
import { refuse } from './refusal.ts';

const site = 'http://10.0.0.8/nianbao/';
const locked = await lockCheaply('{ "unit": "示例市教育局", "year": 2024 }');
const figures = encodeBase64Url(locked);
const fragment = `#/shared#${figures}`;
const link = site + fragment;
const middle = link.length - 40;

describe('A link that came whole', () => {
  it.each([
    ['as the page has it', fragment],
    ['without its first #', fragment.slice(1)],
    ['as it was sent', link],
    ['in a sentence', `请审阅：${link}。口令另发`],
    ['before full-width punctuation', `（${link}），`],
    ['before a full stop', `${link}.`],
    ['before a dash', `${link}-`],
    ['in angle brackets and quotes', `"<${link}>"`],
    ['as Markdown', `[年报](${link})`],
    ['in a web page', `<a href="${site}?a=1&amp;b=2${fragment}&amp;from=chat">`],
    ['percent-encoded', encodeURIComponent(link)],
    ['percent-encoded twice', encodeURIComponent(encodeURIComponent(link))],
    ['with its second # encoded', link.replace('/shared#', '/shared%23')],
    ['with punctuation encoded behind it', `${link}%E3%80%82`],
    ['with a broken encoding beside it', `100% %E3%80 ${link}%`],
    ['broken over lines', `${link.slice(0, middle)}\r\n  ${link.slice(middle)}\r\n`],
    ['broken by encoded line ends', `${link.slice(0, middle)}%0D%0A${link.slice(middle)}`],
    ['with characters that do not show', `${link.slice(0, middle)}\u200b\u00ad${link.slice(middle)}\u2060`],
    ['before words in letters that could be its own', `${link}\nPlease open it`],
    ['before another copy', link + link],
    ['before another copy, on a line of its own', `${link}\n${link}`],
    ['behind a shortened copy', `${link.slice(0, middle)}… ${link}`],
    ['padded', `${link}==`],
  ])('is read %s', (_how, text) => {
    expect(readLink(text)).toEqual({ ok: true, locked });
  });
});

describe('A link that did not', () => {
  it('is told cut, wherever it was cut', () => {
    for (let length = fragment.indexOf(figures); length < fragment.length; length += 1) {
      expect(readLink(fragment.slice(0, length)), `${length}`).toEqual(refuse('cut'));
    }
  });

  it('never gives other bytes, whatever was done to one of its characters', () => {
    const anyFigure = fc.constantFrom(...'abzABZ0189-_', '+', '/', '=', '%', '公', '\n', '');
    fc.assert(
      fc.property(fc.nat({ max: figures.length - 1 }), anyFigure, (at, figure) => {
        const reading = readLink(`#/shared#${figures.slice(0, at)}${figure}${figures.slice(at + 1)}`);
        if (reading.ok) expect(reading.locked).toEqual(locked);
        else expect(reading.kind).toMatch(/^(?:cut|damaged)$/);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['', '#/', '#/draft/0f3c', site, '4071-2294-3018-5566', '请打开链接', '#/shared'])(
    'is not found in %j',
    (text) => {
      expect(readLink(text)).toEqual(refuse('noLink'));
    },
  );

  it('is refused when no browser has an address as long', () => {
    expect(readLink(`#/shared#${'A'.repeat(2_000_000)}`)).toEqual(refuse('longLink'));
  });

  it('never makes it throw', () => {
    const pieces = fc.constantFrom(
      '/shared#',
      '#',
      '%',
      '%23',
      '%25',
      '%E3',
      figures,
      '=',
      '公',
      '\ud800',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (parts) => {
        const reading = readLink(parts.join(''));
        if (reading.ok) expect(reading.locked).toEqual(locked);
        else expect(reading.reason).toMatch(/[。]$/);
      }),
    );
  });
});
