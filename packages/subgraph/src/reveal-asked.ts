import { type Actor, isLongerThan, isUnseen, roleFor, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import { type AnyLanding, guardedFields, type SensitiveExport } from "@union/registers";

export type RevealNotAllowed = { readonly kind: "RevealNotAllowed" };

export const revealNotAllowedText = () => ({
  zh: "导出个人信息需要写明 4 至 200 字的理由，并具有查看个人信息的权限。",
  en: "Personal data is exported only with a reason of 4 to 200 characters and the permission to see it.",
});

/**
 * What is kept of an export of a register in the clear; null where nothing sensitive is asked for, or the register has nothing
 * of the kind. Refused without a fit reason or the permission.
 */
export function revealAsked(
  actor: Actor,
  { register }: AnyLanding,
  revealReason: string | null | undefined,
): SensitiveExport | RevealNotAllowed | null {
  if (!revealReason) return null;
  const reason = revealReason.trim();
  const isReason = !isUnseen(reason) && isLongerThan(reason, 3) && !isLongerThan(reason, 200);
  if (!isReason || scopeOf(actor, "people.reveal") === null) return { kind: "RevealNotAllowed" };
  if (guardedFields(register).length === 0) return null;
  return {
    ...{ id: newId(), unionId: actor.unionId, accountId: actor.accountId, at: new Date() },
    ...{ role: roleFor(actor, "people.reveal"), what: register.name, reason },
  };
}
