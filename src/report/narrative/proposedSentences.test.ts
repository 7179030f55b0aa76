import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { balancedReport } from '#samples/balancedReport.arbitrary.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { figuresOf } from '../equations/figures.ts';
import type { Fields } from '../fields.ts';
import { cellsOf } from '../forms/cells.ts';
import { formById } from '../forms/forms.ts';
import { checkNarrative } from './checkNarrative.ts';
import { numbersInNarrative } from './numbersInNarrative.ts';
import { proposedSentences } from './proposedSentences.ts';

function sentencesOf(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(proposedSentences(fields).map(({ subject, text }) => [subject, text]));
}

/** Every cell 0 but those given. */
function sparse(cells: Fields): Fields {
  const names = [...cellsOf(formById('2021')).keys()].filter((name) => !/\.total$|\.closed\./.test(name));
  return {
    form: '2021',
    year: '2024',
    ...Object.fromEntries(names.map((name) => [name, '0'])),
    'disclosure.administrativeFees.amount': '0',
    ...cells,
  };
}

function withSentences(fields: Fields): Fields {
  return {
    ...fields,
    overview: proposedSentences(fields)
      .map(({ text }) => text)
      .join('\n'),
  };
}

function findingsOf(fields: Fields): readonly unknown[] {
  const form = formById(fields['form']);
  return checkNarrative({ form, fields, figures: figuresOf(form, fields) });
}

describe('proposedSentences', () => {
  it('says what stands in the tables of a whole report', () => {
    expect(sentencesOf(balanced2021)).toEqual({
      requests:
        '2024年，新收政府信息公开申请63件，上年结转4件；办结64件，其中予以公开29件，部分公开8件，不予公开12件，无法提供12件，不予处理2件，其他处理1件；结转下年度继续办理3件。',
      disputes:
        '2024年，因政府信息公开被申请行政复议3件（结果维持2件，其他结果1件）；因政府信息公开被提起行政诉讼2件，其中未经复议直接起诉1件（结果维持1件），复议后起诉1件（尚未审结1件）。',
      rules: '2024年，制发行政规范性文件3件，废止1件，现行有效27件。',
      fees: '2024年，收取行政事业性收费1286.35万元。',
    });
  });

  it('uses the words of the form of 2019, which asks for no amount of fees', () => {
    const { rules, fees } = sentencesOf(balanced2019);
    expect(rules).toMatch(/^\d{4}年，新制作规范性文件\d+件，新公开\d+件，对外公开总数量\d+件。$/);
    expect(fees).toBeUndefined();
  });

  it('says of nothing that it did not happen', () => {
    expect(sentencesOf(sparse({}))).toEqual({
      requests: '2024年，未收到政府信息公开申请，无上年结转的申请。',
      disputes: '2024年，未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。',
      rules: '2024年，未制发规章和行政规范性文件，无现行有效的规章和行政规范性文件。',
      fees: '2024年，未收取行政事业性收费，未收取政府信息公开信息处理费。',
    });
  });

  it('leaves out results that are 0', () => {
    const fields = sparse({
      'requests.carriedIn.individual': '2',
      'requests.granted.individual': '2',
      'disputes.suitAfterReview.pending': '1',
    });
    expect(sentencesOf(fields)).toMatchObject({
      requests:
        '2024年，未收到新的政府信息公开申请，上年结转2件；办结2件，其中予以公开2件；无结转下年度继续办理的申请。',
      disputes:
        '2024年，未发生因政府信息公开被申请行政复议的情况；因政府信息公开被提起行政诉讼1件，其中复议后起诉1件（尚未审结1件）。',
    });
  });

  it('says nothing of a table of which nothing is filled', () => {
    expect(proposedSentences(blank2021)).toEqual([]);
  });

  it('is read back without any finding', () => {
    fc.assert(
      fc.property(balancedReport, (fields) => {
        expect(findingsOf(withSentences(fields))).toEqual([]);
      }),
    );
  });

  it('is read back where most cells are 0', () => {
    const names = [...cellsOf(formById('2021')).keys()].filter(
      (name) => /^(requests|disputes|disclosure\.(rules|norm))/.test(name) && !/total$|closed/.test(name),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.nat(5).map(String)), (cells) => {
        expect(findingsOf(withSentences(sparse(cells)))).toEqual([]);
      }),
    );
  });

  it('is read back: every number of it is known, and a wrong one is found', () => {
    const fields = withSentences(balanced2021);
    expect(numbersInNarrative(fields).length).toBeGreaterThanOrEqual(20);
    for (const { quote } of numbersInNarrative(fields)) {
      const words = (fields['overview'] ?? '').slice(quote.start, quote.end).replace(/\d+/, '9876');
      const text =
        (fields['overview'] ?? '').slice(0, quote.start) +
        words +
        (fields['overview'] ?? '').slice(quote.end);
      expect(findingsOf({ ...fields, overview: text }), words).toHaveLength(1);
    }
  });
});
