/** A text in 粘贴报告, with the markup it was copied with and the text that came with the markup. */
export interface Pasted {
  readonly text: string;
  readonly markup: { readonly html: string; readonly text: string };
}

const nothing: Pasted = { text: '', markup: { html: '', text: '' } };

let kept = nothing;

/** What was pasted and has not become a draft, for as long as the page is open. */
export function keptPaste(): Pasted {
  return kept;
}

/** Keeps what stands in 粘贴报告, so that closing it loses nothing. */
export function keepPaste(pasted: Pasted): void {
  kept = pasted;
}

/** Gives up what was kept: it is a draft now. */
export function forgetPaste(): void {
  kept = nothing;
}
