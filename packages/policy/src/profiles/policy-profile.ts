import type { Sentence } from "@union/kernel";
import type { PolicyKey, PolicyValue } from "../policy-keys.js";
import type { PolicySource } from "../policy-source.js";

/** The values of a region where they are known to differ from the shipped ones, or to be confirmed by its own texts. */
export type PolicyProfile = {
  readonly code: PolicyValue<"policy.profile">;
  readonly name: Sentence;
  readonly values: {
    readonly [Key in PolicyKey]?: {
      readonly value: PolicyValue<Key>;
      readonly source: PolicySource;
    };
  };
};
