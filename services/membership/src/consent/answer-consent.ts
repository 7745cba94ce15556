import { type Actor, err, ok, type Result } from "@union/kernel";
import type { ConsentRepository } from "./consent.repository.js";
import { type ConsentAnswer, isPurposeCode } from "./purpose.js";

export type PurposeUnknown = { readonly kind: "PurposeUnknown" };
export type NewVersion = { readonly kind: "NewVersion"; readonly version: number };
export type NothingToWithdraw = { readonly kind: "NothingToWithdraw" };
export type NoPersonBehind = { readonly kind: "NoPersonBehind" };
export type AnswerConsentInput = {
  readonly purpose: string;
  /** The version that the person has read: another one is not consented to. */
  readonly version: number;
  readonly answer: ConsentAnswer;
};

/** A person gives, declines or withdraws consent for one purpose: each purpose for itself, a sensitive one so much the more (PI-R3, PI-R9). */
export const answerConsent =
  ({ consents, now }: { readonly consents: ConsentRepository; readonly now: Date }) =>
  async (
    { unionId, memberId }: Actor,
    { purpose, version, answer }: AnswerConsentInput,
  ): Promise<
    Result<{ id: string }, PurposeUnknown | NewVersion | NothingToWithdraw | NoPersonBehind>
  > => {
    if (memberId === null) return err({ kind: "NoPersonBehind" });
    const newest = isPurposeCode(purpose) ? await consents.newestVersion(unionId, purpose) : 0;
    if (newest === 0) return err({ kind: "PurposeUnknown" });
    const latest = await consents.latest(unionId, memberId, purpose);
    if (answer === "WITHDRAWN") {
      if (latest?.answer !== "GIVEN") return err({ kind: "NothingToWithdraw" });
    } else if (version !== newest) return err({ kind: "NewVersion", version: newest });
    const answered = answer === "WITHDRAWN" ? (latest?.version ?? newest) : newest;
    const subject = { code: purpose, version: answered };
    return ok({ id: await consents.addAnswer(unionId, memberId, subject, answer, now) });
  };
