import type { Reason } from './reason.ts';

/** A way in which a number may have become another, and how likely it is to give just that one. */
export interface Slip {
  readonly reason: Reason;
  readonly likelihood: number;
}

/** How often each way is the cause, where a number is wrong. */
const share = {
  digitsSwapped: 0.15,
  digitDropped: 0.15,
  digitAdded: 0.1,
  digitDoubled: 0.1,
  digitMistyped: 0.2,
} as const;

function without(digits: string, index: number): string {
  return digits.slice(0, index) + digits.slice(index + 1);
}

function positions(digits: string, where: (index: number) => boolean): number {
  let count = 0;
  for (let index = 0; index < digits.length; index += 1) if (where(index)) count += 1;
  return count;
}

/** As a number is read: without zeros in front. */
function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

function swapped(truth: string, typed: string): number {
  const places = positions(truth, (index) => {
    const next = truth[index + 1];
    return next !== undefined && next !== truth[index];
  });
  const giving = positions(truth, (index) => {
    const [one, other] = [truth[index] ?? '', truth[index + 1] ?? ''];
    return (
      one !== other && other !== '' && truth.slice(0, index) + other + one + truth.slice(index + 2) === typed
    );
  });
  return giving === 0 ? 0 : giving / places;
}

function dropped(truth: string, typed: string): number {
  if (truth.length === 1) return 0;
  return positions(truth, (index) => plain(without(truth, index)) === typed) / truth.length;
}

function doubled(truth: string, typed: string): number {
  const giving = positions(
    truth,
    (index) => truth.slice(0, index + 1) + truth.slice(index) === typed && typed !== '00',
  );
  return giving / truth.length;
}

function added(truth: string, typed: string): number {
  return positions(typed, (index) => without(typed, index) === truth) / (typed.length * 10);
}

function mistyped(truth: string, typed: string): number {
  if (truth.length !== typed.length) return 0;
  const wrong = positions(truth, (index) => truth[index] !== typed[index]);
  return wrong === 1 ? 1 / (truth.length * 9) : 0;
}

/**
 * The ways in which a number may have become another in typing; both in digits without zeros in front.
 *
 * @example slipsBetween('25', '52') //=> [{ reason: 'digitsSwapped', likelihood: 0.15 }]
 */
export function slipsBetween(truth: string, typed: string): readonly Slip[] {
  const slips: readonly Slip[] = [
    { reason: 'digitsSwapped', likelihood: share.digitsSwapped * swapped(truth, typed) },
    { reason: 'digitDropped', likelihood: share.digitDropped * dropped(truth, typed) },
    { reason: 'digitDoubled', likelihood: share.digitDoubled * doubled(truth, typed) },
    { reason: 'digitAdded', likelihood: share.digitAdded * added(truth, typed) },
    { reason: 'digitMistyped', likelihood: share.digitMistyped * mistyped(truth, typed) },
  ];
  return slips.filter(({ likelihood }) => likelihood > 0);
}
