import type { DeadlineKind, DeadlineStep } from "./deadline-kind.js";

type Declared = Pick<DeadlineKind, "kind" | "about" | "name" | "todo"> &
  Partial<Pick<DeadlineKind, "countsIn" | "lapses">> & {
    /** Fixed by the rules, or made of the union's policy: `(days) => [{ daysFromDue: -days("…"), to: … }]`. */
    readonly steps: readonly DeadlineStep[] | DeadlineKind["steps"];
  };

/** Declares a kind of deadline; it counts in calendar days and stays owed until it is met, unless it says otherwise. */
export const defineDeadline = ({ steps, ...declared }: Declared): DeadlineKind => ({
  countsIn: "DAYS",
  lapses: false,
  ...declared,
  steps: typeof steps === "function" ? steps : () => steps,
});
