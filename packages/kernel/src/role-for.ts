import { type Permission, scopeOf } from "./access.js";
import type { Actor, Role } from "./actor.js";

/** The part by which somebody does what a permission allows: the first of his grants that holds it; null where none does. */
export const roleFor = (actor: Actor, permission: Permission): Role | null =>
  actor.grants.find((grant) => scopeOf({ ...actor, grants: [grant] }, permission) !== null)?.role ??
  null;
