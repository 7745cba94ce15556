import { ok } from "@union/kernel";
import type { PolicyKind } from "./policy-kind.js";

/** A value, or null where the union has set none. */
export const unsetOr = <Value>(kind: PolicyKind<Value>): PolicyKind<Value | null> => ({
  name: kind.name,
  parse: (json) => (json === null ? ok(null) : kind.parse(json)),
});
