import { type Actor, isWide, type Permission, scopeOf } from "@union/kernel";

/** The results are the whole hospital's; whoever answers for a part of the union does not write them. */
export type ResultOfWholeUnion = { readonly kind: "ResultOfWholeUnion" };

/** Whether the actor holds a permission over the whole union. */
export function holdsWholly(actor: Actor, permission: Permission): boolean {
  const scope = scopeOf(actor, permission);
  return scope !== null && isWide(scope);
}
