import { expect, it } from 'vitest';
import { openPdf } from './openPdf.ts';
import { writePdf } from './pdf.sample.ts';
import { readMarks } from './readMarks.ts';

/** What a page reads as that shows these bytes in a font which the file does not hold. */
async function textOf(bytes: string, encoding: string): Promise<string> {
  const operators = `BT /F1 10 Tf 1 0 0 1 92 700 Tm <${bytes}> Tj ET`;
  const loading = await openPdf(writePdf([{ marks: [], operators }], { encoding }));
  const pdf = await loading.promise;
  const { glyphs } = await readMarks(await pdf.getPage(1));
  await loading.destroy();
  return glyphs.map(({ text }) => text).join('');
}

it.each([
  ['GB-EUC-H', 'BDCCD3FD'],
  ['GB-EUC-V', 'BDCCD3FD'],
  ['GBpc-EUC-H', 'BDCCD3FD'],
  ['GBpc-EUC-V', 'BDCCD3FD'],
  ['GBK-EUC-H', 'BDCCD3FD'],
  ['GBK-EUC-V', 'BDCCD3FD'],
  ['GBKp-EUC-H', 'BDCCD3FD'],
  ['GBKp-EUC-V', 'BDCCD3FD'],
  ['GBK2K-H', 'BDCCD3FD'],
  ['GBK2K-V', 'BDCCD3FD'],
  ['UniGB-UCS2-H', '655980B2'],
  ['UniGB-UCS2-V', '655980B2'],
  ['UniGB-UTF16-H', '655980B2'],
  ['UniGB-UTF16-V', '655980B2'],
])('a font with %s that is not in the file reads', async (encoding, bytes) => {
  expect(await textOf(bytes, encoding)).toBe('教育');
});
