import { memo } from 'react';
import type { Part } from '#report/forms/form.ts';
import { NarrativeInput } from './NarrativeInput.tsx';
import { PartHeading } from './PartHeading.tsx';

/** A part of the report that is a narrative. */
export const NarrativeSection = memo(function NarrativeSection({
  part,
}: {
  part: Extract<Part, { covers: string }>;
}) {
  return (
    <section aria-labelledby={`part-${part.id}`}>
      <PartHeading part={part} />
      <NarrativeInput field={part.id} label={part.heading} covers={part.covers} />
    </section>
  );
});
