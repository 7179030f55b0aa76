import type { SameUnits } from './compareUnits.ts';

/** The units that must report: the list as it was pasted, and which unit in a file is which of the list. */
export interface RememberedUnits {
  readonly text: string;
  readonly same: SameUnits;
}

// Every local HTML file shares one localStorage: the key bears our name.
const key = 'nianbao:expected-units';

export const noUnits: RememberedUnits = { text: '', same: {} };

function isTexts(value: unknown): value is SameUnits {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

/** The list as it was kept in this browser; none where nothing readable is kept. */
export function rememberedUnits(): RememberedUnits {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return noUnits;
    const { text, same } = kept as Readonly<Record<string, unknown>>;
    return typeof text === 'string' ? { text, same: isTexts(same) ? same : {} } : noUnits;
  } catch {
    return noUnits;
  }
}

/** Keeps the list for the next visit. Returns whether it could. */
export function rememberUnits(units: RememberedUnits): boolean {
  try {
    if (units.text.trim() === '') localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(units));
    return true;
  } catch {
    return false;
  }
}
