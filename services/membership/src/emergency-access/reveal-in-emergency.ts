import { type Actor, err, ok, type Result } from "@union/kernel";
import type { RevealedField } from "../member/index.js";
import type { EmergencyAccessRepository } from "./emergency-access.repository.js";

export type EmergencyOver = { readonly kind: "EmergencyOver" };
export type RevealInEmergencyInput = { readonly accessId: string; readonly field: RevealedField };

/** Records that a value is seen by an emergency access that is open; the value is read afterwards and never reaches the command log. */
export const revealInEmergency =
  ({ accesses, now }: { readonly accesses: EmergencyAccessRepository; readonly now: Date }) =>
  async (
    { unionId, accountId }: Actor,
    { accessId, field }: RevealInEmergencyInput,
  ): Promise<Result<{ id: string; memberId: string }, EmergencyOver>> => {
    const access = await accesses.findOpen(unionId, accountId, accessId, now);
    if (access === null) return err({ kind: "EmergencyOver" });
    const id = await accesses.addReveal(access, field, now);
    return ok({ id, memberId: access.memberId });
  };
