import { beforeEach, expect, it } from 'vitest';
import { goToRegion, onRegionKey, regions } from './regions.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  document.body.innerHTML = `
    <nav aria-label="年报目录"><a href="#/">一、总体情况</a></nav>
    <main><h2>报告信息</h2><input name="cell" /></main>
    <section aria-labelledby="findings-heading"><h2 id="findings-heading">检查结果</h2><button>一处</button></section>`;
});

function press(init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key: 'F6', cancelable: true, ...init });
  onRegionKey(event);
  return event.defaultPrevented;
}

function focused(): string {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement ? activeElement.name : (activeElement?.textContent ?? '');
}

it('F6 leads on from region to region, and past the last one belongs to the browser', () => {
  const stops = regions.map(() => {
    expect(press()).toBe(true);
    return focused();
  });
  expect(stops).toEqual(['一、总体情况', '报告信息', '检查结果']);
  expect(press()).toBe(false);
  expect(focused()).toBe('检查结果');
});

it('Shift+F6 leads back to the very cell one came from', () => {
  document.querySelector('input')?.focus();
  press();
  document.querySelector('button')?.focus();
  press({ shiftKey: true });
  expect(focused()).toBe('cell');
  press();
  expect(focused()).toBe('一处');
});

it('goes to the beginning where the place one came from is gone', () => {
  const input = document.querySelector('input');
  input?.focus();
  press();
  input?.remove();
  press({ shiftKey: true });
  expect(focused()).toBe('报告信息');
});

it('leaves the key alone in a dialog, with another key held, and where there is no region', () => {
  expect(press({ ctrlKey: true })).toBe(false);
  document.body.insertAdjacentHTML('beforeend', '<dialog open></dialog>');
  expect(press()).toBe(false);
  document.body.innerHTML = '<main>列表</main>';
  expect(press()).toBe(false);
});

it('a region can be gone to from anywhere', () => {
  const [, , findings] = regions;
  expect(goToRegion(findings)).toBe(true);
  expect(focused()).toBe('检查结果');
});
