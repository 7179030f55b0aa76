/** What a locked file says of itself. */
export const lockedKind = 'gov-info-disclosure-report-locked';

// Inside a JSON text the quotes would be escaped, so no report can hold this by what was typed into it.
const saysSo = new RegExp(`"kind"\\s*:\\s*"${lockedKind}"`);

/**
 * Whether the text of a file is a locked report. Stands apart: to ask loads nothing of what opens one.
 *
 * @example isLockedFile('{ "kind": "gov-info-disclosure-report-locked", "version": 1, "data": "…" }') //=> true
 */
export function isLockedFile(text: string): boolean {
  return /^\s*\{/.test(text) && saysSo.test(text);
}
