import { err, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import type { ActPlan } from "./act-plan.js";
import type { ActRefusal } from "./act-refusal.js";
import type { ActEffect, ActSite } from "./act-site.js";
import { handOver } from "./hand-over.js";
import { partOff } from "./part-off.js";
import { stillIn } from "./still-in.js";
import { takeOver } from "./take-over.js";
import { nodeTables } from "./tree.repository.js";

type Moved = Omit<ActEffect, "openedId">;

/** Carries a plan out, or says what of the tree speaks against it; after a refusal the transaction has to be taken back. */
export async function carryOut(
  site: ActSite,
  plan: ActPlan,
): Promise<Result<ActEffect, ActRefusal>> {
  const { tree, on } = site;
  const { ends, into, moves, part, renames } = plan;
  if (renames) {
    const isFree = await tree.rename(renames.node, renames.name, on);
    return isFree
      ? ok({ openedId: null, people: [], departments: [] })
      : err({ kind: "NameTaken", name: renames.name });
  }
  // Before anything ends: what has ended is under nothing.
  const belongs = await branchOf(site, plan);
  if (!belongs.ok) return belongs;
  for (const node of ends) await tree.close(node, on, into?.id ?? null);
  const opened = await open(site, plan);
  if (!opened.ok) return opened;
  const openedId = opened.value;
  if (openedId && ends.length > 0) await tree.succeed(ends, openedId);
  if (openedId && belongs.value)
    await site.organisation.addEdge({
      ...{ unionId: site.unionId, kind: "DEPARTMENT_OF_ORG", childId: openedId },
      ...{ parentId: belongs.value, validFrom: on },
    });
  const successor = openedId
    ? { id: openedId, placeId: plan.opens!.placeId }
    : into && { id: into.id, placeId: into.placeId };
  const moved = await moveAll();
  return moved.ok ? ok({ openedId, ...moved.value }) : moved;

  function moveAll(): Promise<Result<Moved, ActRefusal>> {
    if (part && openedId) return partOff(site, part, openedId);
    if (moves.length > 0 && into) return takeOver(site, moves, into);
    return successor ? handOver(site, ends, successor) : stillIn(site, ends);
  }
}

/** Opens the node that begins; null where none does. */
async function open(
  { tree: _, organisation, unionId, on }: ActSite,
  { opens }: ActPlan,
): Promise<Result<string | null, ActRefusal>> {
  if (opens === null) return ok(null);
  const { kind, level, name, placeId } = opens;
  let id = newId();
  if (kind === "UNION_ORG" && level !== null) await organisation.addOrg(unionId, id, level, name);
  else {
    const added =
      kind === "CAMPUS"
        ? await organisation.addCampus({ unionId }, name)
        : await organisation.addDepartment({ unionId }, placeId, name);
    if (!added.ok) return added;
    id = added.value;
  }
  await organisation.addEdge({
    ...{ unionId, kind: nodeTables[kind].edge, childId: id, parentId: placeId, validFrom: on },
  });
  return ok(id);
}

/**
 * The branch or group of departments that merge into a new one, or of the one that is parted: it follows them. Where they belong
 * to several nobody can say which, and the act is refused.
 */
async function branchOf(
  { edges }: ActSite,
  { ends, opens, part }: ActPlan,
): Promise<Result<string | null, ActRefusal>> {
  if (opens?.kind !== "DEPARTMENT") return ok(null);
  const childIds = part ? [part.of.id] : ends.map(({ id }) => id);
  const found = await edges.reaching({ kind: "DEPARTMENT_OF_ORG", childIds });
  const branches = [...new Set(found.map(({ parentId }) => parentId))];
  if (branches.length === 0) return ok(null);
  const isWhole = childIds.every((id) => found.some(({ childId }) => childId === id));
  return branches.length === 1 && (isWhole || part)
    ? ok(branches[0] as string)
    : err({ kind: "BranchesDiffer" });
}
