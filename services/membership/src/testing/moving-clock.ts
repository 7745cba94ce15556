import type { Clock } from "@union/kernel";

/** A clock that a test sets: it stands still, at first now. */
export type MovingClock = { readonly clock: Clock; goTo(day: string): void };

export function movingClock(): MovingClock {
  let now = new Date();
  return {
    clock: () => now,
    /** The morning of a day in Asia/Shanghai. */
    goTo: (day) => {
      now = new Date(`${day}T02:00:00Z`);
    },
  };
}
