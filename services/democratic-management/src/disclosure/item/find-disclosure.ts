import {
  type Actor,
  covers,
  err,
  ok,
  type Permission,
  type Result,
  type Scope,
  scopeOf,
} from "@union/kernel";
import type { Disclosure } from "./disclosure.js";
import type { DisclosureRepository } from "./disclosure.repository.js";

export type DisclosureUnknown = { readonly kind: "DisclosureUnknown" };

/**
 * Whether an actor sees what is not published yet, at a place (DI-R9): what concerns the whole union is
 * its own keepers' and the answering department's.
 */
export function seesDraftsAt(
  actor: Actor,
  { campusId, departmentId }: Pick<Disclosure, "campusId" | "departmentId">,
  permission: Permission = "disclosures.read",
): boolean {
  const scope = scopeOf(actor, permission);
  return (
    scope !== null &&
    (covers(scope, campusId, departmentId) || answersFor(scope, campusId, departmentId))
  );
}

/** A department that answers for a matter of the whole union sees it: its people are named by the department alone. */
const answersFor = (scope: Scope, campusId: string | null, departmentId: string | null): boolean =>
  campusId === null &&
  departmentId !== null &&
  scope.reach.some(({ departmentIds }) => departmentIds?.includes(departmentId));

/** An item that the actor works on, held; what lies outside his scope is unknown to him. */
export async function findDisclosure(
  items: DisclosureRepository,
  actor: Actor,
  id: string,
): Promise<Result<Disclosure, DisclosureUnknown>> {
  const item = await items.find(actor.unionId, id);
  return item !== null && seesDraftsAt(actor, item) ? ok(item) : err({ kind: "DisclosureUnknown" });
}
