import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook, type Worksheet } from '#exchange/excel/readWorkbook.ts';
import { writeExcel } from '#exchange/excel/writeExcel.ts';
import type { Fields } from '#report/fields.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { unbalanced2021 } from '#samples/unbalanced2021.ts';

const samples: Readonly<Record<string, Fields>> = {
  balanced2019,
  balanced2021,
  unbalanced2021: {
    ...unbalanced2021,
    'requests.closed.individual': '50',
    overview: `=1+1\n${'一段很长的文字，从一页到另一页也应当完整。'.repeat(200)}`,
  },
};

async function write(): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = Object.keys(samples);
  const files = await Promise.all(names.map((name) => writeExcel(samples[name] ?? {})));
  return new Map(files.map((file, index) => [names[index] ?? '', file]));
}

/** The written workbooks by name. The module runner closes once this module is loaded, so they are written by then. */
export const writtenSamples = await write();

/** The same workbook without the results of its formulas, so that a program has to compute them. */
export function withoutResults(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, part]): [string, Uint8Array] => [
    name,
    strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, '</f>')),
  ]);
  return zipSync(Object.fromEntries(parts));
}

function sheetsIn(file: Uint8Array): readonly Worksheet[] {
  const reading = readWorkbook(file);
  return reading.ok ? reading.workbook.sheets : [];
}

/** The formulas of which a program made something else than we wrote as their results, and how many there are. */
export function differingResults(
  ours: Uint8Array,
  theirs: Uint8Array,
): { formulas: number; differing: string[] } {
  const differing: string[] = [];
  let formulas = 0;
  for (const sheet of sheetsIn(ours)) {
    const computed = sheetsIn(theirs).find(({ name }) => name === sheet.name);
    for (const { row, column, formula, value } of sheet.cells) {
      if (formula === null) continue;
      formulas += 1;
      const their = computed?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
      if (their !== value) differing.push(`${sheet.name} ${row}/${column} ${formula}: ${value} ≠ ${their}`);
    }
  }
  return { formulas, differing };
}
