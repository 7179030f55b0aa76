import { draftOf, mayEdit, type Context } from './context.ts';
import { change } from './editing.ts';
import { patchInto } from './version.ts';
import { keepUnlessKept, versionFields } from './versions.ts';

/** How long each question to the database may take, in milliseconds: what comes later no longer changes the draft. */
const patience = 5000;

/** Makes a draft say what it said in a version; see `Drafts.bringBack`. */
export async function bringBack(context: Context, id: string, version: string): Promise<boolean> {
  const wanted = await soon(versionFields(context, id, version));
  const draft = draftOf(context, id);
  if (!wanted || !draft || !mayEdit(context, id)) return false;
  // Where it cannot be kept, the step back remains.
  await soon(keepUnlessKept(context, draft, 'restored', context.ports.now().toISOString()));
  const newest = draftOf(context, id);
  if (!newest || !mayEdit(context, id)) return false;
  change(context, id, patchInto(newest.fields, wanted), 'restore', undefined);
  return true;
}

async function soon<T>(work: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null);
  });
  const result = await Promise.race([work, late]);
  clearTimeout(timer);
  return result;
}
