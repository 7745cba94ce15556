import type { LocalDate } from "@union/kernel";
import { findPolicyKey, policyKeys } from "@union/policy";
import { worded } from "../template/index.js";
import type { Rule } from "./who-is-told.js";

/** A decision on a policy key is told to the officers who work by it. */
export const policyChanged: Rule<"policy.changed.v1"> = {
  tell: async ({ unionId, payload: { overrides, isToldAgain } }) =>
    overrides.flatMap(({ id, key: written, campusId, effectiveFrom, source }) => {
      const key = findPolicyKey(written);
      const from = effectiveFrom as LocalDate;
      if (key === null || isToldAgain) return [];
      const { name } = policyKeys[key];
      const campusIds = campusId === null ? null : [campusId];
      return [
        {
          ...worded("policyChanged", { key, name: name.zh, nameEn: name.en, from, source }),
          unionId,
          template: "policyChanged",
          subject: id,
          on: from,
          audience: { kind: "ROLES", roles: ["CHAIR", "UNION_OFFICER"], campusIds },
        },
      ];
    }),
};
