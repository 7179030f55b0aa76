import { renderHook, act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  continueVisit,
  currentVisit,
  enterField,
  leaveField,
  renewVisit,
  useMayShowProblem,
  useVisit,
} from './visit.ts';

const cell = 'requests.received.individual';
const nothing: ReadonlySet<string> = new Set();
const known = new Set(['cell.number requests.received.individual']);

function useWhere(): string | null {
  return useVisit((visit) => visit?.field ?? null);
}

beforeEach(() => {
  vi.useFakeTimers();
  leaveField();
});

afterEach(() => {
  vi.useRealTimers();
});

it('each stay in a field has a name of its own', () => {
  enterField(cell, nothing);
  const first = currentVisit()?.key;
  leaveField();
  expect(currentVisit()).toBeNull();
  enterField(cell, nothing);
  expect(currentVisit()?.key).not.toBe(first);
});

it('a fresh problem is shown once the field is left', () => {
  const { result } = renderHook(() => [useMayShowProblem(cell), useWhere()]);
  expect(result.current).toEqual([true, null]);
  act(() => enterField(cell, nothing));
  expect(result.current).toEqual([false, cell]);
  act(() => enterField('requests.received.business', nothing));
  expect(result.current).toEqual([true, 'requests.received.business']);
});

it('a problem that stood there when one came stays in sight', () => {
  const { result } = renderHook(() => [useMayShowProblem(cell), useWhere()]);
  act(() => enterField(cell, known));
  expect(result.current).toEqual([true, cell]);
});

it.each([
  ['a narrative', 'overview', 2000, true],
  ['a narrative, without one', 'overview', 1000, false],
  ['a cell', cell, 2000, false],
])('a pause in %s is the end of the stay only where hours are written', (_where, field, pause, ends) => {
  enterField(field, nothing);
  continueVisit(field);
  const key = currentVisit()?.key;
  vi.advanceTimersByTime(pause);
  continueVisit(field);
  expect(currentVisit()?.key !== key).toBe(ends);
});

it('a renewed stay is another step in the same field', () => {
  enterField(cell, known);
  const before = currentVisit();
  renewVisit();
  expect(currentVisit()).toMatchObject({ field: cell, known });
  expect(currentVisit()?.key).not.toBe(before?.key);
  leaveField();
  renewVisit();
  expect(currentVisit()).toBeNull();
});
