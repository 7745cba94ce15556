import { type Actor, err, isWide, ok, type Result, scopeOf } from "@union/kernel";
import type { Congress, CongressRepository } from "./congress.repository.js";

export type CongressUnknown = { readonly kind: "CongressUnknown" };
export type NotUnionWide = { readonly kind: "NotUnionWide" };

/** A congress belongs to the whole union: who changes it must be of the whole union, too. */
export const checkUnionWide = (actor: Actor): Result<null, NotUnionWide> => {
  const scope = scopeOf(actor, "congresses.write");
  return scope && isWide(scope) ? ok(null) : err({ kind: "NotUnionWide" });
};

/** A term that an officer of the whole union acts on, held. */
export async function findCongress(
  congresses: CongressRepository,
  actor: Actor,
  id: string,
): Promise<Result<Congress, CongressUnknown | NotUnionWide>> {
  const wide = checkUnionWide(actor);
  if (!wide.ok) return wide;
  const congress = await congresses.hold(actor.unionId, id);
  return congress ? ok(congress) : err({ kind: "CongressUnknown" });
}
