import type { LocalDate } from "@union/kernel";
import type { Cycle } from "./cycle.js";
import { defaultDuties } from "./default-duties.js";
import type { Duty } from "./duty.js";

/** A union's decision on an entry of the catalogue: off, on, or in another cycle, from a day on. */
export type DutyChange = {
  readonly code: string;
  readonly isOn: boolean;
  /** Null keeps the cycle that was shipped. */
  readonly cycle: Cycle | null;
  readonly effectiveFrom: LocalDate;
  readonly reason: string;
  readonly document: string;
};
/** An entry as it stands for a union on a day, with the decision it stands by. */
export type DutyInForce = Duty & { readonly isOn: boolean; readonly change: DutyChange | null };

/** The whole catalogue of a union on a day; what was switched off is shown as off. `changes` in the order in which they were decided. */
export function dutiesOn(changes: readonly DutyChange[], on: LocalDate): DutyInForce[] {
  const standing = new Map<string, DutyChange>();
  for (const change of changes) {
    const before = standing.get(change.code);
    if (change.effectiveFrom > on || (before && before.effectiveFrom > change.effectiveFrom))
      continue;
    standing.set(change.code, change);
  }
  return defaultDuties
    .filter(({ since }) => since <= on)
    .map((duty) => {
      const change = standing.get(duty.code) ?? null;
      const cycle = change?.cycle ?? duty.cycle;
      return { ...duty, cycle, isOn: change?.isOn ?? true, change };
    });
}
