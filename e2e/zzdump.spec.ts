import { test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { openPdf } from '#exchange/pdf/openPdf.ts';
import { readMarks } from '#exchange/pdf/readMarks.ts';
import { textLines } from '#exchange/pdf/textLines.ts';
import { joinedRules } from '#exchange/pdf/joinedRules.ts';
test('d', async () => {
  const pdf = await (await openPdf(new Uint8Array(readFileSync(process.env.F!)))).promise;
  for (const n of (process.env.P ?? '5').split(',')) {
  const m = await readMarks(await pdf.getPage(Number(n)));
  for (const l of textLines(m.glyphs)) console.log(l.baseline.toFixed(1), l.left.toFixed(1), l.right.toFixed(1), l.size, l.text);
  for (const r of joinedRules(m.rules)) console.log(JSON.stringify(r)); console.log(m.rules.length, joinedRules(m.rules).length);
  }
});
