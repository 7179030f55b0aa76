import { expect, it } from 'vitest';
import { foldGlyphs } from './foldGlyphs.ts';

it('reads radicals as the characters that were printed', () => {
  expect(foldGlyphs('⼈⺠政府⼾口⻓⻔⻢⻰㬵')).toBe('人民政府户口长门马龙胶');
});

it('reads compatibility ideographs and ligatures as their plain forms', () => {
  expect(foldGlyphs('\uF9DF\uF90A \uFB01le')).toBe(`${'\uF9DF\uF90A'.normalize('NFKC')} file`);
  expect(foldGlyphs('\uF9DF')).not.toBe('\uF9DF');
});

it('leaves full-width forms, punctuation and circled numbers as they were written', () => {
  const text = '（一）１２３，“三安全一稳定”①㎡…—';
  expect(foldGlyphs(text)).toBe(text);
});
