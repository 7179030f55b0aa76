import { flushSync } from 'react-dom';
import { drafts } from '#drafts/drafts.ts';
import type { Fields } from '#report/fields.ts';
import { eventProblem } from '#report/review/eventProblem.ts';
import { eventsOf } from '#report/review/events.ts';
import { mostEvents } from '#report/review/eventSchema.ts';
import type { EventContent } from '#report/review/eventText.ts';
import type { Remark } from '#report/review/reviewOf.ts';
import { eventPatch, takingPatch } from './decide.ts';
import { goingOn } from './goingOn.ts';
import type { SignedAct } from './useSigned.tsx';

type WithoutDeed<Event> = Event extends unknown ? Omit<Event, 'at' | 'by'> : never;

/** Something that is said about a remark, before it is signed. */
export type Unsigned = WithoutDeed<EventContent>;

/** What one can do with the remarks of a draft. */
export interface RemarkActions {
  readonly goTo: (remark: Remark) => void;
  /**
   * Says something about a remark, or makes one; `from` is the control pressed, which may go away. `done` once it is
   * said: who has no name yet is asked for it before, and may think better of it.
   */
  readonly say: (event: Unsigned, from: Element, done?: () => void) => void;
  /** Takes what remarks propose. */
  readonly take: (remarks: readonly string[], from: Element) => void;
  /** Puts the numbers that a remark proposes into their cells, whatever came to stand there since. */
  readonly override: (remark: string, from: Element) => void;
}

/** What became of something that somebody did, to be announced. */
export interface Told {
  readonly words: string;
  readonly isProblem: boolean;
}

interface Surroundings {
  readonly draftId: string;
  readonly goTo: (remark: Remark) => void;
  /** Does something under the person's name. */
  readonly sign: (act: SignedAct) => void;
  readonly tell: (told: Told) => void;
}

const doneWords: Readonly<Partial<Record<Unsigned['type'], string>>> = {
  remark: '意见已写下。',
  reply: '答复已写下。',
  resolved: '已标为解决，可以撤销。',
  reopened: '已重新打开。',
  withdrawn: '意见已撤回，可以撤销。',
  refused: '已标为不采用并解决，可以撤销。',
};

const notKept = '没有写进去：这份年报现在不能在这个窗口里修改。';
const tooMany = `审阅记录已有 ${mostEvents} 条，不能再增加。`;

function fieldsOf(draftId: string): Fields {
  return drafts.getState().drafts[draftId]?.fields ?? {};
}

/** @example remarkActions({ draftId, goTo, sign, tell }).say({ type: 'resolved', remark: remark.id }, button) */
export function remarkActions({ draftId, goTo, sign, tell }: Surroundings): RemarkActions {
  /** Why a change cannot be made, or did not come about; null once it has. */
  function change(patch: Fields, from: Element): string | null {
    const before = fieldsOf(draftId);
    if (eventsOf({ ...before, ...patch }).length > mostEvents) return tooMany;
    const goOn = goingOn(from);
    flushSync(() => drafts.change(draftId, patch, 'fill'));
    // What stays where it was keeps the focus.
    if (!from.isConnected || document.activeElement === document.body) goOn();
    return fieldsOf(draftId) === before ? notKept : null;
  }

  function takeNow(remarks: readonly string[], from: Element, isOverriding: boolean): void {
    sign((deed) => {
      const { patch, taken } = takingPatch(fieldsOf(draftId), remarks, deed, isOverriding);
      const problem = taken === 0 ? '这里已经改过，没有采用。' : change(patch, from);
      tell({ words: problem ?? `已采用 ${taken} 条建议，可以撤销。`, isProblem: problem !== null });
    });
  }

  return {
    goTo,
    say: (event, from, done) =>
      sign((deed) => {
        const content = { ...event, ...deed };
        const problem = eventProblem(content) ?? change(eventPatch(content), from);
        if (problem === null) done?.();
        tell({ words: problem ?? doneWords[event.type] ?? '', isProblem: problem !== null });
      }),
    take: (remarks, from) => takeNow(remarks, from, false),
    override: (remark, from) => takeNow([remark], from, true),
  };
}
