import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const n of ['page2021', 'fragment2021', 'page2019']) for (const w of [1440, 390]) {
  const p = await b.newPage({ viewport: { width: w, height: 900 } });
  await p.goto(`file:///tmp/web/${n}.html`);
  console.log(n, w, await p.evaluate(() => document.documentElement.scrollWidth));
  await p.screenshot({ path: `/tmp/web/${n}-${w}.png`, fullPage: true });
  if (w === 1440) await p.pdf({ path: `/tmp/web/${n}.pdf`, preferCSSPageSize: true, format: 'A4' });
  await p.close();
}
await b.close();
