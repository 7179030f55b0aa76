import { writeWord } from '#exchange/word/writeWord.ts';
import type { Fields } from '#report/fields.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { form2021 } from '#report/forms/form2021.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';

const cells = [...cellsOf(form2021).keys()].filter((cell) => !cell.startsWith('disclosure.'));

function filledWith(numberAt: (index: number) => string): Fields {
  return { ...balanced2021, ...Object.fromEntries(cells.map((cell, index) => [cell, numberAt(index)])) };
}

function repeated(text: string | undefined, times: number): string {
  return Array<string>(times)
    .fill(text ?? '')
    .join('\n');
}

const samples: Readonly<Record<string, Fields>> = {
  balanced2021,
  balanced2019,
  'with-errors': unbalanced2021,
  long: {
    ...balanced2021,
    title: '示例市发展和改革委员会（示例市粮食和物资储备局）2024年政府信息公开工作年度报告',
    overview: repeated(balanced2021['overview'], 6),
    problems: repeated(`（一）主要问题\n${balanced2021['problems']}`, 4),
  },
  'huge-numbers': filledWith((index) => String(11398889 * (index + 7))),
  'largest-numbers': filledWith(() => '9007199254740991'),
};

/** Reports of every sort as Word files, by name. */
export const wordSamples: ReadonlyMap<string, Uint8Array> = new Map(
  await Promise.all(
    Object.entries(samples).map(async ([name, fields]) => [name, await writeWord(fields)] as const),
  ),
);
