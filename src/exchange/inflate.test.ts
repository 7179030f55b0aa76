import { deflateSync } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inflate } from './inflate.ts';

it('gives back what was deflated', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.nat({ max: 5_000 }), (bytes, times) => {
      const content = new Uint8Array(bytes.length * times);
      for (let time = 0; time < times; time += 1) content.set(bytes, time * bytes.length);
      const inflated = inflate(deflateSync(content), content.length);
      expect(inflated instanceof Uint8Array && Buffer.compare(inflated, content)).toBe(0);
    }),
  );
});

it('stops at little data that becomes much', () => {
  expect(inflate(deflateSync(new Uint8Array(1_000_001)), 1_000_000)).toBe('too large');
});

it('tells data that is cut, or none at all', () => {
  const packed = deflateSync(new TextEncoder().encode('政府信息公开'.repeat(40)));
  expect(inflate(packed.subarray(0, -1), 1_000)).toBe('broken');
  expect(inflate(new Uint8Array([255, 255, 255]), 1_000)).toBe('broken');
});
