import type { Scope } from "@union/kernel";
import { all, type Condition } from "@union/persistence";
import { campusesOf } from "../audience/index.js";

/**
 * The notices that somebody may look after: all of the union's for who answers for the whole of it; for an officer of
 * campuses those to members at large that reach one of his campuses. What is told to single persons, or to those who hold
 * a role, is not his to read: its title may say what happened to whom.
 */
export function visibleTo(scope: Scope): Condition {
  const ofUnion: Condition = { sql: "n.union_id = ?", params: [scope.unionId] };
  const campuses = campusesOf(scope);
  if (campuses === null) return ofUnion;
  if (campuses.length === 0) return { sql: "FALSE", params: [] };
  const reaching: Condition = {
    sql: `JSON_VALUE(n.audience, '$.kind') = 'MEMBERS' AND (JSON_VALUE(n.audience, '$.filter.campusIds[0]') IS NULL
      OR JSON_OVERLAPS(JSON_EXTRACT(n.audience, '$.filter.campusIds'), ?))`,
    params: [JSON.stringify(campuses)],
  };
  return all([ofUnion, reaching]);
}
