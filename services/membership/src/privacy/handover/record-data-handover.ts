import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { newId, type Sql } from "@union/persistence";
import { consentingOf } from "../../consent/index.js";
import { fitTexts, type PrivacyTextUnfit } from "../fit-texts.js";
import { knownPeople, type PeopleUnfit } from "../known-people.js";
import { type OutOfReach, reachesAll } from "../out-of-reach.js";
import type { PrivacyNeeds } from "../privacy-needs.js";

/** What providing rests on (PI-R7): separate consent, a duty by law, or the membership itself (the upper union). */
export const handoverBases = ["SEPARATE_CONSENT", "LEGAL_DUTY", "MEMBERSHIP"] as const;
export type HandoverBasis = (typeof handoverBases)[number];

export type HandoverDayWrong = { readonly kind: "HandoverDayWrong"; readonly today: LocalDate };
export type AssessmentMissing = { readonly kind: "AssessmentMissing" };
export type HandoverWithoutConsent = {
  readonly kind: "HandoverWithoutConsent";
  readonly count: number;
};
export type RecordDataHandoverInput = {
  readonly recipient: string;
  readonly contact: string;
  readonly purpose: string;
  readonly kinds: string;
  readonly way: string;
  readonly basis: HandoverBasis;
  readonly assessmentId: string;
  readonly handedOn: LocalDate;
  readonly memberIds: readonly string[];
};
type Refusal =
  | OutOfReach
  | PrivacyTextUnfit
  | PeopleUnfit
  | HandoverDayWrong
  | AssessmentMissing
  | HandoverWithoutConsent;

/** Records that personal data were provided to another handler: after an assessment, and by separate consent unless law or membership ask for it (PI-R7, PI-R13). */
export const recordDataHandover =
  ({ tx, overrides, today }: PrivacyNeeds) =>
  async (
    actor: Actor,
    input: RecordDataHandoverInput,
  ): Promise<Result<{ id: string }, Refusal>> => {
    if (!reachesAll(actor, "privacy.handle")) return err({ kind: "OutOfReach" });
    const { basis, assessmentId, handedOn } = input;
    if (handedOn > today) return err({ kind: "HandoverDayWrong", today });
    const longest = { recipient: 200, contact: 200, purpose: 40, kinds: 500, way: 200 };
    const texts = fitTexts(input, longest);
    if (!texts.ok) return texts;
    const { recipient, contact, purpose, kinds, way } = texts.value;
    const { unionId } = actor;
    const people = await knownPeople(tx, unionId, input.memberIds);
    if (!people.ok) return people;
    if (!(await isAssessed(tx, unionId, assessmentId, handedOn)))
      return err({ kind: "AssessmentMissing" });
    if (basis === "SEPARATE_CONSENT") {
      const needs = { sql: tx, overrides: await overrides(unionId) };
      const use = { unionId, purpose, on: handedOn, basis: "CONSENT" } as const;
      const count = people.value.length - (await consentingOf(needs, use, people.value)).size;
      if (count > 0) return err({ kind: "HandoverWithoutConsent", count });
    }
    const id = newId();
    await tx.query(
      `INSERT INTO data_handover (union_id, id, recipient, contact, purpose, kinds, way, basis, assessment_id, handed_on, recorded_by)
       VALUES (?)`,
      [
        [
          ...[unionId, id, recipient, contact, purpose, kinds, way, basis, assessmentId],
          ...[handedOn, actor.accountId],
        ],
      ],
    );
    await tx.query("INSERT INTO data_handover_person (union_id, handover_id, member_id) VALUES ?", [
      people.value.map((memberId) => [unionId, id, memberId]),
    ]);
    return ok({ id });
  };

async function isAssessed(sql: Sql, unionId: string, id: string, by: LocalDate): Promise<boolean> {
  const rows = await sql.query<unknown[]>(
    `SELECT id FROM impact_assessment WHERE union_id = ? AND id = ? AND kind = 'PROVIDING' AND state = 'APPROVED' AND approved_on <= ?`,
    [unionId, id, by],
  );
  return rows.length > 0;
}
