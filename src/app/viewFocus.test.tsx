import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { focusArrived, useViewFocus } from './viewFocus.ts';

function Page({ view, children }: { view: string; children: React.ReactNode }) {
  useViewFocus(view);
  return <main key={view}>{children}</main>;
}

function focused(): string | undefined {
  return document.activeElement?.id;
}

it('when a view takes the place of what had the focus, its heading gets it; at the start nothing does', () => {
  const { rerender } = render(
    <Page view="list">
      <button id="create">新建</button>
    </Page>,
  );
  expect(document.activeElement).toBe(document.body);
  document.getElementById('create')?.focus();
  rerender(
    <Page view="editor 1">
      <h1 id="heading">年报</h1>
    </Page>,
  );
  expect(focused()).toBe('heading');
});

it('what a view has focused itself keeps the focus, and so does what stays', () => {
  const { rerender } = render(
    <Page view="list">
      <h1>列表</h1>
    </Page>,
  );
  rerender(
    <Page view="editor 1">
      <h1>年报</h1>
      <input id="cell" ref={(cell) => cell?.focus()} />
    </Page>,
  );
  expect(focused()).toBe('cell');
});

it('a view that arrives late gets the focus then, and only one that was waited for', () => {
  const { rerender } = render(<Page view="list">正在打开…</Page>);
  rerender(<Page view="versions">正在打开…</Page>);
  rerender(
    <Page view="versions">
      <h1 id="heading">版本</h1>
    </Page>,
  );
  focusArrived();
  expect(focused()).toBe('heading');
  document.getElementById('heading')?.blur();
  focusArrived();
  expect(document.activeElement).toBe(document.body);
});
