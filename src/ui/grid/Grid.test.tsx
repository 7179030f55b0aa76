import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Grid } from './Grid.tsx';
import type { WriteKind } from './liveGrid.ts';
import type { PasteReport } from './placeBlock.ts';
import { requests } from './sampleTables.ts';

let writes: { texts: Readonly<Record<string, string>>; kind: WriteKind }[] = [];
let reports: PasteReport[] = [];
let renders = 0;

beforeEach(() => {
  writes = [];
  reports = [];
  renders = 0;
});
afterEach(cleanup);

/** A form of the sample table whose owner writes what it is told to. */
function open({ readOnly = false } = {}): void {
  function write(texts: Readonly<Record<string, string>>, kind: WriteKind): void {
    writes.push({ texts, kind });
    for (const [name, written] of Object.entries(texts)) {
      const element = cell(name);
      if (element instanceof HTMLInputElement) element.value = written;
    }
  }
  render(
    <Profiler id="grid" onRender={() => (renders += 1)}>
      <Grid
        aria-label="申请情况"
        matrix={requests}
        read={text}
        onWrite={write}
        onPasteReport={(report) => reports.push(report)}
        readOnly={readOnly}
      >
        <thead>
          <tr>
            <td>（本列数据的勾稽关系）</td>
          </tr>
        </thead>
        <tbody>
          {requests.map((row) => (
            <tr key={row.labels.join()}>
              <th scope="row">{row.labels.at(-1)}</th>
              {row.cells.map(({ name, editable }) => (
                <td key={name}>
                  {editable ? (
                    <input data-cell={name} readOnly={readOnly} />
                  ) : (
                    <output data-cell={name}>0</output>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Grid>
      <button type="button">撤销</button>
    </Profiler>,
  );
}

function cell(name: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(`[data-cell="${name}"]`);
  if (!element) throw new Error(`no cell ${name}`);
  return element;
}

function text(name: string): string {
  const element = cell(name);
  return element instanceof HTMLInputElement ? element.value : element.textContent;
}

/** Enters a cell, as a click does, with a text in it and the caret behind that. */
function enter(name: string, value = ''): HTMLInputElement {
  const input = cell(name);
  if (!(input instanceof HTMLInputElement)) throw new Error(`${name} is no input`);
  input.value = value;
  input.focus();
  input.setSelectionRange(value.length, value.length);
  return input;
}

/** Presses a key where the focus is; returns whether the grid acted on it. */
function press(key: string, init: KeyboardEventInit = {}): boolean {
  return !fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });
}

function here(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset.cell : undefined;
}

function selected(): string[] {
  return [...document.querySelectorAll<HTMLElement>('td[data-selected] [data-cell]')].map(
    (element) => element.dataset.cell?.replace('requests.', '') ?? '',
  );
}

/** The clipboard of an event, as a browser gives it. */
function clipboard(held: Record<string, string> = {}) {
  return {
    held,
    getData: (type: string) => held[type] ?? '',
    setData: (type: string, data: string) => {
      held[type] = data;
    },
  };
}

function paste(held: Record<string, string>): boolean {
  const target = document.activeElement ?? document.body;
  return !fireEvent(target, createEvent.paste(target, { clipboardData: clipboard(held) }));
}

function copy(kind: 'copy' | 'cut' = 'copy'): Record<string, string> {
  const target = document.activeElement ?? document.body;
  const clipboardData = clipboard();
  fireEvent(target, createEvent[kind](target, { clipboardData }));
  return clipboardData.held;
}

function mouse(type: 'mouseDown' | 'mouseMove', name: string, init: MouseEventInit = {}): boolean {
  document.elementFromPoint = () => cell(name);
  return !fireEvent[type](cell(name), { button: 0, buttons: 1, ...init });
}

describe('keys', () => {
  it('move through the table and select the text of the cell they enter', () => {
    open();
    cell('requests.carriedIn.individual').setAttribute('value', '12');
    enter('requests.received.individual', '3');
    expect(press('Enter')).toBe(true);
    expect(here()).toBe('requests.carriedIn.individual');
    const input = cell('requests.carriedIn.individual') as HTMLInputElement;
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, 2]);
    press('ArrowRight');
    expect(here()).toBe('requests.carriedIn.business');
    press('End');
    expect(here()).toBe('requests.carriedIn.research');
    press('Home', { ctrlKey: true });
    expect(here()).toBe('requests.received.individual');
  });

  it('leave the caret to the browser inside the text', () => {
    open();
    enter('requests.received.business', '12').setSelectionRange(1, 1);
    expect(press('ArrowLeft')).toBe(false);
    expect(press('ArrowRight')).toBe(false);
    expect(here()).toBe('requests.received.business');
  });

  it('leave Tab to the browser', () => {
    open();
    enter('requests.received.business');
    expect(press('Tab')).toBe(false);
  });

  it('of an input method never move', () => {
    open();
    enter('requests.received.business');
    expect(press('Enter', { isComposing: true })).toBe(false);
    expect(press('Enter', { keyCode: 229 })).toBe(false);
    expect(here()).toBe('requests.received.business');
  });

  it('restore on Escape what the cell held when it was entered', () => {
    open();
    const input = enter('requests.received.business', '12');
    expect(press('Escape')).toBe(false);
    fireEvent.input(input, { target: { value: '129' } });
    expect(press('Escape')).toBe(true);
    expect(writes).toEqual([{ texts: { 'requests.received.business': '12' }, kind: 'restore' }]);
  });

  it('restore what was held before even after the window was left and came back', () => {
    open();
    const input = enter('requests.received.business', '12');
    fireEvent.input(input, { target: { value: '129' } });
    fireEvent.blur(input);
    fireEvent.focus(input);
    press('Escape');
    expect(text('requests.received.business')).toBe('12');
  });
});

describe('a block', () => {
  it('grows with Shift and the arrow keys, is announced, and ends on Escape', () => {
    open();
    enter('requests.received.business');
    press('ArrowDown', { shiftKey: true });
    press('ArrowRight', { shiftKey: true });
    expect(selected()).toEqual([
      'received.business',
      'received.research',
      'carriedIn.business',
      'carriedIn.research',
    ]);
    expect(screen.getByText('已选 2 行 2 列').getAttribute('aria-live')).toBe('polite');
    expect(here()).toBe('requests.received.business');
    expect(press('Escape')).toBe(true);
    expect(selected()).toEqual([]);
    expect(screen.queryByText(/已选/)).toBeNull();
  });

  it('ends when one moves, types or leaves', () => {
    open();
    enter('requests.received.business');
    press('ArrowDown', { shiftKey: true });
    press('ArrowRight');
    expect(selected()).toEqual([]);
    press('ArrowDown', { shiftKey: true });
    fireEvent.input(cell('requests.received.research'), { target: { value: '1' } });
    expect(selected()).toEqual([]);
    press('ArrowDown', { shiftKey: true });
    expect(selected()).toHaveLength(2);
    screen.getByRole('button', { name: '撤销' }).focus();
    expect(selected()).toEqual([]);
  });

  it('stays when the window loses the focus, to be pasted elsewhere', () => {
    open();
    const input = enter('requests.received.business');
    press('ArrowDown', { shiftKey: true });
    fireEvent.blur(input);
    fireEvent.focus(input);
    expect(selected()).toHaveLength(2);
  });

  it('is the whole table on Ctrl+A when the text is selected already', () => {
    open();
    const input = enter('requests.received.business', '12');
    expect(press('a', { ctrlKey: true })).toBe(false);
    input.select();
    expect(press('a', { ctrlKey: true })).toBe(true);
    expect(selected()).toHaveLength(24);
  });

  it('reaches to the cell that is clicked with Shift', () => {
    open();
    enter('requests.received.business');
    expect(mouse('mouseDown', 'requests.carriedIn.total', { shiftKey: true })).toBe(true);
    expect(selected()).toHaveLength(6);
    expect(here()).toBe('requests.received.business');
  });

  it('is drawn with the mouse, from one cell to another only', () => {
    open();
    enter('requests.received.business');
    mouse('mouseDown', 'requests.received.business');
    mouse('mouseMove', 'requests.received.business');
    expect(selected()).toEqual([]);
    mouse('mouseMove', 'requests.carriedIn.total');
    expect(selected()).toHaveLength(6);
    mouse('mouseMove', 'requests.received.total', { buttons: 0 });
    expect(selected()).toHaveLength(6);
    mouse('mouseDown', 'requests.granted.individual');
    expect(selected()).toEqual([]);
  });

  it('copies as text and as a table, totals too', () => {
    open();
    enter('requests.received.business', '7');
    enter('requests.received.research', '8');
    press('ArrowRight', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(copy()).toEqual({
      'text/plain': '8\t0\n\t0\n',
      'text/html': expect.stringContaining('<tr><td>8</td><td>0</td></tr><tr><td></td><td>0</td></tr>'),
    });
    expect(writes).toEqual([]);
  });

  it('is no block without a second cell: text copies as ever', () => {
    open();
    enter('requests.received.business', '7');
    expect(copy()).toEqual({});
  });

  it('is emptied but for its totals, in one step, by Delete and by cutting', () => {
    open();
    enter('requests.received.research', '8');
    press('ArrowRight', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    const emptied = { 'requests.received.research': '', 'requests.carriedIn.research': '' };
    expect(press('Delete')).toBe(true);
    expect(copy('cut')['text/plain']).toBe('\t0\n\t0\n');
    expect(writes).toEqual([
      { texts: emptied, kind: 'clear' },
      { texts: emptied, kind: 'clear' },
    ]);
  });
});

describe('pasting', () => {
  it('writes a block in one step and reports what was left out', () => {
    open();
    enter('requests.exemptThirdParty.research');
    expect(paste({ 'text/plain': '1\t2\t3\r\n4\t5\t6\r\n7\t8\t9\r\n' })).toBe(true);
    expect(writes).toEqual([
      {
        kind: 'paste',
        texts: {
          'requests.exemptThirdParty.research': '1',
          'requests.exemptThirdParty.total': '2',
          'requests.closed.research': '4',
          'requests.closed.total': '5',
        },
      },
    ]);
    expect(reports.map(({ written, leftOut }) => [written, leftOut.map((left) => left.text).join()])).toEqual(
      [[4, '3,6,7,8,9']],
    );
  });

  it('knows the labels of the table it is in, its corner too', () => {
    open();
    enter('requests.received.individual');
    paste({
      'text/plain': 'never read',
      'text/html':
        '<table><tr><td>(本列数据的勾稽关系)<td>自然人<td>商业企业<tr><td>二、上年结转申请数量<td>3<td>4</table>',
    });
    expect(writes[0]?.texts).toEqual({
      'requests.carriedIn.individual': '3',
      'requests.carriedIn.business': '4',
    });
    expect(reports[0]?.leftOut).toEqual([]);
  });

  it('leaves a single value to the browser', () => {
    open();
    enter('requests.received.individual', '1');
    expect(paste({ 'text/plain': '23', 'text/html': '<b>23</b>' })).toBe(false);
    expect(writes).toEqual([]);
    expect(reports).toEqual([]);
  });

  it('writes nothing, and says so, when nothing fits', () => {
    open();
    enter('requests.received.individual');
    paste({ 'text/plain': '（六）另作处理\t7\n' });
    expect(writes).toEqual([]);
    expect(reports[0]?.written).toBe(0);
    expect(reports[0]?.leftOut).toHaveLength(2);
  });

  it('begins at the corner of a selected block, a single value too', () => {
    open();
    enter('requests.carriedIn.business');
    press('ArrowUp', { shiftKey: true });
    paste({ 'text/plain': '23' });
    expect(writes[0]?.texts).toEqual({ 'requests.received.business': '23' });
  });

  it('makes the pasted text the one that Escape goes back to', () => {
    open();
    const input = enter('requests.received.individual', '1');
    paste({ 'text/plain': '2\t3' });
    fireEvent.input(input, { target: { value: '29' } });
    press('Escape');
    expect(writes.at(-1)).toEqual({ texts: { 'requests.received.individual': '2' }, kind: 'restore' });
  });

  it('of a copied block gives the same texts', () => {
    open();
    enter('requests.received.individual', '三万 "元"');
    press('ArrowRight', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    const held = copy();
    enter('requests.granted.business');
    paste(held);
    expect(writes[0]?.texts['requests.granted.business']).toBe('三万 "元"');
    expect(writes[0]?.texts['requests.exemptStateSecret.research']).toBe('');
  });
});

it('read only, lets one move, select and copy, and writes nothing', () => {
  open({ readOnly: true });
  enter('requests.received.individual', '5');
  press('ArrowRight', { shiftKey: true });
  expect(copy()['text/plain']).toBe('5\t\n');
  press('Delete');
  copy('cut');
  press('ArrowDown');
  expect(here()).toBe('requests.carriedIn.individual');
  expect(paste({ 'text/plain': '1\t2' })).toBe(false);
  press('Escape');
  expect(writes).toEqual([]);
  expect(reports).toEqual([]);
});

it('renders nothing while one types, moves, selects, copies and pastes', () => {
  open();
  const before = renders;
  const input = enter('requests.received.individual');
  fireEvent.input(input, { target: { value: '5' } });
  press('Enter');
  press('ArrowDown', { shiftKey: true });
  copy();
  paste({ 'text/plain': '1\t2' });
  press('Escape');
  expect(renders).toBe(before);
});
