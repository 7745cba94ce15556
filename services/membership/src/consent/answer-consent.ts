import {
  type Actor,
  type ConsentAnswer,
  err,
  type LocalDate,
  ok,
  type Result,
} from "@union/kernel";
import type { Outbox, Sql } from "@union/persistence";
import type { PolicyOverride } from "@union/policy";
import type { ConsentRepository } from "./consent.repository.js";
import { isHousePurpose } from "./house-purposes.js";
import { clearOptionalProfile } from "./optional-profile.js";
import { isPurposeCode } from "./purpose.js";
import { tellAnswer } from "./tell-consent.js";

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

type Needs = {
  readonly consents: ConsentRepository;
  readonly sql: Sql;
  readonly outbox: Pick<Outbox, "add">;
  readonly overrides: (unionId: string) => Promise<readonly PolicyOverride[]>;
  readonly now: Date;
  readonly today: LocalDate;
};

/** A person gives, declines or withdraws consent for one purpose: each purpose for itself, a sensitive one so much the more (PI-R3, PI-R9). A no counts at once, everywhere. */
export const answerConsent =
  ({ consents, sql, outbox, overrides, now, today }: Needs) =>
  async (
    { unionId, memberId }: Actor,
    { purpose, version, answer }: AnswerConsentInput,
  ): Promise<
    Result<{ id: string }, PurposeUnknown | NewVersion | NothingToWithdraw | NoPersonBehind>
  > => {
    if (memberId === null) return err({ kind: "NoPersonBehind" });
    const newest = isPurposeCode(purpose) ? await consents.newestVersion(unionId, purpose) : 0;
    if (newest === 0 && !isHousePurpose(purpose)) return err({ kind: "PurposeUnknown" });
    const latest = await consents.latest(unionId, memberId, purpose);
    if (answer === "WITHDRAWN") {
      if (latest?.answer !== "GIVEN") return err({ kind: "NothingToWithdraw" });
    } else if (version !== newest) return err({ kind: "NewVersion", version: newest });
    const answered = answer === "WITHDRAWN" ? (latest?.version ?? newest) : newest;
    const subject = { code: purpose, version: answered };
    const id = await consents.addAnswer(unionId, memberId, subject, answer, now);
    await tellAnswer(outbox, unionId, { id, memberId, purpose, answer, purposeVersion: answered });
    if (purpose === "OPTIONAL_PROFILE") {
      const needs = { sql, overrides: await overrides(unionId) };
      await clearOptionalProfile(needs, { unionId, on: today }, [memberId]);
    }
    return ok({ id });
  };
