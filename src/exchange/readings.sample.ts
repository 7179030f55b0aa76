import type { Fields } from '#report/fields.ts';
import type { ReadingProblem, ReadingResult, ReadReport } from '#report/readingResult.ts';

/** The report of a reading, for tests that expect one. */
export function reportIn(result: ReadingResult): ReadReport {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join());
  return result.report;
}

/** A text with one of its places written otherwise. */
export function rewritten(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`the sample has no ${from}`);
  return changed;
}

/** The messages of one kind that a reading tells. */
export function told({ problems }: ReadReport, kind: ReadingProblem['kind']): readonly string[] {
  return problems.filter((problem) => problem.kind === kind).map(({ message }) => message);
}

/** The fields that were read otherwise than the sample has them. `unit.level` stands in no published report. */
export function differing({ fields }: ReadReport, sample: Fields): Fields {
  const names = [...Object.keys(sample), ...Object.keys(fields)];
  return Object.fromEntries(
    names
      .filter((name) => name !== 'unit.level' && (fields[name] ?? '') !== (sample[name] ?? ''))
      .map((name) => [name, fields[name] ?? '']),
  );
}
