import { test } from '@playwright/test';
import { writeFileSync, mkdirSync } from 'node:fs';
import { layouts, pageOf } from './pdfLayouts.ts';
import { balanced2019 } from '#samples/balanced2019.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { statingTotals } from '#samples/statingTotals.ts';
test('mk', async ({ page }) => {
mkdirSync('/tmp/pdfs', { recursive: true });
const long = '本机关认真贯彻落实政府信息公开条例，全年主动公开政府信息1,234条，户均2.5件，比上年增长12%。做好OA系统（Office Automation）建设，持续推进政务公开工作标准化规范化，为人民群众提供长期、全面、及时的信息服务。';
const text = Array.from({length: 4}, (_, i) => `（${'一二三四'[i]}）主动公开。` + long.repeat(i + 1)).join('\n');
for (const [form, sample] of [['2019', balanced2019], ['2021', balanced2021]] as const) {
  const fields = { ...statingTotals(sample), overview: text };
  writeFileSync(`/tmp/pdfs/${form}.json`, JSON.stringify({ ...sample, overview: text }));
  for (const [i, [name, style]] of Object.entries(layouts).entries()) {
    await page.setContent(pageOf(fields, style));
    writeFileSync(`/tmp/pdfs/${form}-${String(i).padStart(2,'0')}-${name.replaceAll(' ', '_')}.pdf`, await page.pdf({ preferCSSPageSize: true }));
  }
}
});
