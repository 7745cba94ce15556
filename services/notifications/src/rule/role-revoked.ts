import { type LocalDate, type Role, roleNames } from "@union/kernel";
import { recipientOf } from "../audience/index.js";
import { worded } from "../template/index.js";
import type { Rule } from "./who-is-told.js";

/** A grant taken back tells whoever held it. */
export const roleRevoked: Rule<"role.revoked.v1"> = {
  tell: async ({ unionId, payload }) => {
    const { role, scopeName, validTo, grantId, isSilent = false } = payload;
    if (isSilent) return [];
    const name = roleNames[role as Role];
    return [
      {
        ...worded("roleRevoked", { role: name.zh, roleEn: name.en, scope: scopeName, to: validTo }),
        unionId,
        template: "roleRevoked",
        subject: grantId,
        on: validTo as LocalDate,
        audience: { kind: "PERSONS", recipients: [recipientOf(payload)] },
      },
    ];
  },
};
