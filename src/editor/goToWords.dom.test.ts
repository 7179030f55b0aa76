import { beforeEach, expect, it, vi } from 'vitest';
import { changedWords, goToWords } from './goToWords.ts';

const scroll = vi.fn<(options?: ScrollToOptions | number) => void>();

beforeEach(() => {
  scroll.mockClear();
  window.scrollTo = scroll;
  // jsdom lays nothing out: a line a hundred pixels high for each character before the words.
  Range.prototype.getBoundingClientRect = function box() {
    const before = this.cloneRange();
    before.setStart(document.querySelector('[data-mirror]') ?? document.body, 0);
    return { top: (before.toString().length - this.toString().length) * 100 } as DOMRect;
  };
  document.body.innerHTML = `
    <div>
      <textarea name="overview">收到申请12件，办结12件</textarea>
      <div data-mirror>收到申请<mark>12件</mark>，办结12件</div>
    </div>`;
});

it('words are selected and come into view, also behind others that are marked', () => {
  expect(goToWords({ field: 'overview', start: 10, end: 13 })).toBe(true);
  const box = document.activeElement as HTMLTextAreaElement;
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('12件');
  expect(box.selectionStart).toBe(10);
  expect(scroll).toHaveBeenCalledWith({ top: 1000 - window.innerHeight / 3 });
});

it('words of a text that is not there move nothing', () => {
  expect(goToWords({ field: 'problems', start: 0, end: 1 })).toBe(false);
  expect(document.activeElement).toBe(document.body);
  expect(scroll).not.toHaveBeenCalled();
});

it.each([
  ['收到12件', '收到15件', '5'],
  ['收到12件', '收到112件', '1'],
  ['收到12件', '收到12件。', '。'],
  ['收到12件', '收到件', ''],
  ['', '一年来', '一年来'],
])('%s changed into %s has %j as its new words', (before, after, words) => {
  const { start, end } = changedWords(before, after);
  expect(after.slice(start, end)).toBe(words);
});
