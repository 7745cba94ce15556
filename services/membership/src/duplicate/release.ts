import { err, ok, type Result } from "@union/kernel";
import { countVersions } from "./absorb.js";
import { reopenAccounts } from "./absorbed-accounts.js";
import type { MemberMerge } from "./member-merge.js";
import { insertRows, MergeShelf } from "./merge-shelf.js";
import type { MergeSite } from "./merge-site.js";
import { orderFacts } from "./order-facts.js";

export type DocumentTakenSince = { readonly kind: "DocumentTakenSince" };

/** Gives an absorbed record back everything as it was, and takes from the survivor what had come over; what he was told since stays his. */
export async function release(
  { tx }: Pick<MergeSite, "tx">,
  { id, unionId, survivorId, absorbedId }: MemberMerge,
): Promise<Result<null, DocumentTakenSince>> {
  const shelf = new MergeShelf(tx, unionId, id);
  const [document] = await shelf.contents("document");
  if (document) {
    const owners = await tx.query<unknown[]>(
      "SELECT id FROM member WHERE union_id = ? AND document_index = UNHEX(?) FOR UPDATE",
      [unionId, document["hex"]],
    );
    if (owners.length > 0) return err({ kind: "DocumentTakenSince" });
    await tx.query("UPDATE member SET document_index = UNHEX(?) WHERE union_id = ? AND id = ?", [
      ...[document["hex"], unionId, absorbedId],
    ]);
  }
  for (const { on } of await shelf.contents("camePost"))
    await tx.query("DELETE FROM post WHERE union_id = ? AND member_id = ? AND valid_from = ?", [
      ...[unionId, survivorId, on],
    ]);
  for (const { on } of await shelf.contents("cameFact"))
    await tx.query(
      "DELETE FROM membership_fact WHERE union_id = ? AND member_id = ? AND effective_on = ?",
      [unionId, survivorId, on],
    );
  await insertRows(tx, "post", await shelf.contents("post"));
  await insertRows(tx, "membership_fact", await shelf.contents("membership_fact"));
  await orderFacts(tx, unionId, survivorId);
  await reopenAccounts(tx, shelf, unionId);
  await shelf.clear();
  await tx.query("DELETE FROM removed_member WHERE union_id = ? AND id = ?", [unionId, absorbedId]);
  await countVersions(tx, unionId, [survivorId, absorbedId]);
  return ok(null);
}
