import fc, { type Arbitrary } from 'fast-check';
import { balancedReport, numberTexts } from './balancedReport.arbitrary.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';

/** Texts of every sort: Chinese, emoji, control characters, lone surrogates, line ends. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('段', '落', '\n', '\r\n', '\r', '\u2028', '\ud800', '"', '\\', '1'),
    maxLength: 30,
  }),
);

const overwrittenCell = fc.oneof(
  fc.constant(''),
  ...Object.values(numberTexts),
  fc.constantFrom(
    '1,234',
    '１２',
    ' 7 ',
    '3万',
    '12件',
    '-',
    '/',
    '-8',
    '2.50',
    '9007199254740993',
    '007',
    '+4',
    '.5',
  ),
  anyText,
);

/** Reports of either form as they may stand in a draft: some cells blank, wrong or stated otherwise, texts of every sort. */
export const anyReport: Arbitrary<Fields> = balancedReport.chain((fields) => {
  const cells = [...cellsOf(formById(fields['form'])).keys()];
  const texts = ['unit.name', 'title', 'preamble', 'overview', 'problems', 'otherMatters', 'signature.unit'];
  return fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...cells), overwrittenCell), { maxLength: 12 }),
      fc.array(fc.tuple(fc.constantFrom(...texts), anyText), { maxLength: 5 }),
      fc.array(
        fc.tuple(fc.constantFrom('year', 'unit.level', 'signature.date'), fc.oneof(fc.constant(''), anyText)),
        {
          maxLength: 2,
        },
      ),
    )
    .map((changes) => ({ ...fields, ...Object.fromEntries(changes.flat()) }));
});
