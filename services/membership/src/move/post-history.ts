import { err, type LocalDate, ok, openEnd, type Result } from "@union/kernel";
import type { Post } from "../member/index.js";

export type MoveNowhere = { readonly kind: "MoveNowhere" };
export type MoveTooEarly = { readonly kind: "MoveTooEarly"; readonly since: LocalDate };
export type MoveNotYet = { readonly kind: "MoveNotYet"; readonly on: LocalDate };
export type MoveRefusal = MoveNowhere | MoveTooEarly | MoveNotYet;

type Placed = Pick<Post, "campusId" | "departmentId" | "validFrom" | "validTo">;
type Destination = Pick<Post, "campusId" | "departmentId"> & { readonly on: LocalDate };

/** The post that lasts; a person of the staff always has exactly one. Throws where there is none. */
export function lastingPost<P extends Placed>(posts: readonly P[]): P {
  const lasting = posts.find(({ validTo }) => validTo === openEnd);
  if (lasting === undefined) throw new Error("a person of the staff has a post that lasts");
  return lasting;
}

/**
 * Moves somebody to another campus: the post that lasts ends on the day on which the new one begins, so that he stands in
 * exactly one place on every day and nothing before that day changes.
 */
export function movePost<P extends Placed>(
  posts: readonly P[],
  { on, ...place }: Destination,
  today: LocalDate,
): Result<P[], MoveRefusal> {
  const old = lastingPost(posts);
  if (old.campusId === place.campusId) return err({ kind: "MoveNowhere" });
  if (on <= old.validFrom) return err({ kind: "MoveTooEarly", since: old.validFrom });
  if (on > today) return err({ kind: "MoveNotYet", on });
  const others = posts.filter((post) => post !== old);
  return ok([...others, { ...old, validTo: on }, { ...old, ...place, validFrom: on }]);
}
