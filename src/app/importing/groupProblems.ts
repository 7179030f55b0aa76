import { cellsOf } from '#report/forms/cells.ts';
import type { Form } from '#report/forms/form.ts';
import type { ReadingProblem } from '#report/readingResult.ts';

/** Problems of one cause, in the order in which they were told. */
export interface ProblemGroup {
  readonly problems: readonly ReadingProblem[];
  /** What the first of them says without its row and column, which stands for the others. */
  readonly cause: string;
  /** Whether the others say the very same. */
  readonly isSame: boolean;
}

/** Fewer are read one by one. */
const leastAlike = 4;

const rowAndColumn = /^(?:“.+?”行)+(?:“.+?”列)?：/;
const quoted = /“(?:[^“”]|“[^“”]*”)*”/g;

/** What a problem says, without the row and column that it says it of and the numbers that it lists. */
function causeOf({ message }: ReadingProblem): string {
  return message.replace(rowAndColumn, '').replace(/(没有读入)：.*$/s, '$1。');
}

/** The cause whatever it is said of: the texts, numbers and places in it are the cell's. */
function kindOfCause(problem: ReadingProblem): string {
  const words = causeOf(problem)
    .replace(quoted, '“”')
    .replace(/（[^（）]*）/g, '')
    .replace(/-?\d+(?:\.\d+)?/g, '0');
  return `${problem.kind} ${words}`;
}

/**
 * Problems by their causes, each where its first stands: two hundred numbers that were all written with 件 are one
 * thing to read. A few of a kind stay apart.
 *
 * @example groupProblems(problems).length //=> 1, for 199 cells of “3件”读作 3
 */
export function groupProblems(problems: readonly ReadingProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, ReadingProblem[]>();
  for (const problem of problems) {
    const key = kindOfCause(problem);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()].flatMap((alike) => {
    const sets = alike.length < leastAlike ? alike.map((problem) => [problem]) : [alike];
    return sets.map((set): ProblemGroup => {
      const [cause = '', ...others] = set.map(causeOf);
      return { problems: set, cause, isSame: others.every((other) => other === cause) };
    });
  });
}

/** The part of a form that a field belongs to, as 第二部分. */
function partOf(form: Form, field: string | undefined): string | null {
  const table = field === undefined ? undefined : cellsOf(form).get(field)?.table;
  const part = form.parts.find(({ id }) => id === (table ?? field));
  return part ? `第${part.heading.split('、')[0] ?? ''}部分` : null;
}

/**
 * How many problems each part of the form has, in words; '' where none is of a part.
 *
 * @example countsByPart(form2021, problems) //=> '第二部分 9 处，第三部分 175 处'
 */
export function countsByPart(form: Form, problems: readonly ReadingProblem[]): string {
  const parts = problems.map(({ field }) => partOf(form, field));
  const others = parts.filter((part) => part === null).length;
  if (others === parts.length) return '';
  const counts = form.parts
    .map(({ id }) => partOf(form, id))
    .map((name) => ({ name, count: parts.filter((part) => part === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count} 处`);
  return [...counts, ...(others > 0 ? [`其他 ${others} 处`] : [])].join('，');
}
