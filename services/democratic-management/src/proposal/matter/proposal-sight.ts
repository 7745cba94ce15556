import { type Actor, scopeOf } from "@union/kernel";
import { type Condition, scopeCondition } from "@union/persistence";
import { pieceOf } from "./piece-of.js";
import { unsubmitted } from "./unsubmitted.js";

const nothing: Condition = { sql: "FALSE", params: [] };
const places = { union: "p.union_id", campus: "p.campus_id", department: "p.department_id" };
const handled = { union: "d.union_id", campus: "d.campus_id", department: "d.department_id" };

/**
 * Which proposals (`p`) somebody may see: officers what was put forward in their scope; everybody his own, those he was asked to
 * second here, the case that his own was merged into, and what he was named to handle or approve; departments and leaders what
 * their departments handle.
 */
export function proposalSight(actor: Actor | null): Condition {
  if (actor === null) return nothing;
  const parts = [...byRole(actor), ...byPerson(actor)];
  if (parts.length === 0) return nothing;
  return {
    sql: `(p.union_id = ? AND (${parts.map(({ sql }) => sql).join(" OR ")}))`,
    params: [actor.unionId, ...parts.flatMap(({ params }) => params)],
  };
}

/** What a department handles or assists with, within the reach of those who answer for it; null where the actor answers for none. */
export function handlingSight(actor: Actor): Condition | null {
  const scope = scopeOf(actor, "proposals.follow");
  if (scope === null) return null;
  const inReach = scopeCondition(scope, handled);
  return {
    sql: `EXISTS (SELECT 1 FROM proposal_department d WHERE d.union_id = p.union_id AND d.proposal_id = p.id AND ${inReach.sql})`,
    params: inReach.params,
  };
}

function byRole(actor: Actor): Condition[] {
  const handling = handlingSight(actor);
  const scope = scopeOf(actor, "proposals.read");
  if (scope === null) return handling === null ? [] : [handling];
  const inScope = scopeCondition(scope, places);
  const officers = {
    sql: `(${inScope.sql} AND p.status NOT IN (?))`,
    params: [...inScope.params, unsubmitted],
  };
  return handling === null ? [officers] : [officers, handling];
}

function byPerson({ memberId }: Actor): Condition[] {
  if (memberId === null) return [];
  return [
    { sql: "p.proposer_id = ?", params: [memberId] },
    {
      sql: `(p.status <> 'DRAFT' AND EXISTS (SELECT 1 FROM proposal_seconder s
        WHERE s.union_id = p.union_id AND s.proposal_id = p.id AND s.member_id = ? AND s.state IS NOT NULL))`,
      params: [memberId],
    },
    {
      sql: `EXISTS (SELECT 1 FROM proposal m WHERE ${pieceOf("m", "p")} AND m.proposer_id = ?)`,
      params: [memberId],
    },
    {
      sql: "(p.source = 'ONLINE' AND ? IN (p.handler_member_id, p.head_member_id, p.leader_member_id))",
      params: [memberId],
    },
  ];
}
