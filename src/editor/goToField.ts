import { formNameOf } from './FormAccess.ts';

/**
 * Leads a person to a field: focuses it, brings it into view, and marks its text so that typing replaces it. A field of
 * last year's report leads to where that report is told of.
 * Returns whether there is such a field.
 *
 * @example goToField('requests.received.individual') //=> true
 */
export function goToField(field: string): boolean {
  const place =
    document.querySelector<HTMLElement>(`[data-cell=${JSON.stringify(field)}]`) ??
    document.getElementsByName(formNameOf(field))[0] ??
    (field.startsWith('lastYear.') ? document.getElementById('last-year') : null);
  if (!place) return false;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (place instanceof HTMLInputElement && place.type === 'text') place.select();
  return true;
}

/** Brings a part of the report into view and puts the focus on its heading. */
export function goToPart(part: string): boolean {
  const heading = document.getElementById(`part-${part}`);
  if (!heading) return false;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
  return true;
}
