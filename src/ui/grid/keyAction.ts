import type { Direction } from './move.ts';

/** What a key press asks of the grid; `edit` puts the caret behind the text, `leave` ends the selected block. */
export type KeyAction =
  | { readonly kind: 'move'; readonly direction: Direction }
  | { readonly kind: 'extend'; readonly direction: 'up' | 'down' | 'left' | 'right' }
  | { readonly kind: 'selectAll' | 'clear' | 'restore' | 'leave' | 'edit' };

/** The part of a keyboard event that decides; of a native event, so that `isComposing` is the browser's. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'isComposing' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'
>;

/** Where the caret stands: at an end of the text, or the whole text is selected (also when it is empty). */
export type Caret = 'start' | 'end' | 'whole' | 'inside';

/**
 * What a key does in a cell; `undefined` leaves it to the browser.
 *
 * @param hasBlock whether a block of cells is selected
 * @example keyAction(press('ArrowLeft'), 'start', false) //=> { kind: 'move', direction: 'left' }
 */
export function keyAction(press: KeyPress, caret: Caret, hasBlock: boolean): KeyAction | undefined {
  // 229: an input method took the key. Safari ends the composition before the Enter that confirms it.
  if (press.isComposing || press.keyCode === 229 || press.altKey) return undefined;
  if (press.ctrlKey || press.metaKey)
    return press.shiftKey ? undefined : withControl(press.key, caret, hasBlock);
  const { shiftKey } = press;
  switch (press.key) {
    case 'ArrowUp':
      return { kind: shiftKey ? 'extend' : 'move', direction: 'up' };
    case 'ArrowDown':
      return { kind: shiftKey ? 'extend' : 'move', direction: 'down' };
    case 'ArrowLeft':
      if (!hasBlock && caret !== 'start' && caret !== 'whole') return undefined;
      return { kind: shiftKey ? 'extend' : 'move', direction: 'left' };
    case 'ArrowRight':
      if (!hasBlock && caret !== 'end' && caret !== 'whole') return undefined;
      return { kind: shiftKey ? 'extend' : 'move', direction: 'right' };
    case 'Enter':
      return { kind: 'move', direction: shiftKey ? 'up' : 'down' };
    case 'Home':
      return shiftKey ? undefined : { kind: 'move', direction: 'rowStart' };
    case 'End':
      return shiftKey ? undefined : { kind: 'move', direction: 'rowEnd' };
    case 'Escape':
      return { kind: hasBlock ? 'leave' : 'restore' };
    case 'Delete':
    case 'Backspace':
      return hasBlock ? { kind: 'clear' } : undefined;
    case 'F2':
      return shiftKey ? undefined : { kind: 'edit' };
    default:
      return undefined;
  }
}

function withControl(key: string, caret: Caret, hasBlock: boolean): KeyAction | undefined {
  if (key === 'Home') return { kind: 'move', direction: 'tableStart' };
  if (key === 'End') return { kind: 'move', direction: 'tableEnd' };
  if (key.toLowerCase() === 'a' && (hasBlock || caret === 'whole')) return { kind: 'selectAll' };
  return undefined;
}
