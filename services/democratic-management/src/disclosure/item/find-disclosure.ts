import { type Actor, covers, err, ok, type Permission, type Result, scopeOf } from "@union/kernel";
import type { Disclosure } from "./disclosure.js";
import type { DisclosureRepository } from "./disclosure.repository.js";

export type DisclosureUnknown = { readonly kind: "DisclosureUnknown" };

/** Whether an actor sees what is not published yet, at a place; what belongs to the whole union is seen by all who may see any. */
export function seesDraftsAt(
  actor: Actor,
  { campusId, departmentId }: Pick<Disclosure, "campusId" | "departmentId">,
  permission: Permission = "disclosures.read",
): boolean {
  const scope = scopeOf(actor, permission);
  return scope !== null && (campusId === null || covers(scope, campusId, departmentId));
}

/** An item that the actor works on, held; what lies outside his scope is unknown to him. */
export async function findDisclosure(
  items: DisclosureRepository,
  actor: Actor,
  id: string,
): Promise<Result<Disclosure, DisclosureUnknown>> {
  const item = await items.find(actor.unionId, id);
  return item !== null && seesDraftsAt(actor, item) ? ok(item) : err({ kind: "DisclosureUnknown" });
}
