import { isLongerThan, isUnseen, isWide, roleFor, scopeOf } from "@union/kernel";
import { audit, newId } from "@union/persistence";
import { exportRegister, guardedFields } from "@union/registers";
import { signedInActor } from "./deliberate-error.js";
import { requireScope } from "./permissions.js";
import { type RefusedType, refused } from "./refused.type.js";
import { DownloadType, type ExportRegisterInput } from "./register.type.js";
import type { RegisterContext } from "./register-context.js";

type DownloadRefusal =
  | { readonly kind: "RegisterUnknown"; readonly known: string }
  | { readonly kind: "RevealNotAllowed" };

const texts = {
  RegisterUnknown: ({ known }: { known: string }) => ({
    zh: `没有这个登记表,可选:${known}。`,
    en: `There is no such register; choose one of ${known}.`,
  }),
  RevealNotAllowed: () => ({
    zh: "导出个人信息需要写明 4 至 200 字的理由,并具有查看个人信息的权限。",
    en: "Personal data is exported only with a reason of 4 to 200 characters and the permission to see it.",
  }),
};

/** Writes an export or a template and answers its short-lived address. Who took what, and why, goes to the audit log. */
export async function downloadRegister(
  input: ExportRegisterInput,
  context: RegisterContext,
): Promise<DownloadType | RefusedType> {
  const { register, revealReason } = input;
  const [format, templateOnly] = [input.format ?? "XLSX", input.templateOnly ?? false];
  const actor = signedInActor(context);
  const scope = requireScope(context, "registers.read");
  const { db, files, landings, linkTo } = context.registers;
  const refuse = (refusal: DownloadRefusal) =>
    refused<DownloadRefusal>(texts, refusal, context.locale);
  const landing = landings.find((one) => one.register.name === register);
  if (!landing)
    return refuse({
      kind: "RegisterUnknown",
      known: landings.map((one) => one.register.name).join("、"),
    });
  const reason = revealReason?.trim() ?? "";
  const isReason = !isUnseen(reason) && isLongerThan(reason, 3) && !isLongerThan(reason, 200);
  const mayReveal = isReason && scopeOf(actor, "people.reveal") !== null;
  if (revealReason && !mayReveal) return refuse({ kind: "RevealNotAllowed" });
  const inTheClear = Boolean(revealReason) && mayReveal;
  const isSensitive = inTheClear && !templateOnly && guardedFields(landing.register).length > 0;
  const sensitive = {
    ...{ id: newId(), unionId: actor.unionId, accountId: actor.accountId, at: new Date() },
    ...{ role: roleFor(actor, "people.reveal"), what: register, reason },
  };
  const file = await exportRegister(files, db.manager, actor, scope, {
    landing,
    format,
    templateOnly,
    sensitive: isSensitive ? sensitive : null,
  });
  const detail = {
    register,
    format,
    templateOnly,
    wide: isWide(scope),
    ...(isSensitive && { reason }),
  };
  await audit(db.manager, actor, {
    action: "exportRegister",
    outcome: "OK",
    subject: file.id,
    detail,
    sensitiveAct: isSensitive ? "EXPORT" : undefined,
    traceId: context.traceId,
  });
  return Object.assign(new DownloadType(), {
    name: file.originalName,
    ...linkTo(file.id, file.unionId),
  });
}
