import { test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readPdf } from '#exchange/pdf/readPdf.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
test('lo', async () => {
  const r = await readPdf(new Uint8Array(readFileSync(process.env.F!)));
  if (!r.ok) { console.log(r.problems); return; }
  const names = [...cellsOf(formById('2021')).keys()];
  console.log(r.report.fields.form, names.length, names.map((n) => r.report.fields[n] ?? '?').join(' '));
  for (const p of r.report.problems) console.log('-', p.kind, p.place, p.message.slice(0, 160));
  for (const k of Object.keys(r.report.fields)) if (!names.includes(k)) console.log(k, '=', r.report.fields[k].slice(0, 80));
});
