import { type Actor, type Permission, type Scope, scopeOf } from "@union/kernel";

/** Whoever founds a union, before it has any account. */
export type Founder = { readonly unionId: string; readonly accountId: null };

/** What somebody may reach with a permission; a founder reaches all of the union that he founds. */
export const reachOf = (actor: Actor | Founder, permission: Permission): Scope | null =>
  actor.accountId === null
    ? {
        unionId: actor.unionId,
        reach: [{ campusIds: null, departmentIds: null }],
        memberId: null,
      }
    : scopeOf(actor, permission);
