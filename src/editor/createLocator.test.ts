import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Fields } from '#report/fields.ts';
import * as locating from '#report/locate/suggestCorrections.ts';
import { balanced2021 } from '#samples/balanced2021.ts';
import { createLocator, type Locator, type Suggestions } from './createLocator.ts';

/** A worker that answers when the test lets it. */
class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = [];
  static refuses = false;
  readonly asked: Fields[] = [];
  isEnded = false;

  constructor() {
    super();
    if (FakeWorker.refuses) throw new Error('no workers here');
    FakeWorker.started.push(this);
  }

  postMessage(fields: Fields): void {
    this.asked.push(fields);
  }

  answer(none: string): void {
    this.dispatchEvent(new MessageEvent('message', { data: { suggestions: [], none } }));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

vi.mock('./locate.worker.ts?worker&inline', () => ({ default: FakeWorker }));
vi.mock('#report/locate/suggestCorrections.ts', { spy: true });

function reporting(received: string): Fields {
  return { ...balanced2021, 'requests.received.individual': received };
}

function onlyWorker(): FakeWorker {
  const [worker, ...others] = FakeWorker.started;
  if (!worker || others.length > 0) throw new Error('not one worker');
  return worker;
}

let told: Suggestions[] = [];
let locator: Locator;

beforeEach(() => {
  told = [];
  FakeWorker.started.length = 0;
  FakeWorker.refuses = false;
  vi.mocked(locating.suggestCorrections).mockClear();
  locator = createLocator((found) => told.push(found));
});

afterEach(() => locator.close());

async function startedWorker(): Promise<FakeWorker> {
  await vi.waitFor(() => expect(FakeWorker.started).toHaveLength(1));
  return onlyWorker();
}

it('no worker is started while the equations hold', async () => {
  locator.look(balanced2021);
  expect(told).toEqual([null]);
  locator.look(reporting('64'));
  // The one that this starts is the first.
  const worker = await startedWorker();
  expect(worker.asked).toEqual([reporting('64')]);
});

it('a worker is asked at once, without a pause, and stays for the next change', async () => {
  locator.look(reporting('64'));
  const worker = await startedWorker();
  worker.answer('一');
  locator.look(reporting('47'));
  expect(worker.asked).toEqual([reporting('64'), reporting('47')]);
  worker.answer('二');
  expect(told).toEqual([
    { suggestions: [], none: '一' },
    { suggestions: [], none: '二' },
  ]);
  expect(locating.suggestCorrections).not.toHaveBeenCalled();
});

it('while it is at one report, of those that follow only the newest is looked at, and the older answer is dropped', async () => {
  locator.look(reporting('1'));
  const worker = await startedWorker();
  for (const received of ['12', '123', '1234']) locator.look(reporting(received));
  expect(worker.asked).toEqual([reporting('1')]);
  worker.answer('旧');
  expect(told).toEqual([]);
  expect(worker.asked).toEqual([reporting('1'), reporting('1234')]);
  worker.answer('新');
  expect(told).toEqual([{ suggestions: [], none: '新' }]);
});

it('once the equations hold again nothing is shown, whatever the worker still answers', async () => {
  locator.look(reporting('64'));
  const worker = await startedWorker();
  locator.look(balanced2021);
  worker.answer('旧');
  expect(told).toEqual([null]);
});

it('a worker that fails is given up: the page looks instead', async () => {
  locator.look(reporting('64'));
  const worker = await startedWorker();
  worker.dispatchEvent(new Event('error'));
  expect(worker.isEnded).toBe(true);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  expect(told).toEqual([locating.suggestCorrections(reporting('64'))]);
  locator.look(reporting('4'));
  await vi.waitFor(() => expect(told).toHaveLength(2));
  expect(FakeWorker.started).toHaveLength(1);
});

it('where a browser lets no worker run the page looks while one pauses, at the newest report only', async () => {
  FakeWorker.refuses = true;
  locator.look(reporting('1'));
  locator.look(reporting('64'));
  await vi.waitFor(() => expect(told).toHaveLength(1));
  expect(vi.mocked(locating.suggestCorrections).mock.calls).toEqual([[reporting('64')]]);
});

it('a worker ends with the view, also one that was still starting', async () => {
  locator.look(reporting('64'));
  const worker = await startedWorker();
  locator.close();
  worker.answer('旧');
  expect(worker.isEnded).toBe(true);

  const another = createLocator((found) => told.push(found));
  another.look(reporting('64'));
  another.close();
  await import('./locate.worker.ts?worker&inline');
  expect(FakeWorker.started).toHaveLength(1);
  expect(told).toEqual([]);
});
