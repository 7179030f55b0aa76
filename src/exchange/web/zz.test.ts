import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { writePage } from './writePage.ts';
import { writeFragment } from './writeFragment.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { readHtml } from '../html/readHtml.ts';
it('x', () => {
  for (const [n, f] of [
    ['2021', balanced2021],
    ['2019', balanced2019],
  ] as const) {
    writeFileSync(`/tmp/web/page${n}.html`, writePage(f));
    writeFileSync(
      `/tmp/web/fragment${n}.html`,
      '<!doctype html><meta charset=utf-8><meta name=viewport content="width=device-width"><body style="font-family:sans-serif;font-size:16px;max-width:1000px;margin:auto">' +
        writeFragment(f),
    );
    for (const w of [writePage, writeFragment]) {
      const r = readHtml(new TextEncoder().encode(w(f)));
      console.log(n, r.ok, JSON.stringify(r.ok ? r.report.problems : r.problems).slice(0, 1500));
      if (r.ok)
        for (const k of new Set([...Object.keys(f), ...Object.keys(r.report.fields)]))
          if ((f[k] ?? '') !== (r.report.fields[k] ?? ''))
            console.log(k, JSON.stringify(f[k]), JSON.stringify(r.report.fields[k]));
    }
  }
});
