import { Directory } from "@union/directory";
import type { LocalDate, Role } from "@union/kernel";
import type { UnionEvents } from "@union/messages";
import type { Sql } from "@union/persistence";
import { RoleHolderRepository } from "../audience/index.js";

type Told = UnionEvents["deadline.reached.v1"]["responsible"];

/**
 * The recipients that an event means: the persons it names, and whoever holds one of its roles on the day. The part of a member
 * is granted to nobody: everybody plays it who is on the staff of the campus.
 */
export async function personsOf(
  sql: Sql,
  unionId: string,
  { recipients, roles, campusIds }: Told,
  on: LocalDate,
): Promise<string[]> {
  if (roles.length === 0) return recipients;
  const holders = new RoleHolderRepository(sql);
  const held = await holders.holding(unionId, roles as Role[], campusIds, on);
  const staff = roles.includes("MEMBER")
    ? await new Directory(sql).staffOf(unionId, campusIds)
    : [];
  return [...new Set([...recipients, ...held, ...staff])];
}
