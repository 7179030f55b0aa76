import type { Form } from '#report/forms/form.ts';
import { forms } from '#report/forms/forms.ts';
import { formLabels } from './formLabels.ts';
import type { Token } from './labelAt.ts';
import { labelKey } from './labelKey.ts';
import { unitIn, type HeadingUnit } from './readCellText.ts';

/** Page numbers, lines that the form itself prints, and columns that hold no numbers of it. */
const aside =
  /^(?:[-—–―]\d{1,3}[-—–―]|[该本此]?部分(?:内容)?以表格形式报告.*|\(?单位[:：]件\)?|备注|序号|说明)$/;
/** A line that states the unit for the tables below it. */
const unitLine = /^\(?(?:金额)?单位[:：]?.{1,8}$/;
/** What stands in front of the numbers of part four where its line has a name. */
const lineName = /^(?:件数|数量)(?:\(件\))?$/;

/** Where cells stand alone, the number of a row may pass for one that the row before lacks. */
export function isNumbering({ plain, width, inTable }: Token): boolean {
  return !inTable && width === 1 && plain === '序号';
}

/** Whether a text names a column that only another form has. */
export function isColumnOfOtherForm(form: Form, text: string): boolean {
  const key = labelKey(text);
  return (
    !formLabels(form).has(key) &&
    forms.some((other) =>
      formLabels(other)
        .get(key)
        ?.some((meaning) => meaning.kind === 'head' && meaning.column !== null),
    )
  );
}

/** Whether a text between the numbers says nothing of them. */
export function isAside(plain: string): boolean {
  return aside.test(plain);
}

/** Whether a text is the name of part four's line of numbers. */
export function isLineName(plain: string): boolean {
  return lineName.test(plain);
}

/** The unit that a line states for the tables below it, or null for any other line. */
export function statedUnit(plain: string): HeadingUnit | null {
  return unitLine.test(plain) ? unitIn(plain) : null;
}
