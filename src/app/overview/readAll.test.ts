import { describe, expect, it } from 'vitest';
import type { Glance } from './glance.ts';
import type { GlanceReader } from './glanceReader.ts';
import { readAll, readersFor, type NextFile } from './readAll.ts';

const locked: Glance = { kind: 'locked' };

function filesUpTo(count: number): NextFile {
  let id = 0;
  return () => (id < count ? { id: (id += 1), file: new File([], ''), path: '' } : undefined);
}

/** A reader that notes what it was given, and when it was closed. */
function fakeReader(read: () => Promise<Glance> = async () => locked) {
  const noted = { begun: 0, closed: false };
  const reader: GlanceReader = {
    read() {
      noted.begun += 1;
      return read();
    },
    close() {
      noted.closed = true;
    },
  };
  return { noted, reader };
}

describe('readAll', () => {
  it('reads each file once, by all readers, and closes them', async () => {
    const read: number[] = [];
    const fakes = [fakeReader(), fakeReader()];
    const { done } = readAll(
      filesUpTo(7),
      fakes.map(({ reader }) => reader),
      (glances) => read.push(...glances.keys()),
    );
    await done;
    expect(read).toHaveLength(7);
    expect(new Set(read)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    expect(fakes.map(({ noted }) => noted.closed)).toEqual([true, true]);
  });

  it('gives nothing more after it was stopped, and begins no further file', async () => {
    let answer: (glance: Glance) => void = () => {};
    const { noted, reader } = fakeReader(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const read: number[] = [];
    const { done, stop } = readAll(filesUpTo(3), [reader], (glances) => read.push(...glances.keys()));
    stop();
    answer(locked);
    await done;
    expect(read).toEqual([]);
    expect(noted).toEqual({ begun: 1, closed: true });
  });
});

describe('readersFor', () => {
  it.each([
    [1, 1],
    [2, 1],
    [4, 3],
    [32, 4],
  ])('has for %i cores %i readers', (cores, readers) => {
    expect(readersFor(cores)).toBe(readers);
  });
});
