import { comesFrom } from './adopting.ts';
import { adoptKeeping, keepCopyAndTell, showNewer } from './conflict.ts';
import { draftOf, forget, showAccess, showSaving, type Context } from './context.ts';
import { adoptToSave, answerTime, handOverTime, open, pause } from './holding.ts';
import { beats, readMessage, type Claim, type Message } from './message.ts';
import { save } from './saving.ts';
import { readDraft, serialise } from './serialised.ts';

/** Greets the other tabs and follows what they say. */
export function joinTabs(context: Context): void {
  const { connect } = context.ports;
  if (!connect) {
    context.introduced = true;
    return;
  }
  context.post = connect((value) => {
    const message = readMessage(value);
    if (message && message.tab !== context.tab) hear(context, message);
  });
  context.post({ type: 'hello', tab: context.tab });
  setTimeout(() => {
    context.introduced = true;
  }, answerTime);
}

function hear(context: Context, message: Message): void {
  context.company = true;
  switch (message.type) {
    case 'hello':
      context.post({ type: 'present', tab: context.tab });
      for (const id of context.held.keys()) answer(context, id);
      return;
    case 'present':
      for (const id of context.regaining) void regain(context, id);
      return;
    case 'who':
      answer(context, message.id);
      return;
    case 'holding':
      hearClaim(context, message.id, message.claim);
      return;
    case 'released':
      hearRelease(context, message.id);
      return;
    case 'yield':
      void handOver(context, message.id);
      return;
    case 'yielded':
      hearHandOver(context, message.id, message.text);
      return;
    case 'changed':
      hearChange(context, message.id, message.text);
      return;
    case 'kept':
      if (draftOf(context, message.id)?.revision === message.revision && !context.dirty.has(message.id)) {
        showSaving(context, message.id, { state: 'saved' });
      }
      return;
    case 'removed':
      hearRemoval(context, message.id);
  }
}

function answer(context: Context, id: string): void {
  const claim = context.held.get(id);
  if (claim) context.post({ type: 'holding', tab: context.tab, id, claim });
}

function hearClaim(context: Context, id: string, claim: Claim): void {
  const own = context.held.get(id);
  if (own && beats(own, claim)) {
    answer(context, id);
    return;
  }
  context.others.set(id, claim);
  context.asking.delete(id);
  context.regaining.delete(id);
  context.visits.delete(id);
  const edited = context.held.delete(id);
  if (context.store.getState().access[id] !== 'newer') showAccess(context, id, 'elsewhere');
  if (edited) void askAgain(context, id);
}

// Who claimed or asked for a draft may be gone by the time it is heard, and then every tab would only look at it.
// Whatever else has been waiting to be heard comes first.
async function askAgain(context: Context, id: string): Promise<void> {
  await pause(answerTime);
  if (context.opened.has(id)) await open(context, id);
}

async function regain(context: Context, id: string): Promise<void> {
  context.regaining.delete(id);
  if (context.opened.has(id)) await open(context, id);
}

// Whoever looks at the draft keeps looking: it becomes editable by taking over or opening it again, never by itself.
function hearRelease(context: Context, id: string): void {
  context.others.delete(id);
  if (context.store.getState().access[id] === 'elsewhere')
    showAccess(context, id, context.opened.has(id) ? 'free' : null);
}

async function handOver(context: Context, id: string): Promise<void> {
  if (!context.held.has(id)) return;
  context.held.delete(id);
  context.visits.delete(id);
  showAccess(context, id, 'elsewhere');
  if (context.dirty.has(id)) await Promise.race([save(context, id), pause(handOverTime / 2)]);
  const draft = draftOf(context, id);
  if (!draft) return;
  // Unsaved it stays this tab's to save too, until the other shows that it has it: it may never hear this.
  context.post({ type: 'yielded', tab: context.tab, id, text: serialise(draft) });
  await askAgain(context, id);
}

function hearHandOver(context: Context, id: string, text: string): void {
  const waiting = context.handovers.get(id);
  if (waiting) {
    waiting(text);
    return;
  }
  // It comes too late: this tab has taken over without it.
  const reading = readDraft(text, id);
  const mine = draftOf(context, id);
  if (!reading.ok || !mine || !context.held.has(id) || comesFrom(mine, reading.draft)) return;
  if (comesFrom(reading.draft, mine)) adoptToSave(context, reading.draft);
  else keepCopyAndTell(context, reading.draft, '在另一个标签页有更新的修改');
}

function hearChange(context: Context, id: string, text: string): void {
  if (context.held.has(id)) {
    answer(context, id);
    return;
  }
  const reading = readDraft(text, id);
  if (!reading.ok) {
    if (reading.reason === 'newer') showNewer(context, id, text, reading.draft);
    return;
  }
  adoptKeeping(context, reading.draft);
}

function hearRemoval(context: Context, id: string): void {
  const mine = draftOf(context, id);
  if (mine && (context.held.has(id) || context.dirty.has(id))) {
    keepCopyAndTell(context, mine, '已在另一个标签页被彻底删除');
    // The tab that deleted it may have heard of a change since, and taken it for a new draft.
    context.post({ type: 'removed', tab: context.tab, id });
  }
  forget(context, id);
}
