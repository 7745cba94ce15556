import { ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { type Desk, type MembershipMatter, passStep, type StepForeign } from "../matter/index.js";

/** Lets the other union's side of a transfer take a step of the house; does nothing where the other union is outside. */
export async function passOtherSide(
  desk: Desk,
  { id, otherUnionId }: MembershipMatter,
  step: string,
): Promise<Result<null, StepRefusal | StepForeign>> {
  if (otherUnionId === null) return ok(null);
  const there = desk.of(otherUnionId);
  const side = await there.matters.lock(otherUnionId, id);
  if (!side) throw new Error("a transfer within the house has two sides");
  const passed = await passStep(there, null, side, { step, opinion: null });
  return passed.ok ? ok(null) : passed;
}
