import { beforeEach, expect, it, vi } from 'vitest';
import { goToField, goToPart } from './goToField.ts';

const scroll = vi.fn<() => void>();

beforeEach(() => {
  scroll.mockClear();
  Element.prototype.scrollIntoView = scroll;
  document.body.innerHTML = `
    <h2 id="part-problems" tabindex="-1">五、</h2>
    <input type="text" data-cell="requests.received.individual" name="requests/received/individual" value="46">
    <output data-cell="requests.received.total" tabindex="-1">63</output>
    <input type="date" name="signature/date">
    <textarea name="overview">一年来</textarea>`;
});

it('a cell takes the focus and comes into view, its text marked to be typed over', () => {
  expect(goToField('requests.received.individual')).toBe(true);
  const input = document.activeElement as HTMLInputElement;
  expect(input.dataset['cell']).toBe('requests.received.individual');
  expect([input.selectionStart, input.selectionEnd]).toEqual([0, 2]);
  expect(scroll).toHaveBeenCalledOnce();
});

it.each([
  ['requests.received.total', 'OUTPUT'],
  ['signature.date', 'INPUT'],
  ['overview', 'TEXTAREA'],
])('%s takes the focus', (field, tag) => {
  expect(goToField(field)).toBe(true);
  expect(document.activeElement?.tagName).toBe(tag);
});

it('a field from an address that is none moves nothing, whatever it says', () => {
  for (const field of ['requests.nothing.individual', '', '"]', '\\']) expect(goToField(field)).toBe(false);
  expect(document.activeElement).toBe(document.body);
  expect(scroll).not.toHaveBeenCalled();
});

it('a part takes the focus at its heading', () => {
  expect(goToPart('problems')).toBe(true);
  expect(document.activeElement?.id).toBe('part-problems');
  expect(goToPart('nothing')).toBe(false);
});
