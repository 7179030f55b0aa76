import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Quote } from '#report/checks/finding.ts';
import type { Form } from '#report/forms/form.ts';
import { partOf } from '#report/partOf.ts';
import { isOpen } from '#report/review/isOpen.ts';
import type { Remark } from '#report/review/reviewOf.ts';
import type { Selected } from '#report/review/selected.ts';

/** Words of a text that a remark is about, where they stand now. */
export interface RemarkedWords {
  readonly remark: string;
  readonly start: number;
  readonly end: number;
}

/** The open remarks of a review, as their places in the editor show them. All are ids of remarks. */
export interface RemarkMarks {
  /** By cell, those of a range at each of its cells; and by text, those on words of it. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly words: ReadonlyMap<string, readonly RemarkedWords[]>;
  /** Those on a part as a whole. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** All those in a part, on whatever of it. */
  readonly within: ReadonlyMap<string, readonly string[]>;
  readonly open: readonly string[];
}

export const noMarks: RemarkMarks = {
  fields: new Map(),
  words: new Map(),
  parts: new Map(),
  within: new Map(),
  open: [],
};

const none: readonly never[] = [];

function gather<Item>(entries: readonly (readonly [string, Item])[]): ReadonlyMap<string, readonly Item[]> {
  const gathered = new Map<string, Item[]>();
  for (const [key, item] of entries) gathered.set(key, [...(gathered.get(key) ?? []), item]);
  return gathered;
}

function fieldsOf({ place }: Remark): readonly string[] {
  if ('cells' in place) return place.cells;
  return 'field' in place ? [place.field] : [];
}

function partAround(form: Form, remark: Remark): string | null {
  if ('part' in remark.place) return remark.place.part;
  return partOf(form, fieldsOf(remark)[0] ?? '');
}

/** Where the open remarks of a review are marked. */
export function marksOf(form: Form, remarks: readonly Remark[]): RemarkMarks {
  const open = remarks.filter(isOpen);
  return {
    fields: gather(open.flatMap((remark) => fieldsOf(remark).map((field) => [field, remark.id] as const))),
    words: gather(
      open.flatMap(({ id, quote }) =>
        quote ? [[quote.field, { remark: id, start: quote.start, end: quote.end }] as const] : [],
      ),
    ),
    parts: gather(open.flatMap(({ id, place }) => ('part' in place ? [[place.part, id] as const] : []))),
    within: gather(
      open.flatMap((remark) => {
        const part = partAround(form, remark);
        return part === null ? [] : [[part, remark.id] as const];
      }),
    ),
    open: open.map(({ id }) => id),
  };
}

/**
 * The remarks about a place: of a text, those on words that the caret touches. Of what somebody selected, only those on
 * all of it: a remark on a part of that, or on more, is about something else.
 *
 * @example remarksAt(marks, { cells: ['disputes.review.upheld'] })
 */
export function remarksAt(marks: RemarkMarks, selected: Selected): readonly string[] {
  if ('cells' in selected) {
    const [first = none, ...others] = selected.cells.map((cell) => marks.fields.get(cell) ?? none);
    return first.filter((remark) => others.every((remarks) => remarks.includes(remark)));
  }
  if ('part' in selected) return marks.parts.get(selected.part) ?? none;
  if (!('field' in selected)) return none;
  const isCaret = selected.start === selected.end;
  return (marks.words.get(selected.field) ?? none)
    .filter(({ start, end }) =>
      isCaret
        ? start <= selected.start && selected.start <= end
        : start === selected.start && end === selected.end,
    )
    .map(({ remark }) => remark);
}

/** The marks in the editor: those of remarks, and that of the words that somebody is writing about. */
export interface ShownMarks extends RemarkMarks {
  readonly about: Quote | null;
}

/** The marks of the draft in the editor, beside React: a new one renders only what bears it. */
export interface MarksAccess {
  readonly store: StoreApi<ShownMarks>;
  /** Shows remarks in their panel. */
  readonly onOpen: (remarks: readonly string[]) => void;
}

/** @example const [store] = useState(newMarks) */
export function newMarks(): MarksAccess['store'] {
  return createStore<ShownMarks>(() => ({ ...noMarks, about: null }));
}

export const MarksContext = createContext<MarksAccess>({
  store: newMarks(),
  onOpen: () => undefined,
});

/** What opens remarks in their panel. */
export function useOpenRemark(): MarksAccess['onOpen'] {
  return useContext(MarksContext).onOpen;
}

/** How many remarks are open. */
export function useOpenRemarks(): number {
  return useStore(useContext(MarksContext).store, ({ open }) => open.length);
}

/** The marks at the moment one asks. */
export function useRemarkMarks(): () => RemarkMarks {
  return useContext(MarksContext).store.getState;
}

/** The open remarks on a cell, or on words of a text. */
export function useRemarksOn(field: string): number {
  return useStore(useContext(MarksContext).store, ({ fields }) => fields.get(field)?.length ?? 0);
}

/** The words of a text that somebody is writing about. */
export function useWordsWrittenAbout(field: string): Quote | null {
  return useStore(useContext(MarksContext).store, ({ about }) => (about?.field === field ? about : null));
}

/** The words of a text that bear open remarks. */
export function useRemarkedWords(field: string): readonly RemarkedWords[] {
  // As a text: other remarks change while those on this one stay.
  const words = useStore(useContext(MarksContext).store, (marks) =>
    JSON.stringify(marks.words.get(field) ?? none),
  );
  return JSON.parse(words) as readonly RemarkedWords[];
}

/** The open remarks on a part: on the part as a whole, or on whatever is in it. */
export function useRemarksOnPart(part: string, which: 'parts' | 'within'): number {
  return useStore(useContext(MarksContext).store, (marks) => marks[which].get(part)?.length ?? 0);
}
