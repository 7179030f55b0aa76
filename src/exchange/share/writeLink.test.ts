import { expect, it } from 'vitest';
import { passphrase } from './lockCheaply.sample.ts';
import { readLink } from './readLink.ts';
import { unlockText } from './unlockText.ts';
import { writeLink } from './writeLink.ts';

const text = JSON.stringify({ unit: '示例市教育局', title: 'Report of the Office' });

it('writes a link of the site that opens with the passphrase, and names nobody', async () => {
  const { address, length } = await writeLink('http://10.0.0.8/nianbao/?a=1#/draft/0f3c', text, passphrase);
  expect(address).toMatch(/^http:\/\/10\.0\.0\.8\/nianbao\/\?a=1#\/shared#[-\w]+$/);
  expect(length).toBe(address.length);
  expect(decodeURIComponent(address)).not.toMatch(/示例市|Office|4071/);
  const reading = readLink(address);
  if (!reading.ok) throw new Error(reading.reason);
  expect(await unlockText(reading.locked, passphrase)).toEqual({ ok: true, text });
});

it('writes what a browser keeps as it is', async () => {
  const { address } = await writeLink('https://example.com/', text, passphrase);
  expect(new URL(address).href).toBe(address);
});
