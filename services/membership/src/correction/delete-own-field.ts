import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { Outbox } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import type { PolicyOverrideRepository } from "../policy/index.js";
import type { OptionalField } from "./correctable-field.js";
import type { PersonRecords } from "./person-record.js";
import type { NoRecordOfYours } from "./request-correction.js";

/** The field is one by which members are known, and stays (2.1.5); it can be corrected. */
export type FieldRequired = { readonly kind: "FieldRequired"; readonly field: OptionalField };

/** What the fields are called in the policy on identity, where they may be part of it. */
const identityNames = { ethnicGroup: "ETHNIC_GROUP", mobile: "MOBILE" } as const;

type Needs = {
  readonly records: PersonRecords;
  readonly policies: Pick<PolicyOverrideRepository, "all">;
  readonly outbox: Pick<Outbox, "add">;
  readonly today: LocalDate;
};

/** A person has a field of his own record that nobody needs deleted, at once and without a reason (PI-R3, PI-R10). */
export const deleteOwnField =
  ({ records, policies, outbox, today }: Needs) =>
  async (
    { unionId, memberId }: Actor,
    { field }: { readonly field: OptionalField },
  ): Promise<Result<{ id: string }, NoRecordOfYours | FieldRequired>> => {
    const record = memberId && (await records.find(unionId, memberId));
    if (!memberId || !record) return err({ kind: "NoRecordOfYours" });
    const moment = { campusId: record.campusId, on: today };
    const overrides = await policies.all(unionId);
    const needed = resolvePolicy("enrolment.identityFields", moment, overrides).value;
    const name = field === "ethnicGroup" || field === "mobile" ? identityNames[field] : null;
    if (name !== null && needed.includes(name)) return err({ kind: "FieldRequired", field });
    if (record.values[field] !== null)
      await records.set(unionId, memberId, record, field, null, { outbox, today });
    return ok({ id: memberId });
  };
