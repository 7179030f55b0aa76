import { describe, expect, it } from 'vitest';
import { form2019 } from '../forms/form2019.ts';
import { form2021 } from '../forms/form2021.ts';
import type { Form } from '../forms/form.ts';
import { equationsOf } from './equationsOf.ts';
import { yearEquationsOf } from './yearEquationsOf.ts';

function ids(form: Form, before: Form): readonly string[] {
  return yearEquationsOf(form, before).map(({ id }) => id);
}

const carriedIn = [
  'years.carriedIn.individual',
  'years.carriedIn.business',
  'years.carriedIn.research',
  'years.carriedIn.publicInterest',
  'years.carriedIn.legalServices',
  'years.carriedIn.otherOrganisation',
  'years.carriedIn.total',
];

describe('yearEquationsOf', () => {
  it('binds two reports of the 2021 form', () => {
    expect(ids(form2021, form2021)).toEqual([
      ...carriedIn,
      'years.inForce.rules',
      'years.inForce.normativeDocuments',
    ]);
  });

  it('binds two reports of the 2019 form', () => {
    expect(ids(form2019, form2019)).toEqual([
      ...carriedIn,
      'years.lastYear.licensing',
      'years.lastYear.otherServices',
      'years.lastYear.penalties',
      'years.lastYear.compulsion',
      'years.lastYear.administrativeFees',
    ]);
  });

  it('binds reports of two forms only by what both count alike', () => {
    expect(ids(form2021, form2019)).toEqual(carriedIn);
    expect(ids(form2019, form2021)).toEqual(carriedIn);
  });

  it('[years.inForce] is a sum on either side', () => {
    const inForce = yearEquationsOf(form2021, form2021).find(({ id }) => id === 'years.inForce.rules');
    expect(inForce).toMatchObject({
      left: ['disclosure.rules.inForce', 'disclosure.rules.repealed'],
      right: ['lastYear.disclosure.rules.inForce', 'disclosure.rules.issued'],
      cells: ['disclosure.rules.inForce', 'disclosure.rules.repealed', 'disclosure.rules.issued'],
    });
  });

  it('stays apart from the equations within a year', () => {
    for (const form of [form2019, form2021]) {
      expect(equationsOf(form).filter(({ id }) => id.startsWith('years.'))).toEqual([]);
    }
  });
});
