import type { TableId } from '#report/forms/form.ts';
import { compact } from './labelKey.ts';
import type { Section } from './sections.ts';

/** The words that start each table and stand in no narrative as a line of their own. */
const starts: readonly (readonly [TableId, RegExp])[] = [
  ['disclosure', /^第?二十条第?\([一五六八九]\)项$/],
  ['requests', /^(?:\(本列数据的勾稽关系为.*|申请人情况)$/],
  ['disputes', /^未经复议直接起诉$/],
];

/**
 * Cuts a table off a narrative or a preamble that it runs into because its heading is missing.
 * Its lines become a section of their own, without which they would read as text.
 */
export function tableStart(sections: readonly Section[]): readonly Section[] {
  const known = new Set(sections.map(({ part }) => part));
  return sections.flatMap((section): readonly Section[] => {
    const { part, lines } = section;
    if (part === 'disclosure' || part === 'requests' || part === 'disputes') return [section];
    for (const [at, { cells }] of lines.entries()) {
      const texts = cells.map(({ text }) => (text.length > 60 ? '' : compact(text)));
      const start = starts.find(
        ([table, pattern]) => !known.has(table) && texts.some((text) => pattern.test(text)),
      );
      if (!start) continue;
      return [
        { ...section, lines: lines.slice(0, at) },
        { part: start[0], place: cells[0]?.place ?? '', lines: lines.slice(at) },
      ];
    }
    return [section];
  });
}
