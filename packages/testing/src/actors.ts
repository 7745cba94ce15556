import { randomUUID } from "node:crypto";
import type { Actor, Role } from "@union/kernel";

type Reach = {
  readonly campusIds?: readonly string[];
  readonly departmentIds?: readonly string[];
  readonly memberId?: string;
};

/** An account of a union that plays one part over all of it, or over what `reach` names. */
export const actorOf = (
  unionId: string,
  role: Role,
  { campusIds, departmentIds, memberId }: Reach = {},
): Actor => ({
  accountId: randomUUID(),
  unionId,
  memberId: memberId ?? null,
  sessionId: randomUUID(),
  grants: [{ role, campusIds: campusIds ?? null, departmentIds: departmentIds ?? null }],
});
