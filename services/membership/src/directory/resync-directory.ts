import { type Actor, err, isWide, ok, type Result, scopeOf } from "@union/kernel";
import type { ResyncRepository } from "./resync.repository.js";

export type ResyncOutOfReach = { readonly kind: "ResyncOutOfReach" };
export type ResyncUnderWay = { readonly kind: "ResyncUnderWay"; readonly told: number };
export type ResyncRefusal = ResyncOutOfReach | ResyncUnderWay;

type Needs = { resyncs: ResyncRepository };

/** A resync that has not moved for so long has lost its next step, and another may begin. */
const patienceMs = 5 * 60_000;

/**
 * Has membership tell a whole union again: campuses, departments, policy, people and grants. Answers at once; the telling
 * follows in the background, step by step, and changes nothing where nothing was missed.
 */
export const resyncDirectory =
  ({ resyncs }: Needs) =>
  async (actor: Actor): Promise<Result<{ id: string }, ResyncRefusal>> => {
    const scope = scopeOf(actor, "operations.write");
    if (!scope || !isWide(scope)) return err({ kind: "ResyncOutOfReach" });
    const underWay = await resyncs.findUnderWay(actor.unionId);
    if (underWay && Date.now() - underWay.movedAt.getTime() < patienceMs)
      return err({ kind: "ResyncUnderWay", told: underWay.told });
    return ok({ id: await resyncs.begin(actor.unionId) });
  };
