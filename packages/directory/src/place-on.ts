import type { LocalDate } from "@union/kernel";
import type { DirectoryMember } from "./directory-cards.js";

/** Where somebody works, or worked, on a day. */
export type Place = { readonly campusId: string; readonly departmentId: string };

/**
 * Where a person worked on a day: what happened then belongs there, whenever it is written down. Before his first post it is
 * the first, between two the one before; who never moved has always been where he is.
 */
export function placeOn(person: DirectoryMember, on: LocalDate): Place {
  const [first] = person.posts;
  return person.posts.findLast(({ from }) => from <= on) ?? first ?? person;
}
