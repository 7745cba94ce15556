import type { UnionEvents } from "@union/messages";
import type { NewStep } from "./new-step.js";
import type { Stages } from "./stages.js";

/** What the union hears of a step. A part that nobody was named for is a mistake of the use case and throws. */
export function passedEvent<State extends string, Name extends string>(
  { kind, name, states, steps }: Stages<State, Name>,
  stepId: string,
  { unionId, subject, subjectName, campusId, step, from, to, parties }: NewStep<State, Name>,
): UnionEvents["stage.passed.v1"] {
  const { tells } = steps[step];
  const tellings = "silent" in tells ? [] : tells;
  return {
    unionId,
    stepId,
    kind,
    name: { ...name },
    subject,
    subjectName: subjectName.slice(0, 200),
    campusId,
    step,
    from,
    to,
    state: { ...states[to] },
    told: tellings.map(({ whom, says }) => {
      const party = parties[whom];
      if (party === undefined) throw new Error(`nobody was named as ${whom} of ${kind}`);
      const { recipients, roles, campusIds } = party;
      return {
        recipients: [...recipients],
        roles: [...roles],
        campusIds: campusIds && [...campusIds],
        todo: { ...says },
      };
    }),
  };
}
