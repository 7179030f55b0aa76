import { describe, expect, it } from 'vitest';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { acknowledge } from './acknowledgements.ts';
import { assess } from './assess.ts';
import type { Fields } from './fields.ts';
import { lastYearPatch } from './lastYear.ts';
import { progressOf } from './progress.ts';

function statesOf(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(progressOf(fields, assess(fields)).parts);
}

function filledOf(fields: Fields): readonly number[] {
  const { filled, places } = progressOf(fields, assess(fields));
  return [filled, places];
}

/** Three narratives and the cells that are no totals: 10 + 24 × 6 + 12. */
const places = 3 + 10 + 144 + 12;

describe('progressOf', () => {
  it('has every part of a new report empty', () => {
    expect(new Set(Object.values(statesOf(blank2021)))).toEqual(new Set(['empty']));
    expect(filledOf(blank2021)).toEqual([0, places]);
  });

  it('has every part of a whole report done', () => {
    expect(Object.keys(statesOf(balanced2021))).toEqual([
      'overview',
      'disclosure',
      'requests',
      'disputes',
      'problems',
      'otherMatters',
    ]);
    expect(new Set(Object.values(statesOf(balanced2021)))).toEqual(new Set(['done']));
    expect(filledOf(balanced2021)).toEqual([places, places]);
  });

  it('tells a part that is filled but wrong, or holds what cannot be read, from one that is only unfinished', () => {
    expect(statesOf(unbalanced2021)).toMatchObject({
      disclosure: 'faulty',
      requests: 'faulty',
      disputes: 'faulty',
    });
    expect(statesOf({ ...balanced2021, 'disputes.review.other': '' })).toMatchObject({ disputes: 'started' });
    expect(statesOf({ ...blank2021, 'disclosure.rules.issued': '0' })).toMatchObject({
      disclosure: 'started',
    });
  });

  it('tells a narrative that is still a template from one that is done', () => {
    expect(statesOf({ ...balanced2021, problems: '无' })).toMatchObject({ problems: 'faulty' });
    const template = `${balanced2021['overview'] ?? ''}共公开信息XX条。`;
    expect(statesOf({ ...balanced2021, overview: template })).toMatchObject({
      overview: 'faulty',
      problems: 'done',
    });
  });

  it('calls neither done nor faulty what a warning alone is open at, until it is explained', () => {
    const doubtful = { ...balanced2021, problems: '主要问题：信息更新不及时。' };
    expect(statesOf(doubtful)).toMatchObject({ problems: 'doubtful', overview: 'done' });
    expect(
      statesOf({ ...balanced2021, 'disclosure.normativeDocuments.inForce': '1', overview: '' }),
    ).toMatchObject({ disclosure: 'doubtful', requests: 'done' });
    const finding = assess(doubtful).findings.find(({ severity }) => severity === 'warning');
    if (!finding) throw new Error('no warning');
    expect(statesOf({ ...doubtful, ...acknowledge(doubtful, finding, '本年度情况简单') })).toMatchObject({
      problems: 'done',
    });
  });

  it('takes a text that still is last year’s for one begun, but for sentences that stay the same by right', () => {
    const before = { ...balanced2021, year: '2023' };
    const beside = { ...balanced2021, ...lastYearPatch(balanced2021, before) };
    expect(statesOf(beside)).toMatchObject({
      overview: 'started',
      problems: 'started',
      otherMatters: 'done',
    });
    const similar = assess(beside).findings.find(
      ({ id, cells }) => id === 'years.similar' && cells[0] === 'problems',
    );
    if (!similar) throw new Error('no similar text');
    expect(statesOf({ ...beside, ...acknowledge(beside, similar, '问题仍在') })).toMatchObject({
      problems: 'done',
    });
  });

  it('takes spaces for nothing', () => {
    expect(statesOf({ ...balanced2021, overview: ' \n' })).toMatchObject({ overview: 'empty' });
  });
});
