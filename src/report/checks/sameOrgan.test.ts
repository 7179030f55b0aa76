import { describe, expect, it } from 'vitest';
import { sameOrgan } from './sameOrgan.ts';

describe('sameOrgan', () => {
  it.each([
    ['示例市教育局', '示例市教育局'],
    ['示例市教育局', '教育局'],
    ['示例省示例市示例县大河镇人民政府', '大河镇人民政府'],
    ['示例县大河镇', '示例县大河镇人民政府'],
    ['示例市卫生健康委员会', '示例市卫健委'],
    ['示例市发展和改革委员会', '示例市发展改革委'],
    ['示例市人民政府', '示例市人民政府办公室'],
    ['示例市政府办', '示例市人民政府'],
    ['示例街道', '示例街道办事处'],
    ['示例市财政局（国资委）', '示例市财政局'],
    ['示例市 教育局', '示例市教育局'],
    ['国家税务总局示例市税务局', '示例市税务局'],
  ])('%s and %s can be the same', (one, other) => {
    expect(sameOrgan(one, other)).toBe(true);
    expect(sameOrgan(other, one)).toBe(true);
  });

  it.each([
    ['示例市教育局', '示例市水利局'],
    ['示例市教育局', '样例县教育局'],
    ['示例市人民政府', '示例市教育局'],
    ['大河镇人民政府', '小河镇人民政府'],
    ['示例市卫生健康委员会', '示例市住建委'],
  ])('%s and %s cannot', (one, other) => {
    expect(sameOrgan(one, other)).toBe(false);
    expect(sameOrgan(other, one)).toBe(false);
  });
});
