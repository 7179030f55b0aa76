import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { download } from './download.ts';

let links: HTMLAnchorElement[] = [];
const blobs: Blob[] = [];
const revoked: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  links = [];
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  revoked.splice(0);
  URL.revokeObjectURL = (url: string) => void revoked.push(url);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    links.push(this);
  });
});

afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['示例市教育局2024年报（草稿）.json', '示例市教育局2024年报（草稿）.json'],
  ['../../etc/年报.json', '.._.._etc_年报.json'],
  ['C:\\年报*?"<>|.json', 'C__年报______.json'],
  ['年\u0000报\n.json', '年_报_.json'],
])('%j is saved as %j', (name, saved) => {
  download(name, '{}', 'application/json');
  expect(links.map((link) => link.download)).toEqual([saved]);
});

it('the file holds the text, and is let go once the browser has had time to read it', async () => {
  download('年报.json', '{"年": 1}\n', 'application/json');
  expect(blobs.at(-1)?.type).toBe('application/json');
  expect(blobs.at(-1)?.size).toBe(new TextEncoder().encode('{"年": 1}\n').length);
  expect(revoked).toEqual([]);
  vi.runAllTimers();
  expect(revoked).toEqual([links[0]?.href]);
});
