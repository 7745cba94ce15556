import { holdersOf, persons } from "@union/deadlines";
import type { Actor } from "@union/kernel";
import type { Matter, TakenStep } from "@union/stages";
import { congressName } from "../../congress/index.js";
import type { DelegateNeeds } from "../delegate-needs.js";
import type { Delegate } from "./delegate.repository.js";
import { type DelegateState, type DelegateStep, delegateStages } from "./delegate.stages.js";

/** A mandate as its steps see it: his own, at the place he was nominated for. */
export const matterOf = (
  { state, campusId, departmentId, memberId }: Delegate,
  taken: readonly TakenStep[],
): Matter<DelegateState> => ({ state, campusId, departmentId, owners: [memberId], taken });

/** Remembers a step on a mandate and tells the delegate, or the officers of his campus. */
export async function passStep(
  { steps }: Pick<DelegateNeeds, "steps">,
  actor: Actor | null,
  one: Delegate,
  taken: {
    readonly step: DelegateStep;
    readonly from: DelegateState;
    readonly to: DelegateState;
    readonly opinion: string | null;
    readonly isFirst?: boolean;
  },
  policy: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { unionId, id, campusId, memberId } = one;
  await steps.pass(delegateStages, actor, {
    ...{
      unionId,
      subject: id,
      subjectName: `${congressName(one)}代表`,
      campusId,
      ...taken,
      policy,
    },
    parties: {
      DELEGATE: persons(memberId),
      OFFICERS: holdersOf(["CHAIR", "UNION_OFFICER"], campusId),
    },
  });
}
