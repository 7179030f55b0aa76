import { expect, it } from 'vitest';
import { narrativeText } from './narrativeText.ts';

it('text from Word keeps its paragraphs and loses its indents and blank lines', () => {
  expect(narrativeText('　　一年来，主动公开。\r\n\r\n　　二是依申请公开。 \r\n')).toBe(
    '一年来，主动公开。\n二是依申请公开。',
  );
});

it('line breaks of every kind end a paragraph', () => {
  expect(narrativeText('一\r二\v三\f四\u2028五\u2029六')).toBe('一\n二\n三\n四\n五\n六');
});

it('spaces and tabs within a line stay as spaces', () => {
  expect(narrativeText('制发\u00a03\t件\n废止　1件')).toBe('制发 3 件\n废止　1件');
});

it('nothing but blank lines is nothing', () => {
  expect(narrativeText('\n 　\t\n')).toBe('');
});
