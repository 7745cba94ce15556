import { type Actor, err, ok, type Result, scopeOf } from "@union/kernel";
import { type Sql, toSqlInstant } from "@union/persistence";
import type { CandidateReader } from "./candidate.reader.js";
import { type ReasonNeeded, readReason } from "./member-merge.js";

export type CandidateUnknown = { readonly kind: "CandidateUnknown" };
export type DismissDuplicateInput = { readonly id: string; readonly reason: string };

type Needs = { readonly tx: Sql; readonly candidates: CandidateReader; readonly now: Date };

/** Says that two records are two people, and why: the pair is not proposed again. */
export const dismissDuplicate =
  ({ tx, candidates, now }: Needs) =>
  async (
    actor: Actor,
    { id, reason: said }: DismissDuplicateInput,
  ): Promise<Result<{ id: string }, CandidateUnknown | ReasonNeeded>> => {
    const reason = readReason(said);
    if (!reason.ok) return reason;
    const scope = scopeOf(actor, "people.write");
    const pair = scope && (await candidates.find(scope, id));
    if (!pair || pair.dismissal !== null) return err({ kind: "CandidateUnknown" });
    await tx.query(
      `UPDATE duplicate_candidate SET dismissed_by = ?, dismisser_id = ?, dismissed_at = ?, dismissal = ? WHERE union_id = ? AND id = ?`,
      [
        ...[actor.accountId, actor.memberId, toSqlInstant(now), reason.value],
        ...[actor.unionId, id],
      ],
    );
    return ok({ id });
  };
