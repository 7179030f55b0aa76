import { figuresOf } from '#report/equations/figures.ts';
import type { Fields } from '#report/fields.ts';
import { formById } from '#report/forms/forms.ts';
import { chineseDate } from '#report/layout/chineseDate.ts';
import { paperTitle } from '#report/layout/paperTitle.ts';
import { paragraphsOf } from '#report/layout/paragraphsOf.ts';
import { printedNumber } from '#report/layout/printedNumber.ts';
import type { Dress } from './dress.ts';
import { escaped } from '../escaped.ts';
import { content } from './content.ts';
import { printable } from '../printable.ts';
import { tableMarkup } from './tableMarkup.ts';

function narrative(text: string, dress: Dress): readonly string[] {
  return paragraphsOf(printable(text)).map((paragraph) => {
    if (paragraph.heading === '') return `<p${dress.paragraph}>${content(paragraph.text)}</p>`;
    if (paragraph.text === '') return `<h3${dress.subheading}>${content(paragraph.heading)}</h3>`;
    const lead = content(paragraph.heading);
    const dressed = dress.lead === '' ? lead : `<span${dress.lead}>${lead}</span>`;
    return `<p${dress.paragraph}>${dressed}${content(paragraph.text)}</p>`;
  });
}

/** A title too long for a line breaks before the words that all titles share, where its meaning does. */
function title(text: string): string {
  return content(text).replace('政府信息公开工作', '<wbr>$&');
}

function signature(fields: Fields, dress: Dress): readonly string[] {
  const unit = printable(fields['signature.unit'] ?? '').trim();
  const lines = [unit, chineseDate(printable(fields['signature.date'] ?? ''))];
  const shown = lines.filter((line) => line !== '').map((line) => `<p${dress.signed}>${content(line)}</p>`);
  return shown.length > 0 ? [`<div${dress.signature}>`, ...shown, '</div>'] : [];
}

/** The title of the report, never empty. */
export function titleOf(fields: Fields): string {
  return paperTitle({ ...fields, title: printable(fields['title'] ?? '') });
}

/**
 * The whole report as HTML, from its title to its date, a piece a line. Totals are as stated or else computed, blanks
 * are blank, and what is no number stands as typed.
 */
export function reportMarkup(fields: Fields, dress: Dress): string {
  const form = formById(fields['form']);
  const figures = figuresOf(form, fields);
  const parts = form.parts.flatMap((part): readonly string[] => {
    if (!('table' in part)) {
      const heading = `<h2${dress.heading}>${escaped(part.heading)}</h2>`;
      return [heading, ...narrative(fields[part.id] ?? '', dress)];
    }
    const { table, heading } = part;
    return [tableMarkup({ table, heading, numberOf: (cell) => printedNumber(cell, fields, figures), dress })];
  });
  return [
    `<h1${dress.title}>${title(titleOf(fields))}</h1>`,
    ...narrative(fields['preamble'] ?? '', dress),
    ...parts,
    ...signature(fields, dress),
  ].join('\n');
}
