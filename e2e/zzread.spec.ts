import { test } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { readPdf } from '#exchange/pdf/readPdf.ts';
import { cellsOf } from '#report/forms/cells.ts';
import { formById } from '#report/forms/forms.ts';
const only = process.env.ONLY;
import { statingTotals } from '#samples/statingTotals.ts';
test("read", async () => { test.setTimeout(300000);
for (const f of readdirSync('/tmp/pdfs').filter((f) => f.endsWith('.pdf') && (!only || f.includes(only)))) {
  const fields = JSON.parse(readFileSync(`/tmp/pdfs/${f.slice(0, 4)}.json`, 'utf8'));
  const t = Date.now();
  const r = await readPdf(new Uint8Array(readFileSync(`/tmp/pdfs/${f}`)));
  if (!r.ok) { console.log(f, 'REFUSED', r.problems[0].message); continue; }
  let right = 0, wrong = 0, blank = 0;
  const got = r.report.fields; const bad: string[] = [];
  for (const n of cellsOf(formById(fields.form)).keys()) {
    if ((got[n] ?? '') === (fields[n] ?? '') || got[n] === statingTotals(fields)[n]) right++; else if (got[n]) { wrong++; bad.push(`${n}:${got[n]}≠${fields[n]}`); } else blank++;
  }
  const texts = ['title','year','unit.name','preamble','overview','problems','otherMatters','signature.unit','signature.date'].filter((n) => got[n] !== fields[n]);
  console.log(f, `right ${right} unread ${blank} wrong ${wrong} form ${got.form} ${Date.now() - t} ms`, texts.join(), 'problems', r.report.problems.filter(p=>p.kind!=='remark').length);
  if (bad.length) console.log('   ', bad.slice(0, 8).join(' '));
  if (only) { for (const p of r.report.problems) console.log('   -', p.kind, p.place, p.message.slice(0, 150)); for (const t of texts) console.log(t, JSON.stringify(got[t])); }
}

});
