import { type Actor, type Grant, type Role, roles } from "@union/kernel";

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isIds = (value: unknown): value is readonly string[] | null =>
  value === null || (Array.isArray(value) && value.every(isText));

/** One grant; null where the claim is malformed: half a grant could be a wider one. */
function findGrant(claim: unknown): Grant | null {
  if (typeof claim !== "object" || claim === null) return null;
  const { r, c, d } = claim as Record<"r" | "c" | "d", unknown>;
  if (!isText(r) || !isIds(c) || !isIds(d)) return null;
  return { role: r as Role, campusIds: c, departmentIds: d };
}

/**
 * The actor that verified claims describe, or null when they are not ours. A role this release does not know gives
 * nothing; a malformed grant spoils the whole token.
 */
export function findActor(claims: Readonly<Record<string, unknown>>): Actor | null {
  const { sub, uid, mid, sid, gr } = claims as Record<
    "sub" | "uid" | "mid" | "sid" | "gr",
    unknown
  >;
  if (!isText(sub) || !isText(uid) || !isText(sid) || !Array.isArray(gr)) return null;
  if (mid !== null && !isText(mid)) return null;
  const grants = gr.map(findGrant);
  if (!grants.every((grant) => grant !== null)) return null;
  return {
    accountId: sub,
    unionId: uid,
    memberId: mid,
    sessionId: sid,
    grants: grants.filter((grant) => roles.includes(grant.role)),
  };
}
