import type { Sentence } from "@union/kernel";
import type { PolicyKind } from "./kinds/policy-kind.js";
import type { PolicySource } from "./policy-source.js";

/** A number or choice that the rules leave to the union: what it is, and the value shipped until the union decides. */
export type PolicyDeclaration<Value> = {
  readonly kind: PolicyKind<Value>;
  /** The rule of the domain that reads it. */
  readonly rule: string;
  readonly name: Sentence;
  readonly value: Value;
  readonly source: PolicySource;
};

/** Declares a policy key; the shipped value must be of its kind. */
export const policy = <Value>(
  rule: string,
  zh: string,
  en: string,
  kind: PolicyKind<Value>,
  value: NoInfer<Value>,
  source: PolicySource,
): PolicyDeclaration<Value> => ({ rule, name: { zh, en }, kind, value, source });
