let loading: ReturnType<typeof load> | null = null;

/**
 * Loads pdf.js with its own worker in this thread: nothing more is fetched, from disk or from a site.
 *
 * @example const { getDocument } = await loadPdfjs()
 */
export function loadPdfjs(): ReturnType<typeof load> {
  loading ??= load();
  return loading;
}

async function load() {
  await withWindow(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Where there is no window, pdf.js takes over the messages of the worker that it is loaded in, which is ours. */
async function withWindow(loadModule: () => Promise<unknown>): Promise<void> {
  const hadWindow = 'window' in globalThis;
  if (!hadWindow) Object.defineProperty(globalThis, 'window', { value: {}, configurable: true });
  try {
    await loadModule();
  } finally {
    if (!hadWindow) Reflect.deleteProperty(globalThis, 'window');
  }
}
