import { paragraphsOf } from './paragraphs.ts';
import { isDated, readSignature, type SignatureReading } from './readSignature.ts';
import type { TitleReading } from './readTitle.ts';
import type { SourceCell } from './reportSource.ts';
import type { Section } from './sections.ts';

/** Who signs a report and when, wherever that stands, and what the other texts are without it. */
export interface ReportSignature extends Omit<SignatureReading, 'narrative'> {
  /** The paragraphs of the sections that have a signature or a page's end, without it. */
  readonly texts: ReadonlyMap<Section, readonly SourceCell[]>;
  readonly preamble: readonly SourceCell[];
  /** Whether the date stands under the title, as the date of a page may as well. */
  readonly isOnTop: boolean;
}

function signatureAtEnd(sections: readonly Section[], unit: string): Omit<ReportSignature, 'preamble'> {
  const last = sections.at(-1);
  const own = readSignature(last?.part ? paragraphsOf(last.lines) : [], unit);
  const texts = new Map(last?.part ? [[last, own.narrative]] : []);
  // Where the parts stand out of order, the form's last may have kept the signature.
  const closing = sections.find(({ part }) => part === 'otherMatters');
  const inClosing =
    closing && closing !== last && !isDated(own) ? readSignature(paragraphsOf(closing.lines), unit) : null;
  if (!closing || !inClosing || !isDated(inClosing)) return { ...own, texts, isOnTop: false };
  texts.set(closing, inClosing.narrative);
  return { ...inClosing, texts, after: [...inClosing.after, ...own.after], isOnTop: false };
}

/**
 * Finds the signature of a report: at its end; at the end of 其他需要报告的事项, where other parts follow that; or else
 * directly under the title.
 *
 * @example reportSignature(sections, opening).date?.text //=> '2025-01-10'
 */
export function reportSignature(
  sections: readonly Section[],
  { unit, preamble }: TitleReading,
): ReportSignature {
  const atEnd = signatureAtEnd(sections, unit);
  const onTop = readSignature(preamble.slice(0, 2), unit);
  if (isDated(atEnd) || !isDated(onTop) || onTop.narrative.length > 0) return { ...atEnd, preamble };
  const { date, unreadDate, after } = onTop;
  return {
    ...atEnd,
    unit: atEnd.unit ?? onTop.unit,
    date,
    unreadDate,
    preamble: [...after, ...preamble.slice(2)],
    isOnTop: true,
  };
}
