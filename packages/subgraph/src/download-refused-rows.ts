import { isWide, type RefusalTexts, type Sentence } from "@union/kernel";
import { audit } from "@union/persistence";
import {
  exportRefusedRows,
  ImportReader,
  importingRefusals,
  type NothingRefused,
  type UndoProblem,
  type UploadGone,
} from "@union/registers";
import { signedInActor } from "./deliberate-error.js";
import { say } from "./locale.js";
import { requireScope } from "./permissions.js";
import { type RefusedType, refused } from "./refused.type.js";
import { DownloadType } from "./register.type.js";
import type { RegisterContext } from "./register-context.js";
import { type RevealNotAllowed, revealAsked, revealNotAllowedText } from "./reveal-asked.js";

type RowsRefusal = UndoProblem | NothingRefused | UploadGone | RevealNotAllowed;
const texts: RefusalTexts<RowsRefusal> = {
  ...importingRefusals,
  RevealNotAllowed: revealNotAllowedText,
};

/**
 * Writes the refused rows of an import to a workbook to correct and answers its short-lived address. Personal columns are in it
 * by the rule of every export: with a reason and the permission, and it is kept whose they were. Who took what goes to the audit log.
 */
export async function downloadRefusedRows(
  importId: string,
  revealReason: string | null,
  context: RegisterContext,
): Promise<DownloadType | RefusedType> {
  const { registers, locale, traceId } = context;
  const { db, files, landings, linkTo } = registers;
  const actor = signedInActor(context);
  const audience = { ...actor, isWide: isWide(requireScope(context, "registers.import")) };
  const [one] = await new ImportReader(db.manager).byIds(audience, [importId]);
  const landing = landings.find(({ register }) => register.name === one?.register);
  const refuse = (refusal: RowsRefusal) => refused(texts, refusal, locale);
  if (!one || !landing) return refuse({ kind: "ImportUnknown" });
  const sensitive = revealAsked(actor, landing, revealReason);
  if (sensitive && "kind" in sensitive) return refuse(sensitive);
  const asked = {
    one,
    landing,
    sensitive,
    say: (sentence: Sentence) => say(sentence, locale),
  };
  const written = await exportRefusedRows(files, db.manager, actor, asked);
  if (!written.ok) return refuse(written.error);
  const file = written.value;
  await audit(db.manager, actor, {
    action: "exportRefusedRows",
    outcome: "OK",
    subject: file.id,
    detail: {
      register: one.register,
      importId,
      rows: one.refused,
      ...(sensitive && { reason: sensitive.reason }),
    },
    sensitiveAct: sensitive ? "EXPORT" : undefined,
    traceId,
  });
  return Object.assign(new DownloadType(), {
    name: file.originalName,
    ...linkTo(file.id, file.unionId),
  });
}
