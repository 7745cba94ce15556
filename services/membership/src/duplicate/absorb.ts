import { err, type LocalDate, ok, type Result } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { MembershipFact } from "../member/index.js";
import { closeAccounts, type GrantsHeld } from "./absorbed-accounts.js";
import type { MemberMerge } from "./member-merge.js";
import { insertRows, MergeShelf, type TableRow } from "./merge-shelf.js";
import type { MergeSite } from "./merge-site.js";
import { factsComingOver, type MembershipsDisagree, postsComingOver } from "./merged-life.js";
import { orderFacts } from "./order-facts.js";

export type PersonGone = { readonly kind: "PersonGone" };
export type AbsorbRefusal = MembershipsDisagree | GrantsHeld | PersonGone;

/** The posts or facts of a person, oldest first; held until the transaction ends. */
export const rowsOf = (
  tx: Sql,
  table: "post" | "membership_fact",
  unionId: string,
  memberId: string,
): Promise<TableRow[]> =>
  tx.query(
    `SELECT * FROM ${table} WHERE union_id = ? AND member_id = ? ORDER BY ${table === "post" ? "valid_from" : "effective_on"} FOR UPDATE`,
    [unionId, memberId],
  );

const factOf = (row: TableRow) =>
  ({
    ...{ kind: row["kind"], effectiveOn: row["effective_on"], reason: row["reason"] },
    ...{ document: row["document"], decidedBy: row["decided_by"], row },
  }) as MembershipFact & { readonly row: TableRow };
export const factsOf = (rows: readonly TableRow[]) => rows.map(factOf);
const spanOf = (row: TableRow) => ({
  ...{ validFrom: row["valid_from"] as LocalDate, validTo: row["valid_to"] as LocalDate, row },
});

/**
 * Makes one person of two records: what the absorbed one was goes on the shelf, where nothing counts it; on days that only it knew, its
 * posts and facts come over to the survivor. Its accounts close. Refuses where the two cannot be reconciled, and writes nothing then.
 */
export async function absorb(
  { tx, accountId, today, now }: MergeSite,
  { id, unionId, survivorId, absorbedId }: MemberMerge,
): Promise<Result<null, AbsorbRefusal>> {
  const both = [survivorId, absorbedId].toSorted();
  await tx.query("SELECT id FROM member WHERE union_id = ? AND id IN (?) ORDER BY id FOR UPDATE", [
    unionId,
    both,
  ]);
  const load = (table: "post" | "membership_fact", memberId: string) =>
    rowsOf(tx, table, unionId, memberId);
  const [posts, absorbedPosts] = [await load("post", survivorId), await load("post", absorbedId)];
  if (posts.length === 0 || absorbedPosts.length === 0) return err({ kind: "PersonGone" });
  const facts = await load("membership_fact", survivorId);
  const absorbedFacts = await load("membership_fact", absorbedId);
  const coming = factsComingOver(factsOf(facts), factsOf(absorbedFacts));
  if (!coming.ok) return coming;
  const shelf = new MergeShelf(tx, unionId, id);
  const closed = await closeAccounts({ tx, accountId, today, now }, shelf, unionId, absorbedId);
  if (!closed.ok) return closed;
  await layDocumentAside(tx, shelf, unionId, absorbedId);
  await shelf.takeFrom("post", absorbedId, absorbedPosts);
  await shelf.takeFrom("membership_fact", absorbedId, absorbedFacts);
  const postsToAdd = postsComingOver(posts.map(spanOf), absorbedPosts.map(spanOf)).map(
    ({ row, validFrom, validTo }) => ({
      ...{ ...row, member_id: survivorId, valid_from: validFrom, valid_to: validTo },
    }),
  );
  // What came over was recorded by this decision: a roster takes only an enrolment for its own that nobody recorded.
  const factsToAdd = coming.value.map(({ row }) => ({
    ...{ ...row, member_id: survivorId, recorded_by: row["recorded_by"] ?? accountId },
  }));
  await insertRows(tx, "post", postsToAdd);
  await insertRows(tx, "membership_fact", factsToAdd);
  await shelf.put(
    "camePost",
    postsToAdd.map(({ valid_from }) => ({ on: valid_from })),
  );
  await shelf.put(
    "cameFact",
    coming.value.map(({ effectiveOn }) => ({ on: effectiveOn })),
  );
  await orderFacts(tx, unionId, survivorId);
  await countVersions(tx, unionId, both);
  return ok(null);
}

/** The document's number is free for the survivor as long as they are one. */
async function layDocumentAside(tx: Sql, shelf: MergeShelf, unionId: string, memberId: string) {
  const [row] = await tx.query<{ hex: string | null }[]>(
    "SELECT HEX(document_index) AS hex FROM member WHERE union_id = ? AND id = ?",
    [unionId, memberId],
  );
  if (!row?.hex) return;
  await shelf.put("document", [{ hex: row.hex }]);
  await tx.query("UPDATE member SET document_index = NULL WHERE union_id = ? AND id = ?", [
    unionId,
    memberId,
  ]);
}

/** The cards of these people have changed. */
export const countVersions = (tx: Sql, unionId: string, ids: readonly string[]): Promise<unknown> =>
  tx.query("UPDATE member SET version = version + 1 WHERE union_id = ? AND id IN (?)", [
    unionId,
    ids,
  ]);
