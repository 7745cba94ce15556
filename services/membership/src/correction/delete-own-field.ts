import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { Outbox } from "@union/persistence";
import type { OptionalField } from "./correctable-field.js";
import type { PersonRecords } from "./person-record.js";
import type { NoRecordOfYours } from "./request-correction.js";

type Needs = {
  readonly records: PersonRecords;
  readonly outbox: Pick<Outbox, "add">;
  readonly today: LocalDate;
};

/** A person has an optional field of his own record deleted, at once and without a reason (PI-R3, PI-R10). */
export const deleteOwnField =
  ({ records, outbox, today }: Needs) =>
  async (
    { unionId, memberId }: Actor,
    { field }: { readonly field: OptionalField },
  ): Promise<Result<{ id: string }, NoRecordOfYours>> => {
    const record = memberId && (await records.find(unionId, memberId));
    if (!memberId || !record) return err({ kind: "NoRecordOfYours" });
    if (record.values[field] !== null)
      await records.set(unionId, memberId, record, field, null, { outbox, today });
    return ok({ id: memberId });
  };
