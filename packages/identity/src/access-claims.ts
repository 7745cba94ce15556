import type { Role } from "@union/kernel";

/** What an access token says besides its issuer and times: the actor, in short names because it travels with every request. */
export type AccessClaims = {
  /** Account id. */
  readonly sub: string;
  /** Union id. */
  readonly uid: string;
  /** Member id; null for an account without a member behind it. */
  readonly mid: string | null;
  /** Session id. */
  readonly sid: string;
  /** Grants: role, campus ids, department ids; null is "not narrowed". */
  readonly gr: readonly {
    readonly r: Role;
    readonly c: readonly string[] | null;
    readonly d: readonly string[] | null;
  }[];
};
