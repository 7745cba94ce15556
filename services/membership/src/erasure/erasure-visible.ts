import { type Actor, covers, scopeOf } from "@union/kernel";

type Place = {
  readonly memberId: string;
  readonly campusId: string | null;
  readonly departmentId: string | null;
};

/** Whether a matter of a person's rights is his own, or lies within what the officer handles. */
export function erasureVisible(actor: Actor, { memberId, campusId, departmentId }: Place): boolean {
  const scope = scopeOf(actor, "rights.handle");
  return memberId === actor.memberId || (scope !== null && covers(scope, campusId, departmentId));
}
