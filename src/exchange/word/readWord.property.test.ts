import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { readWord } from './readWord.ts';
import { bodyOf, wordFile } from './wordFile.sample.ts';

// Dozens of whole reports a test take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const bodies = [balanced2019, balanced2021].map((sample) => bodyOf(statingTotals(sample)));

/** The tags and texts of a report, cut out, put elsewhere, and mixed with anything. */
const brokenBody = fc
  .tuple(
    fc.constantFrom(...bodies),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat(4000),
        put: fc.oneof(
          fc.constantFrom(
            '<w:tbl>',
            '</w:tc>',
            '</w:tr></w:tbl>',
            '<w:tr><w:tc>',
            '<w:vMerge/>',
            '<w:gridSpan w:val="9e9"/>',
            '<w:gridSpan w:val="x"/>',
            '<w:numPr><w:numId w:val="1"/></w:numPr>',
            '<mc:AlternateContent>',
            '<w:txbxContent>',
            '<![CDATA[',
            '<!--',
          ),
          fc.string({ unit: 'binary', maxLength: 5 }),
        ),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([body, changes]) =>
    changes.reduce((text, { at, cut, put }) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + put + text.slice(from + cut);
    }, body),
  );

it('no body makes the reader throw, and every field it reads has its place in the document', () => {
  fc.assert(
    fc.property(brokenBody, (body) => {
      const result = readWord(wordFile(body));
      const fields = result.ok ? Object.keys(result.report.fields) : [];
      const places = fields.map((field) => (result.ok ? result.report.sources[field] : ''));
      const place = /^(?:全文|(?:第 \d+ 段|表格 \d+ 第 \d+ 行(?:第 \d+ 格)?)(?:至.+)?)$/;
      expect(places.filter((text) => !place.test(text ?? ''))).toEqual([]);
      expect(result.ok || result.problems.length === 1).toBe(true);
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

it('no damage to a file makes the reader throw', () => {
  const file = wordFile(bodies[0] ?? '');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.nat(file.length),
      (changes, length) => {
        const damaged = file.slice(0, length % 3 === 0 ? length : file.length);
        for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte;
        const result = readWord(damaged);
        expect(result.ok || result.problems.length === 1).toBe(true);
      },
    ),
    { numRuns: 60, endOnFailure: true },
  );
});
