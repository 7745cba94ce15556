import type { Stages, Step } from "./stages.js";

/** One state and one step, and whether the table lets it happen. */
export type StageCase<State extends string, Name extends string> = {
  readonly state: State;
  readonly step: Name;
  readonly isPossible: boolean;
};

/** Every state with every step: what a test of a matter walks, so that no transition is tried by nobody. */
export const everyCase = <State extends string, Name extends string>({
  states,
  steps,
}: Stages<State, Name>): StageCase<State, Name>[] =>
  (Object.keys(states) as State[]).flatMap((state) =>
    (Object.entries(steps) as [Name, Step<State>][]).map(([step, { from }]) => ({
      state,
      step,
      isPossible: from.includes(state),
    })),
  );
