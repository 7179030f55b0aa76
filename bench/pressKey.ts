import type { Page } from '@playwright/test';
import type { NotedRender } from '../src/editor/noteRenders.ts';

/** What a person sees in the frame after a key press, and when it was painted. */
export interface PaintedKey {
  /** From the browser's receipt of the key to the end of the frame that shows its effects, in milliseconds. */
  readonly toPaint: number;
  /** The part of it that the page works: from its first listener to the end of the frame. */
  readonly work: number;
  readonly typed: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly findings: readonly string[];
  readonly balances: readonly string[];
  /** What the key press rendered, where renders are noted. */
  readonly renders: readonly NotedRender[];
}

interface Meter {
  notedRenders?: NotedRender[];
  meter: (cell: string) => Promise<PaintedKey>;
  painted: Promise<PaintedKey>;
}

/** To be run in a page before a key is pressed; settles after the frame that follows the key's input event. */
export function installMeter(): void {
  function textsOf(selector: string): string[] {
    return [...document.querySelectorAll(selector)].map((element) => element.textContent);
  }

  function meter(cell: string): Promise<PaintedKey> {
    const input = document.querySelector<HTMLInputElement>(`input[data-cell="${cell}"]`);
    if (!input) throw new Error(`no cell ${cell}`);
    return new Promise((resolve) => {
      let pressed = 0;
      let begun = 0;
      addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
      function onInput(): void {
        begun = performance.now();
        requestAnimationFrame(() => {
          // Read before the frame is drawn, so that nothing rendered later can pass for it.
          const shown = {
            typed: input?.value ?? '',
            outputs: Object.fromEntries(
              [...document.querySelectorAll<HTMLElement>('output[data-cell]')].map((output) => [
                output.dataset['cell'] ?? '',
                output.textContent,
              ]),
            ),
            // The first link of a finding is its sentence; those acknowledged are not open.
            findings: textsOf('[data-open-finding] > a:first-of-type'),
            balances: textsOf('tfoot td'),
            renders: [...((globalThis as { notedRenders?: string[] }).notedRenders ?? [])],
          };
          const afterPaint = new MessageChannel();
          afterPaint.port1.addEventListener('message', () => {
            const now = performance.now();
            resolve({ toPaint: now - pressed, work: now - begun, ...shown });
          });
          afterPaint.port1.start();
          afterPaint.port2.postMessage(null);
        });
      }
      addEventListener('input', onInput, { capture: true, once: true });
    });
  }
  Object.assign(globalThis, { meter });
}

/** Enters a cell as one does by the keyboard, presses a digit in place of its text, and gives what was painted. */
export async function pressKey(page: Page, cell: string, digit: string): Promise<PaintedKey> {
  await page.evaluate(async (name) => {
    const input = document.querySelector<HTMLInputElement>(`input[data-cell="${name}"]`);
    input?.focus();
    input?.select();
    // What entering the cell brings about is not the key's.
    for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    const { meter, notedRenders } = globalThis as unknown as Meter;
    notedRenders?.splice(0);
    Object.assign(globalThis, { painted: meter(name) });
  }, cell);
  await page.keyboard.press(digit);
  return page.evaluate(() => (globalThis as unknown as Meter).painted);
}
