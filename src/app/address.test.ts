import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addressOf, goToDraft, useAddress } from './address.ts';

it.each(['', '#', '#/', '#/?x=1'])('%j is the list', (hash) => {
  expect(addressOf(hash)).toEqual({ view: 'list' });
});

it('a draft opens in the editor, at a cell or a part where the address names one', () => {
  expect(addressOf('#/draft/0f3c')).toEqual({ view: 'editor', draft: '0f3c', cell: null, part: null });
  expect(addressOf('#/draft/0f3c?cell=requests.received.individual')).toMatchObject({
    cell: 'requests.received.individual',
  });
  expect(addressOf('#/draft/0f3c?part=problems')).toMatchObject({ view: 'editor', part: 'problems' });
});

it('a draft shows as it prints', () => {
  expect(addressOf('#/draft/0f3c/print')).toEqual({ view: 'print', draft: '0f3c' });
});

it.each([
  '#/drafts',
  '#/draft/',
  '#/draft/0f3c/edit',
  '#/draft/../list',
  '#/draft/a b',
  '#list',
  '#/draft/%00',
])('%j is no page', (hash) => {
  expect(addressOf(hash)).toEqual({ view: 'unknown' });
});

it('the view follows the address', () => {
  window.location.hash = '';
  const { result } = renderHook(() => useAddress());
  expect(result.current).toEqual({ view: 'list' });
  act(() => {
    goToDraft('0f3c');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(result.current).toMatchObject({ view: 'editor', draft: '0f3c' });
});
