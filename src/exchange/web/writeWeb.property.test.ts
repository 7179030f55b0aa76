import fc, { type Arbitrary } from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it, vi } from 'vitest';
import { totalCellsOf } from '#report/equations/equationsOf.ts';
import { textFields, type Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
import { anyReport } from '#samples/anyReport.arbitrary.ts';
import { balancedReport } from '#samples/balancedReport.arbitrary.ts';
import { readHtml } from '../html/readHtml.ts';
import { writeFragment } from './writeFragment.ts';
import { writePage } from './writePage.ts';

// Dozens of whole reports a test take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const writers = [
  ['page', writePage],
  ['fragment', writeFragment],
] as const;

/** What a paragraph may hold that a page has its own use for. */
const pieces = [
  '全年公开信息386条',
  '，其中2024年3月12日一次',
  '<b>',
  '</p><table><tr><td>5',
  '<script>alert(1)</script>',
  '<!--',
  '&amp;',
  '&#20;',
  '"',
  "'",
  '  ',
  '\t',
  '\u3000',
  '\u00a0',
  '12345678',
  '😀',
  'https://example.invalid/?a=1&b=2',
];

/** Begins and ends as a sentence, so that it is no heading, no date and no name of an office. */
const paragraph = fc
  .tuple(
    fc.constantFrom('', '（一）主动公开。', '（二）依申请公开情况。', '一是', '1.'),
    fc.array(fc.constantFrom(...pieces), { maxLength: 6 }),
  )
  .map(([start, middle]) => `${start}本局${middle.join('')}等情况。`);

const narrative = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

/** Reports with any paragraphs, of which some cells are blank and some totals stated otherwise. */
const writtenReport: Arbitrary<Fields> = balancedReport.chain((fields) => {
  const form = formById(fields['form']);
  return fc
    .record({
      preamble: narrative,
      overview: narrative,
      problems: narrative,
      otherMatters: narrative,
      blank: fc.subarray([...cellsOf(form).keys()], { maxLength: 40 }),
      stated: fc.subarray([...totalCellsOf(form).keys()], { maxLength: 5 }),
    })
    .map(({ blank, stated, ...texts }) => ({
      ...fields,
      ...texts,
      ...Object.fromEntries(blank.map((name) => [name, ''])),
      // Larger than any sum of the sample, so that none of them is the computed total.
      ...Object.fromEntries(stated.map((name, index) => [name, String(900_000_000_000_001 + index)])),
    }));
});

function namesIn(fields: Fields): readonly string[] {
  const cells = [...cellsOf(formById(fields['form'])).keys()];
  return [...cells, ...textFields.filter((name) => name !== 'unit.level')];
}

function valuesIn(fields: Fields): Fields {
  return Object.fromEntries(namesIn(fields).map((name) => [name, fields[name] ?? '']));
}

/** Every kind of element in a page, with the names of its attributes. */
function kindsIn(html: string): readonly string[] {
  const kinds = new Set<string>();
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...parse(html).childNodes];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('attrs' in node) kinds.add([node.tagName, ...node.attrs.map(({ name }) => name)].join(' '));
    if ('childNodes' in node) open.push(...node.childNodes);
  }
  return [...kinds];
}

describe.each(writers)('a report written as a %s', (_, write) => {
  it('reads back to the same cells, texts and totals', () => {
    fc.assert(
      fc.property(writtenReport, (fields) => {
        const result = readHtml(new TextEncoder().encode(write(fields)));
        expect(result).toMatchObject({ ok: true });
        expect(result.ok && valuesIn(result.report.fields)).toEqual(valuesIn(fields));
        const lost = result.ok ? result.report.problems.filter(({ kind }) => kind !== 'remark') : [];
        expect(lost).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('has no element and no attribute but its own, whatever was typed', () => {
    const pieceOrAny = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 20 }));
    const typed = anyReport.chain((fields) =>
      fc
        .dictionary(
          fc.constantFrom('title', 'preamble', 'overview', 'signature.unit', 'signature.date', 'unit.name'),
          pieceOrAny,
        )
        .map((texts): Fields => ({ ...fields, ...texts })),
    );
    const everyPiece = {
      overview: '（一）主动公开\n（一）主动公开。公开\t情况。',
      'signature.unit': '示例市教育局',
    };
    const own = new Set([...kindsIn(write(everyPiece)), 'wbr']);
    fc.assert(
      fc.property(typed, (fields) => {
        const html = write(fields);
        expect(kindsIn(html).filter((kind) => !own.has(kind))).toEqual([]);
        expect(html).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/u);
      }),
      { numRuns: 100 },
    );
  });
});
