import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport } from '#samples/anyReport.arbitrary.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { balancedReport } from '#samples/balancedReport.arbitrary.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { checkEquations } from '../checks/checkEquations.ts';
import { totalCellsOf } from '../equations/equationsOf.ts';
import { figuresOf } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import { formById } from '../forms/forms.ts';
import { lastYearPatch } from '../lastYear.ts';
import { suggestCorrections } from './suggestCorrections.ts';

/** The same report with nothing said in words, so that only the tables speak. */
function wordless(fields: Fields): Fields {
  return { ...fields, preamble: '', overview: '', problems: '', otherMatters: '' };
}

/** A 0 for every cell but the totals. */
function zerosOf({ form: id }: Fields): Fields {
  const form = formById(id);
  const cells = [...cellsOf(form).keys()].filter((cell) => !totalCellsOf(form).has(cell));
  return Object.fromEntries(cells.map((cell) => [cell, '0']));
}

const typed = wordless(balanced2021);
const stated = wordless(statingTotals(balanced2021));

/** Last year's report whose carry-outs are what {@link balanced2021} carries in, and whose documents in force lead to its own. */
const lastYear: Fields = {
  ...balanced2021,
  year: '2023',
  'requests.received.individual': '47',
  'requests.carriedOut.individual': '3',
  'disclosure.normativeDocuments.inForce': '25',
};

function besideLastYear(fields: Fields): Fields {
  return { ...fields, ...lastYearPatch(fields, lastYear) };
}

function messages(fields: Fields): readonly string[] {
  return suggestCorrections(fields).suggestions.map(({ message }) => message);
}

function failing(fields: Fields): readonly string[] {
  const form = formById(fields['form']);
  return checkEquations(form, figuresOf(form, fields)).map(({ id }) => id);
}

describe('suggestCorrections, for one wrong number', () => {
  it('sees swapped digits', () => {
    expect(suggestCorrections({ ...stated, 'requests.received.individual': '64' })).toEqual({
      suggestions: [
        {
          cells: ['requests.received.individual'],
          patch: { 'requests.received.individual': '46' },
          message: '“自然人 本年新收政府信息公开申请数量”可能应为 46（现为 64，数字颠倒）。',
          reasons: ['digitsSwapped'],
        },
      ],
      none: null,
    });
  });

  it.each([
    ['digitDropped', 'requests.received.individual', '4', '应为 46（现为 4，漏了一位）'],
    ['digitAdded', 'requests.received.individual', '496', '应为 46（现为 496，多了一位）'],
    ['digitDoubled', 'requests.received.business', '99', '应为 9（现为 99，多打了一位相同的数字）'],
    ['digitMistyped', 'requests.received.individual', '76', '应为 46（现为 76，错了一位）'],
    ['neighbour', 'requests.granted.individual', '4', '应为 21（现为 4，与相邻一格的数相同）'],
    ['fits', 'requests.received.individual', '85', '应为 46（现为 85，只有改这一格，有关各式才都成立）'],
  ])('sees %s', (reason, cell, text, words) => {
    const { suggestions } = suggestCorrections({ ...stated, [cell]: text });
    expect(suggestions[0]?.cells).toEqual([cell]);
    expect(suggestions[0]?.reasons).toEqual([reason]);
    expect(suggestions[0]?.message).toContain(words);
  });

  it('sees a blank that should be filled', () => {
    expect(messages({ ...typed, 'requests.granted.individual': '' })).toEqual([
      '“自然人 予以公开”可能应为 21（现为空白，漏填）。',
    ]);
  });

  it('sees the number in a text that cannot be read', () => {
    expect(messages({ ...typed, 'requests.granted.individual': '21件' })[0]).toBe(
      '“自然人 予以公开”可能应为 21（现为“21件”，不能作为数字读取）。',
    );
  });

  it('gives a wrong total back to its parts', () => {
    const { suggestions } = suggestCorrections({ ...stated, 'requests.closed.total': '46' });
    expect(suggestions[0]).toMatchObject({
      patch: { 'requests.closed.total': '' },
      message: '“总计 三、本年度办理结果（七）总计”可能应为 64（现为 46，数字颠倒）。',
    });
  });

  it('works in the form of 2019', () => {
    expect(
      messages({ ...wordless(statingTotals(balanced2019)), 'requests.received.individual': '51' }),
    ).toEqual(['“自然人 本年新收政府信息公开申请数量”可能应为 15（现为 51，数字颠倒）。']);
  });

  it('prefers what brings the text into accord with the tables', () => {
    const wrong = { 'requests.granted.individual': '17' };
    expect(messages({ ...typed, ...wrong })).toEqual([]);
    expect(messages({ ...balanced2021, ...wrong })[0]).toBe(
      '“自然人 予以公开”可能应为 21（现为 17，更正后与正文一致）。',
    );
  });
});

describe('suggestCorrections, with a text', () => {
  it('reads it for each number by itself, whatever it says of the others', () => {
    const located = suggestCorrections({
      ...balanced2021,
      overview:
        '全年新收政府信息公开申请81件，上年结转4件；办结64件，结转下年度继续办理3件。因政府信息公开被申请行政复议3件。',
      'requests.received.individual': '64',
      'disputes.review.total': '4',
    });
    expect(located.suggestions[0]?.patch).toEqual({
      'requests.received.individual': '46',
      'disputes.review.total': '',
    });
  });

  // 64 for 46, 24 for 3, and exchanges with 3 and with 1 would do, were it not for the text.
  it.each([
    ['requests.granted.individual', '39'],
    ['requests.grantedInPart.individual', '24'],
    ['requests.grantedInPart.individual', '42'],
    ['requests.exemptDeliberative.business', '6'],
    ['requests.exemptDeliberative.business', '10'],
    ['requests.unavailableNotHeld.individual', '25'],
  ])('leaves alone what it says just as the tables do: %s %s', (cell, number) => {
    const overview = '全年新收政府信息公开申请63件，上年结转4件。';
    const { suggestions } = suggestCorrections({ ...typed, overview, [cell]: number });
    const cells = suggestions.flatMap((suggestion) => suggestion.cells);
    expect(cells.filter((each) => /received|carriedIn/.test(each))).toEqual([]);
  });

  it('does not take it for a sign of one cell where it speaks for the sum of many', () => {
    const overview = '全年共办结政府信息公开申请64件。';
    expect(
      suggestCorrections({ ...typed, overview, 'requests.unavailableNotHeld.individual': '8' }).suggestions,
    ).toEqual([]);
  });
});

describe('suggestCorrections, where zeros were left standing', () => {
  const zeros = { ...wordless(blank2021), ...zerosOf(blank2021) };
  const granted = { 'requests.received.individual': '3', 'requests.granted.individual': '3' };

  it('does not take the only request for a slip', () => {
    expect(suggestCorrections({ ...zeros, 'requests.received.individual': '1' }).suggestions).toEqual([]);
  });

  it('sees that requests were answered which nobody made', () => {
    expect(messages({ ...zeros, 'requests.granted.individual': '3' })).toEqual([
      '“自然人 本年新收政府信息公开申请数量”可能应为 3（现为 0，可能漏填）。',
      '“自然人 上年结转政府信息公开申请数量”可能应为 3（现为 0，可能漏填）。',
    ]);
  });

  it('sees that a column of totals was not filled in', () => {
    const totals = ['requests.received.total', 'requests.granted.total', 'requests.closed.total'];
    const zeroTotals = Object.fromEntries(totals.map((cell) => [cell, '0']));
    const { suggestions, none } = suggestCorrections({
      ...statingTotals({ ...zeros, ...granted }),
      ...zeroTotals,
    });
    expect(suggestions.map(({ cells }) => cells)).toEqual([totals]);
    expect(suggestions[0]?.reasons).toEqual(['omitted', 'omitted', 'omitted']);
    expect(none).toBeNull();
  });
});

describe('suggestCorrections, for two wrong numbers', () => {
  it('sees that two cells were exchanged', () => {
    const exchanged = { 'requests.granted.individual': '4', 'requests.granted.business': '21' };
    for (const report of [typed, stated]) {
      expect(suggestCorrections({ ...report, ...exchanged }).suggestions[0]).toMatchObject({
        patch: { 'requests.granted.individual': '21', 'requests.granted.business': '4' },
        reasons: ['exchanged', 'exchanged'],
      });
    }
  });

  it('sees that two cells were exchanged where one cell alone would do, with the digit that it would take', () => {
    const exchanged = { 'requests.received.individual': '21', 'requests.granted.individual': '46' };
    const patch = { 'requests.received.individual': '46', 'requests.granted.individual': '21' };
    const found = suggestCorrections({ ...typed, ...exchanged }).suggestions;
    expect(found.slice(0, 2)).toContainEqual(
      expect.objectContaining({ patch, reasons: ['exchanged', 'exchanged'] }),
    );
    expect(suggestCorrections({ ...stated, ...exchanged }).suggestions[0]?.patch).toEqual(patch);
    expect(suggestCorrections({ ...balanced2021, ...exchanged }).suggestions[0]?.patch).toEqual(patch);
  });

  it('takes no single slip for an exchange', () => {
    const { suggestions } = suggestCorrections({ ...typed, 'requests.received.individual': '64' });
    expect(suggestions.map(({ patch }) => patch)).toEqual([{ 'requests.received.individual': '46' }]);
  });

  it('proposes both in one change', () => {
    const { suggestions, none } = suggestCorrections({
      ...stated,
      'requests.received.individual': '64',
      'disputes.review.upheld': '22',
    });
    expect(suggestions[0]?.patch).toEqual({
      'requests.received.individual': '46',
      'disputes.review.upheld': '2',
    });
    expect(none).toBeNull();
  });

  it('proposes parts one by one where there are many', () => {
    const { suggestions } = suggestCorrections({
      ...stated,
      'requests.received.individual': '64',
      'requests.granted.total': '92',
      'requests.received.business': '99',
      'disputes.review.upheld': '22',
      'disputes.directSuit.upheld': '11',
    });
    expect(suggestions.map(({ cells }) => cells)).toEqual([
      ['requests.received.individual', 'requests.received.business', 'requests.granted.total'],
      ['disputes.review.upheld'],
      ['disputes.directSuit.upheld'],
    ]);
  });
});

describe('suggestCorrections, beside last year', () => {
  it('holds a carry-in to be right that is what last year carried out', () => {
    const { suggestions } = suggestCorrections(
      besideLastYear({ ...typed, 'requests.carriedOut.individual': '4' }),
    );
    expect(suggestions.flatMap(({ cells }) => cells)).not.toContain('requests.carriedIn.individual');
  });

  it('[years.carriedIn] sees that what was carried in was counted as received', () => {
    const moved = { 'requests.received.individual': '49', 'requests.carriedIn.individual': '0' };
    expect(suggestCorrections(besideLastYear({ ...typed, ...moved })).suggestions).toMatchObject([
      {
        patch: { 'requests.received.individual': '46', 'requests.carriedIn.individual': '3' },
        reasons: ['moved', 'moved'],
      },
    ]);
  });

  it('[years.carriedIn] corrects the totals with it where they are stated', () => {
    const moved = { 'requests.received.individual': '49', 'requests.carriedIn.individual': '0' };
    const { suggestions } = suggestCorrections(
      besideLastYear(wordless(statingTotals({ ...balanced2021, ...moved }))),
    );
    expect(suggestions[0]?.patch).toEqual({
      'requests.received.individual': '46',
      'requests.received.total': '',
      'requests.carriedIn.individual': '3',
      'requests.carriedIn.total': '',
    });
    expect(suggestions[0]?.reasons).toEqual(['moved', 'follows', 'moved', 'follows']);
  });

  it('says that nothing is found where last year’s report contradicts itself', () => {
    const before = { ...statingTotals(lastYear), 'requests.carriedOut.total': '5' };
    expect(suggestCorrections({ ...typed, ...lastYearPatch(typed, before) })).toEqual({
      suggestions: [],
      none: '可能有多处填错，没有找到把握较大的更正，请逐项核对。',
    });
  });

  it('keeps silent while what is carried in is still blank', () => {
    expect(suggestCorrections(besideLastYear(wordless(blank2021)))).toEqual({ suggestions: [], none: null });
  });

  it('[years.inForce] proposes a number only where a slip explains it, for it may differ lawfully', () => {
    const inForce = 'disclosure.normativeDocuments.inForce';
    expect(messages(besideLastYear({ ...typed, [inForce]: '72' }))[0]).toBe(
      '“行政规范性文件 现行有效件数”可能应为 27（现为 72，数字颠倒）。',
    );
    expect(suggestCorrections(besideLastYear({ ...typed, [inForce]: '40' }))).toEqual({
      suggestions: [],
      none: null,
    });
  });
});

describe('suggestCorrections, where nothing is plausible', () => {
  // Of the last two, a wrong digit in any of half a dozen cells would do.
  it.each([
    ['requests.received.individual', '85'],
    ['requests.unavailableNotHeld.individual', '8'],
    ['requests.granted.individual', '22'],
  ])('says that no number stands out: %s %s', (cell, number) => {
    expect(suggestCorrections({ ...typed, [cell]: number })).toEqual({
      suggestions: [],
      none: '没有找到比其他格更像填错的数，请逐项核对。',
    });
  });

  it('waits while the table is being filled in', () => {
    expect(suggestCorrections({ ...blank2021, 'requests.received.individual': '5' })).toEqual({
      suggestions: [],
      none: '表中还有较多空格，填完后再推测哪里可能有误。',
    });
  });

  it('says what it leaves out', () => {
    const { suggestions, none } = suggestCorrections({
      ...typed,
      'requests.received.individual': '85',
      'requests.received.business': '99',
    });
    expect(suggestions.map(({ patch }) => patch)).toEqual([{ 'requests.received.business': '9' }]);
    expect(none).toBe('其余不平衡之处没有找到比其他格更像填错的数，请逐项核对。');
  });
});

/** A balanced report with some cells overwritten, its totals stated or not. */
const spoiltReport = fc
  .tuple(
    balancedReport,
    fc.boolean(),
    fc.array(fc.tuple(fc.nat(), fc.nat(400)), { minLength: 1, maxLength: 3 }),
  )
  .map(([report, isStated, errors]): Fields => {
    const form = formById(report['form']);
    const fields: Record<string, string> = { ...(isStated ? statingTotals(report) : report) };
    const cells = [...cellsOf(form).keys()].filter(
      (cell) => !cell.startsWith('disclosure.') && cell in fields,
    );
    for (const [place, number] of errors) fields[cells[place % cells.length] ?? ''] = String(number);
    return fields;
  });

/** Every change of one cell by which all equations hold, found by trying. */
function singleCorrections(fields: Fields): readonly string[] {
  const form = formById(fields['form']);
  const figures = figuresOf(form, fields);
  const differences = checkEquations(form, figures).map(({ sides }) => sides?.difference ?? 0n);
  const changes = new Set(differences.flatMap((difference) => [difference, -difference]));
  const cells = [...cellsOf(form).keys()].filter(
    (cell) => !totalCellsOf(form).has(cell) || figures.readings.get(cell)?.state === 'number',
  );
  return cells.flatMap((cell) =>
    [...changes].flatMap((change) => {
      const value = figures.valueOf(cell) + change;
      const settles = value >= 0n && failing({ ...fields, [cell]: value.toString() }).length === 0;
      return settles ? [`${cell} ${value}`] : [];
    }),
  );
}

describe('suggestCorrections, for any report', () => {
  it('finds nothing in a balanced one', () => {
    fc.assert(
      fc.property(balancedReport, fc.boolean(), (fields, isStated) => {
        const located = suggestCorrections(isStated ? statingTotals(fields) : fields);
        expect(located).toEqual({ suggestions: [], none: null });
      }),
      { numRuns: 50 },
    );
  });

  it('never throws, whatever stands in it and beside it', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (fields, before) => {
        const beside = { ...fields, ...lastYearPatch(fields, before) };
        expect(suggestCorrections(beside).suggestions.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 40 },
    );
  });

  it('settles something with each proposal, and breaks nothing', () => {
    fc.assert(
      fc.property(spoiltReport, (fields) => {
        const before = failing(fields);
        const { suggestions, none } = suggestCorrections(fields);
        expect(before.length === 0).toBe(suggestions.length === 0 && none === null);
        for (const { cells, patch, reasons } of suggestions) {
          const after = failing({ ...fields, ...patch });
          expect(before).toEqual(expect.arrayContaining([...after]));
          expect(after.length).toBeLessThan(before.length);
          expect(Object.keys(patch)).toEqual(cells);
          expect(reasons).toHaveLength(cells.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('changes one cell where one suffices, and one that really does', () => {
    fc.assert(
      fc.property(spoiltReport, (fields) => {
        const single = singleCorrections(fields);
        if (single.length === 0) return;
        const form = formById(fields['form']);
        for (const { cells, patch } of suggestCorrections(fields).suggestions) {
          const { valueOf } = figuresOf(form, { ...fields, ...patch });
          expect(single).toContain(cells.map((cell) => `${cell} ${valueOf(cell)}`).join('；'));
        }
      }),
      { numRuns: 25 },
    );
  });
});
