import { addDays, dayOf, type LocalDate, type Role } from "@union/kernel";
import { recipientOf } from "../audience/index.js";
import { worded } from "../template/index.js";
import { roleNames } from "./role-names.js";
import type { Rule } from "./who-is-told.js";

/** Days after its beginning for which a grant is news. */
const newsDays = 30;

/** A grant tells its holder. */
export const roleGranted: Rule<"role.granted.v1"> = {
  tell: async ({ unionId, payload, createdAt }) => {
    const from = payload.validFrom as LocalDate;
    if (from < addDays(dayOf(createdAt), -newsDays)) return [];
    const name = roleNames[payload.role as Role];
    const recipient = recipientOf({ ...payload, memberId: payload.memberId ?? null });
    return [
      {
        ...worded("roleGranted", {
          role: name.zh,
          roleEn: name.en,
          scope: payload.scopeName,
          from,
          to: payload.validTo,
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
