import { wordType, writeWord } from "@union/documents";
import { type Actor, err, ok, type Result, roleFor, type Scope, scopeWithOwn } from "@union/kernel";
import type { DataKeys } from "@union/persistence";
import type { HandOut } from "../hand-out.js";
import type { PersonUnknown, ReasonMissing } from "../member/index.js";
import { applicationLetter } from "./application-letter.js";
import type { PaperReader } from "./paper.reader.js";
import { registrationForm } from "./registration-form.js";

/** 入会申请书 or 工会会员登记表 (ORG-25). */
export type EnrolmentPaper = "APPLICATION_LETTER" | "REGISTRATION_FORM";
export type EnrolmentPaperInput = {
  readonly memberId: string;
  readonly paper: EnrolmentPaper;
  /** Why personal data is needed in the clear; null where nobody said. */
  readonly reason: string | null;
};

const shortest = 4;
const longest = 200;
type Needs = { readonly papers: PaperReader; readonly keys: DataKeys };

/**
 * Fills a paper from the record. The registration form holds P2 and P3: who may reveal them gets it for a reason of 4 to 200
 * characters, everybody his own; either is a sensitive export. File names and the log hold no guarded value.
 */
export async function writeEnrolmentPaper(
  { papers, keys }: Needs,
  actor: Actor,
  { memberId, paper, reason }: EnrolmentPaperInput,
): Promise<Result<HandOut, PersonUnknown | ReasonMissing>> {
  const inTheClear = paper === "REGISTRATION_FORM";
  const isOwn = memberId === actor.memberId;
  const why = reason?.trim() ?? "";
  if (inTheClear && !isOwn && (why.length < shortest || why.length > longest))
    return err({ kind: "ReasonMissing", minimum: shortest });
  const person = await papers.find(scopeFor(actor, inTheClear), memberId);
  if (!person) return err({ kind: "PersonUnknown" });
  const identity = () => papers.identity(actor.unionId, memberId, keys);
  const document = inTheClear
    ? registrationForm({ ...person, identity: await identity() })
    : applicationLetter(person);
  return ok({
    ...{ name: `${document.title}-${person.member.staffNo}.docx`, contentType: wordType },
    content: await writeWord(document),
    ...{ action: "writeEnrolmentPaper", subject: memberId },
    detail: { paper, ...(inTheClear && why !== "" && { reason: why }) },
    sensitive: inTheClear
      ? {
          ...{ what: "registrationForm", reason: why === "" ? "本人办理" : why },
          role: isOwn ? null : roleFor(actor, "people.reveal"),
        }
      : null,
  });
}

const scopeFor = (actor: Actor, inTheClear: boolean): Scope =>
  scopeWithOwn(actor, inTheClear ? "people.reveal" : "enrolments.read");
