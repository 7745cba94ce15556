import { type LocalDate, openEnd, type Role, roleNames } from "@union/kernel";
import { recipientOf } from "../audience/index.js";
import { worded } from "../template/index.js";
import type { Rule } from "./who-is-told.js";

/** A grant tells its holder. */
export const roleGranted: Rule<"role.granted.v1"> = {
  tell: async ({ unionId, payload }) => {
    if (payload.isToldAgain) return [];
    const from = payload.validFrom as LocalDate;
    const name = roleNames[payload.role as Role];
    const recipient = recipientOf({ ...payload, memberId: payload.memberId ?? null });
    return [
      {
        ...worded("roleGranted", {
          role: name.zh,
          roleEn: name.en,
          scope: payload.scopeName,
          from,
          to: payload.validTo === openEnd ? "" : payload.validTo,
        }),
        unionId,
        template: "roleGranted",
        subject: payload.grantId ?? `${payload.accountId}/${payload.role}`,
        on: from,
        audience: { kind: "PERSONS", recipients: [recipient] },
      },
    ];
  },
};
