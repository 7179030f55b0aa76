import { expect, it } from 'vitest';
import { type Caret, keyAction, type KeyPress } from './keyAction.ts';

const none = {
  keyCode: 0,
  isComposing: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
};

function act(press: Partial<KeyPress> & { key: string }, caret: Caret = 'inside', hasBlock = false): string {
  const action = keyAction({ ...none, ...press }, caret, hasBlock);
  if (!action) return 'browser';
  return 'direction' in action ? `${action.kind} ${action.direction}` : action.kind;
}

it('moves up and down wherever the caret is', () => {
  expect(act({ key: 'ArrowUp' })).toBe('move up');
  expect(act({ key: 'ArrowDown' })).toBe('move down');
  expect(act({ key: 'Enter' })).toBe('move down');
  expect(act({ key: 'Enter', shiftKey: true })).toBe('move up');
});

it('moves left and right from the edge of the text only', () => {
  expect(act({ key: 'ArrowLeft' }, 'inside')).toBe('browser');
  expect(act({ key: 'ArrowLeft' }, 'end')).toBe('browser');
  expect(act({ key: 'ArrowLeft' }, 'start')).toBe('move left');
  expect(act({ key: 'ArrowLeft' }, 'whole')).toBe('move left');
  expect(act({ key: 'ArrowRight' }, 'start')).toBe('browser');
  expect(act({ key: 'ArrowRight' }, 'end')).toBe('move right');
  expect(act({ key: 'ArrowRight' }, 'whole')).toBe('move right');
});

it('goes to the ends of the row and the corners of the table', () => {
  expect(act({ key: 'Home' })).toBe('move rowStart');
  expect(act({ key: 'End' })).toBe('move rowEnd');
  expect(act({ key: 'Home', ctrlKey: true })).toBe('move tableStart');
  expect(act({ key: 'End', metaKey: true })).toBe('move tableEnd');
});

it('leaves keys of an input method alone', () => {
  for (const key of ['Enter', 'ArrowDown', 'ArrowLeft', 'Escape', 'Home', 'Backspace']) {
    expect(act({ key, isComposing: true }, 'whole', true)).toBe('browser');
    expect(act({ key, keyCode: 229 }, 'whole', true)).toBe('browser');
  }
});

it('leaves to the browser what is not the grid’s', () => {
  expect(act({ key: 'Tab' })).toBe('browser');
  expect(act({ key: 'z', ctrlKey: true })).toBe('browser');
  expect(act({ key: 'ArrowLeft', altKey: true }, 'start')).toBe('browser');
  expect(act({ key: 'ArrowLeft', metaKey: true }, 'start')).toBe('browser');
  expect(act({ key: 'Home', shiftKey: true })).toBe('browser');
  expect(act({ key: 'Backspace' })).toBe('browser');
  expect(act({ key: 'a', ctrlKey: true }, 'inside')).toBe('browser');
});

it('selects a block with Shift, and all of it once the text is selected', () => {
  expect(act({ key: 'ArrowDown', shiftKey: true })).toBe('extend down');
  expect(act({ key: 'ArrowRight', shiftKey: true }, 'inside')).toBe('browser');
  expect(act({ key: 'ArrowRight', shiftKey: true }, 'inside', true)).toBe('extend right');
  expect(act({ key: 'ArrowLeft', shiftKey: true }, 'whole')).toBe('extend left');
  expect(act({ key: 'a', ctrlKey: true }, 'whole')).toBe('selectAll');
});

it('empties and leaves a selected block', () => {
  expect(act({ key: 'Delete' }, 'whole', true)).toBe('clear');
  expect(act({ key: 'Backspace' }, 'whole', true)).toBe('clear');
  expect(act({ key: 'Escape' }, 'whole', true)).toBe('leave');
  expect(act({ key: 'Escape' }, 'whole', false)).toBe('restore');
});

it('puts the caret in the text on F2', () => {
  expect(act({ key: 'F2' }, 'whole')).toBe('edit');
  expect(act({ key: 'F2', shiftKey: true }, 'whole')).toBe('browser');
});
