import type { LeftOut, PasteReport } from '#ui/grid/placeBlock.ts';

/** What of a pasted block found no place: how many numbers, and a sentence for each reason. */
export interface LeftOutWords {
  readonly count: number;
  readonly sentences: readonly string[];
}

const mostNames = 3;

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('');
}

function rowsOf(left: readonly LeftOut[]): string {
  return `粘贴内容的第 ${[...new Set(left.map(({ row }) => row))].join('、')} 行`;
}

function unknownRows(names: readonly string[], values: number): readonly string[] {
  if (names.length === 0) return [];
  const some = quoted(names.slice(0, mostNames));
  const all =
    names.length > mostNames
      ? `${some}等 ${names.length} 行`
      : `${some}这${names.length > 1 ? '几' : '一'}行`;
  return [`这张表没有${all}${values > 0 ? `，其中 ${values} 个数没有填入` : ''}。`];
}

function told(left: readonly LeftOut[], sentence: (count: number) => string): readonly string[] {
  return left.length === 0 ? [] : [sentence(left.length)];
}

/**
 * Says what of a pasted block was not written, and why, in as few sentences as there are reasons. The name of a row that
 * the table does not have is no number, and is not counted.
 *
 * @example leftOutWords(report).sentences[0] //=> '这张表没有“（六）另作处理”这一行，其中 7 个数没有填入。'
 */
export function leftOutWords({ leftOut, recognised }: PasteReport): LeftOutWords {
  const because = (reason: LeftOut['reason']): readonly LeftOut[] =>
    leftOut.filter((left) => left.reason === reason);
  const [strange, nameless, known] = [
    because('label').filter(({ label }) => label !== '' && !recognised.includes(label)),
    because('label').filter(({ label }) => label === ''),
    because('label').filter(({ label }) => label !== '' && recognised.includes(label)),
  ];
  const names = strange.filter(({ text, label }) => text === label);
  const twice = because('twice');
  return {
    count: leftOut.length - names.length - known.length,
    sentences: [
      ...unknownRows([...new Set(strange.map(({ label }) => label))], strange.length - names.length),
      ...told(known, () => `这张表没有${quoted(known.map(({ text }) => text))}，没有填入。`),
      ...told(
        nameless,
        (count) => `${rowsOf(nameless)}前面没有行名，其中 ${count} 个数不知道填到哪一行，没有填入。`,
      ),
      ...told(
        twice,
        (count) =>
          `${quoted([...new Set(twice.map(({ label }) => label))])}出现了两次，后一次的 ${count} 个数没有填入。`,
      ),
      ...told(
        because('row'),
        (count) => `超出表格最后一行的 ${count} 个数（${rowsOf(because('row'))}）没有填入。`,
      ),
      ...told(because('column'), (count) => {
        const places = because('column')
          .slice(0, mostNames)
          .map(
            ({ row, column, label, text }) =>
              `${label === '' ? `第 ${row} 行第 ${column} 列` : `“${label}”行`}的“${text}”`,
          );
        return `超出表格最右一列的 ${count} 个数没有填入：${places.join('、')}${count > mostNames ? '等' : ''}。`;
      }),
    ],
  };
}
