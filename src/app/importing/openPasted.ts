import { failed, unloaded } from './failed.ts';
import type { Opened } from './openFile.ts';

const pasted = '粘贴的文字';

/**
 * Opens what was pasted. Stands apart from what opens files: the list of drafts has it from the start.
 *
 * @param html the markup with which the text was copied; '' where there is none of use
 */
export async function openPasted(text: string, html: string): Promise<Opened> {
  try {
    const { readPasted } = await import('./readPasted.ts');
    return await readPasted(text, html, pasted);
  } catch {
    return failed(pasted, unloaded);
  }
}
