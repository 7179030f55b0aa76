import type { Assessment } from '../assess.ts';
import { equationsOf } from '../equations/equationsOf.ts';
import { unreadableIn } from '../equations/unreadableIn.ts';
import type { Fields } from '../fields.ts';
import { comparedYearEquations } from '../years/comparedYearEquations.ts';
import { isKnown } from '../years/isKnown.ts';
import { componentsOf } from './components.ts';
import { systemOf, type Row, type System } from './system.ts';

/** A part of the equations that shares no cell with the others, and in which some equation fails. */
export interface BrokenPart {
  readonly system: System;
  /** Everything that fails in it may fail lawfully. */
  readonly isWarning: boolean;
  /** Too many of its cells are blank to know anything. */
  readonly isUnfinished: boolean;
  /** Every equation that fails has a number in it that cannot be read, and is not told for that. */
  readonly isUntold: boolean;
}

/** Blank cells in an equation that fails without a stated total, from which on it is not filled in yet. */
const manyBlanks = 4;

function isUnfinished({ figures }: Assessment, { suspects, rows }: System): boolean {
  return rows.some(({ coefficients, residual }) => {
    if (residual === 0n) return false;
    const own = suspects.filter((_, place) => coefficients[place] !== 0);
    if (own.some(({ isTotal }) => isTotal)) return false;
    const blank = own.filter(({ cell }) => figures.readings.get(cell.name)?.state === 'blank');
    return blank.length >= manyBlanks;
  });
}

function cellsIn({ suspects }: System, { coefficients }: Row): readonly string[] {
  return suspects.flatMap(({ cell }, place) => (coefficients[place] === 0 ? [] : [cell.name]));
}

/** The equations of a report that fail, those with last year's among them, by independent parts. */
export function brokenPartsOf(fields: Fields, assessment: Assessment): readonly BrokenPart[] {
  const { form, figures, lastYear } = assessment;
  const years = comparedYearEquations({ form, fields, lastYear }).filter(({ subject }) =>
    isKnown(assessment, subject),
  );
  const lenient = new Set(years.filter(({ family }) => family.severity !== 'error').map(({ id }) => id));

  const hasUnreadable = unreadableIn(assessment);
  const system = systemOf(
    form,
    figures,
    [...equationsOf(form), ...years],
    (cell) => lastYear?.figures.valueOf(cell.slice('lastYear.'.length)) ?? 0n,
  );
  return componentsOf(system).flatMap((part): readonly BrokenPart[] => {
    const broken = part.rows.filter(({ residual }) => residual !== 0n);
    if (broken.length === 0) return [];
    return [
      {
        system: part,
        isWarning: broken.every(({ id }) => lenient.has(id)),
        isUnfinished: isUnfinished(assessment, part),
        isUntold: broken.every((row) => hasUnreadable(cellsIn(part, row))),
      },
    ];
  });
}
