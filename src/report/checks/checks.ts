import { checkNarrative } from '../narrative/checkNarrative.ts';
import type { Check } from './check.ts';
import { checkAspects } from './checkAspects.ts';
import { checkBlankCells, checkCellNumbers } from './checkCells.ts';
import { checkDate } from './checkDate.ts';
import { checkDisputesPossible } from './checkDisputesPossible.ts';
import { checkEmptyText } from './checkEmptyText.ts';
import { checkEquations } from './checkEquations.ts';
import { checkFeeReported } from './checkFeeReported.ts';
import { checkFeeUnit } from './checkFeeUnit.ts';
import { checkForm } from './checkForm.ts';
import { checkInForce } from './checkInForce.ts';
import { checkJumps } from './checkJumps.ts';
import { checkPersonalNumbers } from './checkPersonalNumbers.ts';
import { checkPlaceholders } from './checkPlaceholders.ts';
import { checkRulesAuthority } from './checkRulesAuthority.ts';
import { checkShortProblems } from './checkShortProblems.ts';
import { checkSimilarTexts } from './checkSimilarTexts.ts';
import { checkSwap } from './checkSwap.ts';
import { checkTextYear } from './checkTextYear.ts';
import { checkTitle } from './checkTitle.ts';
import { checkYearEquations } from './checkYearEquations.ts';

/** Every check, in the order in which findings of the same severity are listed. */
export const checks: readonly Check[] = [
  ({ form, fields }) => checkForm(form, fields),
  ({ form, fields, figures }) => checkCellNumbers(form, fields, figures),
  ({ form, figures }) => checkEquations(form, figures),
  checkSwap,
  checkYearEquations,
  ({ form, figures }) => checkBlankCells(form, figures),
  checkRulesAuthority,
  checkInForce,
  checkFeeUnit,
  checkDisputesPossible,
  checkEmptyText,
  checkPlaceholders,
  checkShortProblems,
  checkAspects,
  checkTextYear,
  checkPersonalNumbers,
  checkNarrative,
  checkFeeReported,
  checkTitle,
  checkDate,
  checkJumps,
  checkSimilarTexts,
];
