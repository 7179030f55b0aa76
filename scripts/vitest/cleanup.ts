import { afterEach } from 'vitest';

// Testing Library does this by itself only where afterEach is a global. It is loaded late, so that a test can have
// something in place before React.
afterEach(async () => {
  const { cleanup } = await import('@testing-library/react');
  cleanup();
});
