import { dayOf } from "@union/kernel";
import { RoleHolderRepository } from "../audience/index.js";
import { worded } from "../template/index.js";
import type { Rule } from "./who-is-told.js";

/** What came in is told to whoever sent it and to the officers who answer for the whole union. */
export const registerImported: Rule<"register.imported.v1"> = {
  tell: async ({ unionId, payload, createdAt }, sql) => {
    const on = dayOf(createdAt);
    const holders = new RoleHolderRepository(sql);
    const officers = await holders.holding(unionId, ["CHAIR", "UNION_OFFICER"], null, on);
    const sender = await holders.recipientOfAccount(unionId, payload.requestedBy);
    const { register: name, sheet, accepted, unchanged, refused } = payload;
    const register = sheet ?? name;
    return [
      {
        ...worded("registerImported", { register, accepted, unchanged, refused }),
        unionId,
        template: "registerImported",
        subject: payload.importId,
        on,
        audience: { kind: "PERSONS", recipients: [...new Set([sender, ...officers])] },
      },
    ];
  },
};
