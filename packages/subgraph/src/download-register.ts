import { isWide } from "@union/kernel";
import { audit } from "@union/persistence";
import { exportRegister } from "@union/registers";
import { signedInActor } from "./deliberate-error.js";
import { requireScope } from "./permissions.js";
import { type RefusedType, refused } from "./refused.type.js";
import { DownloadType, type ExportRegisterInput } from "./register.type.js";
import type { RegisterContext } from "./register-context.js";
import { type RevealNotAllowed, revealAsked, revealNotAllowedText } from "./reveal-asked.js";

type DownloadRefusal =
  | { readonly kind: "RegisterUnknown"; readonly known: string }
  | RevealNotAllowed;

const texts = {
  RegisterUnknown: ({ known }: { known: string }) => ({
    zh: `没有这个登记表，可选：${known}。`,
    en: `There is no such register; choose one of ${known}.`,
  }),
  RevealNotAllowed: revealNotAllowedText,
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
  const sensitive = revealAsked(actor, landing, revealReason);
  if (sensitive && "kind" in sensitive) return refuse(sensitive);
  const made = templateOnly ? null : sensitive;
  const asked = { landing, format, templateOnly, sensitive: made };
  const file = await exportRegister(files, db.manager, actor, scope, asked);
  const detail = {
    register,
    format,
    templateOnly,
    wide: isWide(scope),
    ...(made && { reason: made.reason }),
  };
  await audit(db.manager, actor, {
    action: "exportRegister",
    outcome: "OK",
    subject: file.id,
    detail,
    sensitiveAct: made ? "EXPORT" : undefined,
    traceId: context.traceId,
  });
  return Object.assign(new DownloadType(), {
    name: file.originalName,
    ...linkTo(file.id, file.unionId),
  });
}
