import { type Actor, isWide, type Permission, scopeOf } from "@union/kernel";

export type OutOfReach = { readonly kind: "OutOfReach" };

/** Whether somebody answers for the whole union in this: personal data are protected as one. */
export function reachesAll(actor: Actor, permission: Permission): boolean {
  const scope = scopeOf(actor, permission);
  return scope !== null && isWide(scope);
}
