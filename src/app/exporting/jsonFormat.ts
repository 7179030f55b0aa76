import type { ExportFormat } from './exportFormat.ts';

function loadJsonWriter() {
  return import('#report/document/writeDocument.ts');
}

/** Loads what {@link jsonFormat} needs ahead of time: it is the way out where saving fails, without a net too. */
export async function preloadJson(): Promise<void> {
  try {
    await loadJsonWriter();
  } catch {
    // It is tried again, and told, when it is used.
  }
}

export const jsonFormat: ExportFormat = {
  id: 'json',
  label: 'JSON 数据',
  ending: '.json',
  mediaType: 'application/json',
  async write(fields) {
    const { writeDocument } = await loadJsonWriter();
    const { text, omitted } = writeDocument(fields);
    return { content: text, omitted };
  },
};
