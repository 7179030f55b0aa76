import { configure } from '@testing-library/dom';
import { afterEach } from 'vitest';

// A machine that does other work too takes more than the second that is given by default.
configure({ asyncUtilTimeout: 15_000 });

// Testing Library does this by itself only where afterEach is a global. It is loaded late, so that a test can have
// something in place before React.
afterEach(async () => {
  const { cleanup } = await import('@testing-library/react');
  cleanup();
});
