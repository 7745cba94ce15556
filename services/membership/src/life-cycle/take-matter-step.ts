import { type Actor, covers, err, type Result, scopeWithOwn } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import {
  type Desk,
  type MembershipMatter,
  passStep,
  type StepForeign,
  type StepInput,
} from "../matter/index.js";
import { type EffectRefusal, matterKinds } from "./matter-kinds.js";

export type MatterUnknown = { readonly kind: "MatterUnknown" };

/** Whether somebody may know of a matter: whoever sees the people of one of its campuses, and the person himself. */
function knows(actor: Actor, matter: MembershipMatter): boolean {
  const scope = scopeWithOwn(actor, "people.read");
  const { memberId, campusId, departmentId, toCampusId } = matter;
  return (
    (memberId !== null && memberId === actor.memberId) ||
    covers(scope, campusId, departmentId) ||
    (toCampusId !== null && covers(scope, toCampusId))
  );
}

/** Takes a step on a matter of a membership (办理会籍事项); a matter out of the actor's reach is not found. */
export const takeMatterStep =
  (desk: Desk) =>
  async (
    actor: Actor,
    input: StepInput,
  ): Promise<Result<{ id: string }, MatterUnknown | StepForeign | StepRefusal | EffectRefusal>> => {
    const matter = await desk.matters.lock(actor.unionId, input.id);
    if (!matter || !knows(actor, matter)) return err({ kind: "MatterUnknown" });
    const effect = matterKinds[matter.kind].effects[input.step];
    const passed = await passStep(
      desk,
      actor,
      matter,
      input,
      effect && ((held) => effect(desk, actor, held, input)),
    );
    return passed.ok ? { ok: true, value: { id: input.id } } : passed;
  };
