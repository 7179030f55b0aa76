import { settledTotals } from '#report/equations/figures.ts';
import type { FormId, NarrativeId, PartId } from '#report/forms/form.ts';
import { formById, forms } from '#report/forms/forms.ts';
import type { ReadingProblem, ReadingResult } from '#report/readingResult.ts';
import { formLabels } from './formLabels.ts';
import { labelKey } from './labelKey.ts';
import { paragraphsOf, placeOf, rowOf } from './paragraphs.ts';
import { readerNotes, type ReaderNotes } from './readerNotes.ts';
import { readTables } from './readTables.ts';
import { readTitle, type TitleReading } from './readTitle.ts';
import { recogniseForm } from './recogniseForm.ts';
import { reportSignature, type ReportSignature } from './reportSignature.ts';
import type { ReportSource, SourceCell } from './reportSource.ts';
import { rowsAmong } from './rowsAmong.ts';
import { sectionsOf, type Section } from './sections.ts';
import { chooseReport } from './severalReports.ts';
import { tableStart } from './tableStart.ts';
import { tellMissing } from './tellMissing.ts';

function refused(message: string): ReadingResult {
  return { ok: false, problems: [{ kind: 'lost', place: '全文', message }] };
}

/** A report has some five hundred. */
const mostCells = 100_000;

function cellCount({ blocks }: ReportSource): number {
  return blocks.reduce(
    (sum, block) =>
      sum + (block.kind === 'table' ? block.rows.reduce((cells, row) => cells + row.length, 0) : 1),
    0,
  );
}

const leastLabels = 4;

function isReport(sections: readonly Section[], cells: readonly SourceCell[]): boolean {
  if (sections.some(({ part }) => part !== null)) return true;
  const keys = cells.map(({ text }) => (text.length > 120 ? '' : labelKey(text)));
  // 其他, 规章 and 总计 are words of any text, and every office's menu has 行政许可 and 行政处罚.
  const labels = keys.filter((key) => key.length >= 4 && forms.some((form) => formLabels(form).has(key)));
  return new Set(labels).size >= leastLabels;
}

function isNarrative(part: PartId | null): part is NarrativeId {
  return part === 'overview' || part === 'problems' || part === 'otherMatters';
}

/** Nobody reads more, and a text that is no report can have thousands. */
const mostProblems = 500;

function listed(problems: readonly ReadingProblem[]): readonly ReadingProblem[] {
  const more = problems.length - mostProblems;
  if (more <= 0) return problems;
  const message = `另有 ${more} 处没有读入，不再逐一列出；请核对粘贴的是不是一份年度报告。`;
  return [...problems.slice(0, mostProblems), { kind: 'lost', place: '全文', message }];
}

/** The section without the lines of these paragraphs. */
function without(section: Section, paragraphs: readonly SourceCell[]): Section {
  if (paragraphs.length === 0) return section;
  const rows = new Set(paragraphs.map(({ place }) => rowOf(place)));
  const lines = section.lines.filter(({ cells }) => !cells.some(({ place }) => rows.has(rowOf(place))));
  return { ...section, lines };
}

function keepTitle(notes: ReaderNotes, opening: TitleReading): void {
  const { title, year, beside } = opening;
  notes.keep('year', [year]);
  notes.keep('title', [title]);
  notes.tellBeside(beside);
  notes.tellNotFound('title', '没有找到标题，保持空白。');
  notes.tellNotFound('year', '标题里没有找到报告年度，请填写。');
  if (year && year.place !== title?.place) {
    const message = `标题里没有年度，按统计期限读作 ${year.text} 年，请核对。`;
    notes.problems.push({ kind: 'remark', place: year.place, message, field: 'year' });
  }
}

function keepSignature(notes: ReaderNotes, signature: ReportSignature): void {
  const { unit, date, unreadDate, after, isOnTop } = signature;
  notes.keep('signature.unit', [unit]);
  notes.keep('signature.date', [date]);
  notes.tellNotFound('signature.unit', '没有找到落款单位，保持空白。');
  if (unreadDate) {
    const message = `落款日期“${unreadDate.text.trim()}”不是完整的日期，没有读入。`;
    notes.problems.push({ kind: 'lost', place: unreadDate.place, message, field: 'signature.date' });
  } else notes.tellNotFound('signature.date', '没有找到落款日期，保持空白。');
  if (date && isOnTop) {
    const message = '报告末尾没有落款日期，标题下面的日期作为落款日期读入，请核对。';
    notes.problems.push({ kind: 'remark', place: date.place, message, field: 'signature.date' });
  }
  notes.tellBeside(after);
}

/** Keeps a text, and tells a table that stands in it. */
function keepText(notes: ReaderNotes, field: string, section: Section, text: readonly SourceCell[]): void {
  notes.keep(field, text);
  const rows = rowsAmong(section.lines, text);
  if (rows.length === 0) return;
  const message = '这里是正文中的一个表格，只按文字读入，没有表格线，请核对。';
  notes.problems.push({ kind: 'remark', place: placeOf(rows), message, field });
}

/**
 * Reads a published report of whatever format, once its text and tables are taken apart: title, year, unit, form,
 * preamble, narratives, numbers, signing unit and date. What it cannot take over it tells, with its text.
 *
 * @param asked the form to read it by, where somebody knows better than its labels tell
 * @example readStructure({ blocks: [] }).ok //=> false
 */
export function readStructure(source: ReportSource, asked?: FormId): ReadingResult {
  if (cellCount(source) > mostCells) return refused('表格超过 10 万格，请只粘贴一份年度报告。');
  const { source: own, problems: beside } = chooseReport(source);
  const sections = tableStart(sectionsOf(own));
  const cells = sections.flatMap(({ lines }) => lines.flatMap((line) => line.cells));
  if (!isReport(sections, cells)) {
    return refused(
      '没有找到年度报告的各部分标题或表格（例如“一、总体情况”），请从标题到落款完整复制后再用“粘贴报告”读取。',
    );
  }
  const notes = readerNotes();
  const { fields, sources, problems, keep } = notes;

  const opening = readTitle(paragraphsOf(sections[0]?.lines ?? []));
  const signature = reportSignature(sections, opening);
  keepTitle(notes, opening);
  if (sections[0]) keepText(notes, 'preamble', sections[0], signature.preamble);
  keep('unit.name', [opening.title && { text: opening.unit, place: opening.title.place }]);
  if (opening.unit === '') keep('unit.name', [signature.unit]);
  notes.tellNotFound('unit.name', '没有找到单位名称，请填写。');
  keepSignature(notes, signature);

  const recognised = recogniseForm(cells, opening.year?.text ?? '');
  const form = asked === undefined ? recognised.form : formById(asked);
  const seenIn = form === recognised.form ? recognised.seenIn : null;
  keep('form', [{ text: form.id, place: seenIn?.place ?? '全文' }]);
  if (asked === undefined && !seenIn) {
    const message = `表格里没有能区分格式的栏目，先按${form.name}读入，请核对。`;
    problems.push({ kind: 'remark', place: '全文', message, field: 'form' });
  }

  const tableSections: Section[] = [];
  for (const section of sections) {
    const whole = paragraphsOf(section.lines);
    const text = signature.texts.get(section) ?? whole;
    if (isNarrative(section.part)) keepText(notes, section.part, section, text);
    else if (section.part) tableSections.push(without(section, whole.slice(text.length)));
  }
  const tables = readTables(form, tableSections);
  Object.assign(fields, tables.fields);
  Object.assign(fields, settledTotals(form, fields));
  Object.assign(sources, tables.sources);

  const places = new Map(sections.flatMap(({ part, place }) => (part === null ? [] : [[part, place]])));
  const found = new Set([...Object.keys(tables.sources), ...tables.told]);
  const missing = tellMissing(form, found, places);
  const all = [...beside, ...problems, ...missing, ...tables.problems];
  return { ok: true, report: { fields, sources, problems: listed(all) } };
}
