import { type Actor, err, type Result } from "@union/kernel";
import { longestOpinion, type StepRefusal } from "@union/stages";
import type { MatterOpen } from "../member/index.js";
import type { MembershipMatter } from "./matter.js";
import type { Desk } from "./matter-kind.js";
import { passStep, type StepForeign } from "./pass-step.js";

type First = { readonly step: string; readonly opinion: string | null };

/** Begins a matter with its first step. Whoever has another one open waits until that is settled. */
export async function openMatter(
  desk: Desk,
  actor: Actor | null,
  matter: MembershipMatter,
  first: First,
): Promise<Result<{ id: string }, MatterOpen | StepForeign | StepRefusal>> {
  const { unionId, memberId, kind } = matter;
  if ([...(first.opinion ?? "")].length > longestOpinion)
    return err({ kind: "OpinionTooLong", max: longestOpinion });
  const { place } = desk.kinds[kind];
  const open = memberId === null ? null : await desk.matters.openOf(unionId, memberId, place);
  if (open) return err({ kind: "MatterOpen", matter: desk.kinds[open.kind].stages.name });
  if (!(await desk.matters.add(matter, place)))
    return err({ kind: "MatterOpen", matter: desk.kinds[kind].stages.name });
  const passed = await passStep(desk, actor, matter, first);
  return passed.ok ? { ok: true, value: { id: matter.id } } : passed;
}
