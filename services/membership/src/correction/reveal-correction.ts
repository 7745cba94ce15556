import { type Actor, err, ok, type Result, scopeOf } from "@union/kernel";
import { newId, type Sql, toSqlInstant } from "@union/persistence";
import { erasureVisible } from "../erasure/index.js";
import type { CorrectableField } from "./correctable-field.js";
import type { CorrectionRepository } from "./correction.repository.js";
import type { CorrectionUnknown } from "./take-correction-step.js";

type Needs = { readonly sql: Sql; readonly corrections: CorrectionRepository; readonly now: Date };

const names: Partial<Record<CorrectableField, string>> = {
  ...{ documentNo: "DOCUMENT_NO", mobile: "MOBILE", bornOn: "BIRTH_DATE" },
};

/**
 * Records that whoever decides on a correction looks at its values in the clear, to compare them with the proof; they are read
 * afterwards and never reach the command log.
 */
export const revealCorrection =
  ({ sql, corrections, now }: Needs) =>
  async (
    actor: Actor,
    { id: correctionId }: { readonly id: string },
  ): Promise<Result<{ id: string }, CorrectionUnknown>> => {
    const { unionId, accountId } = actor;
    const one = await corrections.find(unionId, correctionId);
    const grant = actor.grants.find((some) =>
      scopeOf({ ...actor, grants: [some] }, "rights.handle"),
    );
    if (!one || !erasureVisible(actor, one)) return err({ kind: "CorrectionUnknown" });
    await sql.query(
      "INSERT INTO reveal (union_id, id, account_id, member_id, field, reason, at, role) VALUES (?, ?, ?, ?, ?, '核对更正申请', ?, ?)",
      [
        ...[unionId, newId(), accountId, one.memberId, names[one.field] ?? one.field],
        ...[toSqlInstant(now), one.memberId === actor.memberId ? "OWNER" : grant?.role],
      ],
    );
    return ok({ id: correctionId });
  };
