import { type Actor, type Permission, type Scope, scopeOf } from "@union/kernel";
import type { GraphQLSchema } from "graphql";
import { deliberateError, signedInActor } from "./deliberate-error.js";
import type { RequestContext } from "./request-context.js";

/** Whether an actor may call a root field at all; which rows he then sees is the scope's business. */
export type Rule = (actor: Actor | null) => boolean;
/** One line per root field. What is missing here is refused. */
export type Permissions = { readonly [Field in `${"Query" | "Mutation"}.${string}`]: Rule };

export const everyone: Rule = () => true;
export const signedIn: Rule = (actor) => actor !== null;
export const granted =
  (permission: Permission): Rule =>
  (actor) =>
    actor !== null && scopeOf(actor, permission) !== null;

/** Lets a request pass to a root field or throws UNAUTHENTICATED or FORBIDDEN. */
export function guard(permissions: Permissions, field: string, context: RequestContext): void {
  const rule = permissions[field as keyof Permissions];
  if (rule?.(context.actor)) return;
  throw deliberateError(context.actor ? "FORBIDDEN" : "UNAUTHENTICATED", context.locale);
}

/** The scope that a permission opens for the caller; throws FORBIDDEN where it opens none. */
export function requireScope(context: RequestContext, permission: Permission): Scope {
  const scope = scopeOf(signedInActor(context), permission);
  if (scope === null) throw deliberateError("FORBIDDEN", context.locale);
  return scope;
}

/** Root fields without a rule, and rules without a root field: both must be empty. */
export function permissionGaps(schema: GraphQLSchema, permissions: Permissions): string[] {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
  const own = fields.filter((field) => !["Query._entities", "Query._service"].includes(field));
  const missing = own
    .filter((field) => !(field in permissions))
    .map((field) => `${field} has no rule`);
  const surplus = Object.keys(permissions)
    .filter((field) => !own.includes(field))
    .map((field) => `${field} does not exist`);
  return [...missing, ...surplus];
}
