import type { Actor } from "@union/kernel";
import type { AccessClaims } from "./access-claims.js";

/** The claims that carry this actor. */
export const claimsOf = (actor: Actor): AccessClaims => ({
  sub: actor.accountId,
  uid: actor.unionId,
  mid: actor.memberId,
  sid: actor.sessionId,
  gr: actor.grants.map((grant) => ({
    r: grant.role,
    c: grant.campusIds,
    d: grant.departmentIds,
  })),
});
