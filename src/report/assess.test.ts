import { describe, expect, it } from 'vitest';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { blank2021 } from '#samples/blank2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';
import { assess } from './assess.ts';
import { ruleOf } from './checks/rules.ts';

describe('assess', () => {
  it('finds nothing in a balanced report of either form', () => {
    expect(assess(balanced2021).findings).toEqual([]);
    expect(assess(balanced2019).findings).toEqual([]);
  });

  it('lists the form first, then numbers, equations and blanks, each in the order of the paper', () => {
    const errors = assess({ ...unbalanced2021, year: '2020' }).findings.filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.map(({ id }) => id)).toEqual([
      'form.year',
      'cell.number',
      'requests.balance.individual',
      'requests.balance.total',
      'disputes.total.review',
      'cell.blank',
    ]);
  });

  it('assesses the same fields once', () => {
    expect(assess(blank2021)).toBe(assess(blank2021));
    expect(assess({ ...blank2021 })).not.toBe(assess(blank2021));
  });

  it('assesses a report of which nothing is known', () => {
    const { form, findings } = assess({});
    expect(form.id).toBe('2021');
    expect(findings.map(({ id }) => id)).toEqual([
      'form.year',
      'cell.blank',
      'cell.blank',
      'cell.blank',
      'text.empty',
      'text.empty',
      'fee.reported',
      'title.form',
      'date.after',
    ]);
  });

  it('gives each finding the id of a rule, and errors only those of rules that are errors', () => {
    const wrong = { ...statingTotals(unbalanced2021), year: '2020', 'requests.closed.total': '1' };
    for (const { id, severity } of assess(wrong).findings) {
      const rule = ruleOf(id);
      expect(rule, id).toBeDefined();
      expect(severity === 'error', id).toBe(rule?.severity === 'error');
    }
  });

  it('says in each finding what is wrong, what to do and where', () => {
    const { findings } = assess({ ...unbalanced2021, year: '' });
    expect(findings.length).toBeGreaterThan(4);
    for (const { message, remedy, cells } of findings) {
      expect(message).toMatch(/。$/);
      expect(remedy).toMatch(/。$/);
      expect(cells).not.toEqual([]);
    }
  });
});
