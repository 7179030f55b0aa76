import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addressOf, addressOfDifferences, goToDraft, useAddress } from './address.ts';

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

it('a draft has a page of what was found in it', () => {
  expect(addressOf('#/draft/0f3c/checks')).toEqual({ view: 'checks', draft: '0f3c' });
  expect(addressOf('#/draft/0f3c/remarks')).toEqual({ view: 'remarks', draft: '0f3c' });
});

it('a draft has a page of its versions, and one of what differs from one of them', () => {
  expect(addressOf('#/draft/0f3c/versions')).toEqual({ view: 'versions', draft: '0f3c' });
  for (const against of [null, 'lastYear', '7b1c']) {
    const address = addressOfDifferences('0f3c', against);
    expect(addressOf(address)).toEqual({ view: 'differences', draft: '0f3c', against });
  }
});

it('many reports are a table, and each of its rows a page', () => {
  expect(addressOf('#/overview')).toEqual({ view: 'overview', row: null });
  expect(addressOf('#/overview/12')).toEqual({ view: 'overview', row: 12 });
});

it.each(['#/shared#AQAAA', '#/shared%23AQAAA', '#/shared'])('%j is a report that came in a link', (hash) => {
  expect(addressOf(hash)).toEqual({ view: 'shared', link: hash });
});

it.each([
  '#/sharedAQAAA',
  '#/overview/a',
  '#/overview/1/2',
  '#/drafts',
  '#/draft/',
  '#/draft/0f3c/edit',
  '#/draft/0f3c/checks/1',
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
