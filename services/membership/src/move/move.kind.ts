import { err, ok } from "@union/kernel";
import type { Effect, MatterKindOf } from "../matter/index.js";
import { moveStages } from "./move.stages.js";
import { PostRepository } from "./post.repository.js";
import { type MoveRefusal, movePost } from "./post-history.js";

export type DepartmentElsewhere = { readonly kind: "DepartmentElsewhere" };
export type MoveEffectRefusal = MoveRefusal | DepartmentElsewhere;

/** The person goes: his post ends and begins on the day agreed, and the other services hear of his new place. */
const accept: Effect<MoveEffectRefusal> = async (
  { tx, unionId, members, today },
  _,
  matter,
  { departmentId },
) => {
  const posts = new PostRepository(tx, unionId);
  const [memberId, campusId, on] = [matter.memberId, matter.toCampusId, matter.plannedOn];
  if (memberId === null || campusId === null || on === null)
    throw new Error("a move has its person, its campus and its day");
  if (departmentId === null || !(await posts.isIn(campusId, departmentId, today)))
    return err({ kind: "DepartmentElsewhere" });
  const moved = movePost(await posts.of(memberId), { campusId, departmentId, on }, today);
  if (!moved.ok) return moved;
  await posts.move(memberId, moved.value);
  await members.tellChanged(unionId, memberId);
  return ok(matter);
};

/** 院区调动 as a kind of matter. */
export const moveKind: MatterKindOf<MoveEffectRefusal> = {
  stages: moveStages,
  settled: ["MOVED", "REFUSED", "CANCELLED"],
  place: 1,
  effects: { accept },
  receiving: ["accept", "refuse"],
};
