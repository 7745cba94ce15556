import { type Actor, err, isUnseen, ok, type Result, scopeOf } from "@union/kernel";
import { newId, type Sql, toSqlInstant } from "@union/persistence";
import type { PersonUnknown } from "./record-membership-fact.js";

/** The guarded fields of a person that can be shown in the clear. */
export type RevealedField = "DOCUMENT_NO" | "MOBILE" | "BIRTH_DATE";
export type ReasonMissing = { readonly kind: "ReasonMissing"; readonly minimum: number };
export type RevealMemberInput = {
  readonly memberId: string;
  readonly field: RevealedField;
  readonly reason: string;
};

const shortest = 4;
const longest = 200;

type Needs = {
  sql: Sql;
  /** Whether the person exists within what the actor may see. */
  exists: (actor: Actor, memberId: string) => Promise<boolean>;
};

/**
 * Records that somebody is about to see a guarded value, and why (design 3.10). The value itself is read afterwards and is no
 * part of the command's result, so that it never reaches the command log.
 */
export const revealMember =
  ({ sql, exists }: Needs) =>
  async (
    actor: Actor,
    { memberId, field, reason }: RevealMemberInput,
  ): Promise<Result<{ id: string }, PersonUnknown | ReasonMissing>> => {
    const why = reason.trim();
    const length = [...why].length;
    if (isUnseen(why) || length < shortest || length > longest)
      return err({ kind: "ReasonMissing", minimum: shortest });
    if (!scopeOf(actor, "people.reveal") || !(await exists(actor, memberId)))
      return err({ kind: "PersonUnknown" });
    const id = newId();
    await sql.query(
      "INSERT INTO reveal (union_id, id, account_id, member_id, field, reason, at, role) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      [
        ...[actor.unionId, id, actor.accountId, memberId, field, why, toSqlInstant(new Date())],
        actor.grants.find((one) => scopeOf({ ...actor, grants: [one] }, "people.reveal"))?.role,
      ],
    );
    return ok({ id });
  };
