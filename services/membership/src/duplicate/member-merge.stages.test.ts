import { everyCase, takeStep } from "@union/stages";
import { actorOf } from "@union/testing";
import type { MemberMerge } from "./member-merge.js";
import { type MemberMergeStep, matterOf, memberMergeStages } from "./member-merge.stages.js";

const merge = (state: string) =>
  ({
    ...{ state, survivorCampusId: "c", survivorId: "s", absorbedId: "a" },
    ...{ proposedBy: "somebody", proposerId: null },
  }) as MemberMerge;

test.each(everyCase(memberMergeStages).filter(({ step }) => step !== "propose"))(
  "$step from $state: $isPossible",
  ({ state, step, isPossible }) => {
    const asked = { step: step as MemberMergeStep, opinion: "已核对" };
    const taken = takeStep(memberMergeStages, matterOf(merge(state)), actorOf("u", "CHAIR"), asked);
    expect(taken.ok).toBe(isPossible);
  },
);
