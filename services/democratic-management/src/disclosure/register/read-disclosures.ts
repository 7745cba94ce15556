import type { Scope } from "@union/kernel";
import { type Sql, scopeCondition } from "@union/persistence";
import type { Channel } from "../channel.js";
import { disclosurePlace } from "../item/disclosure.columns.js";
import type { DisclosureRow } from "./disclosure.register.js";

const batch = 1_000;
type Read = Omit<DisclosureRow, "channels"> & { readonly id: string; readonly channels: string };

/** The register as it stands, by number: what was published within a scope, or some by id. */
export async function* readDisclosures(
  sql: Sql,
  scope: Scope,
  ids: readonly string[] | null,
): AsyncGenerator<{ id: string; row: DisclosureRow }> {
  const inScope = scopeCondition(scope, disclosurePlace);
  const only = ids === null ? "" : "AND d.id IN (?)";
  for (let after = ""; ; ) {
    const rows = await sql.query<Read[]>(
      `SELECT d.id, d.no, d.published_on AS publishedOn, d.audience, d.category, v.title, d.display_days AS displayDays,
         (SELECT GROUP_CONCAT(c.channel ORDER BY c.position) FROM disclosure_channel c
           WHERE c.union_id = d.union_id AND c.item_id = d.id) AS channels
       FROM disclosure_item d
       JOIN disclosure_version v ON v.union_id = d.union_id AND v.item_id = d.id AND v.no = d.version_no
       WHERE ${inScope.sql} AND d.no > ? ${only} ORDER BY d.no LIMIT ${batch}`,
      [...inScope.params, after, ...(ids === null ? [] : [ids])],
    );
    for (const { id, channels, ...row } of rows)
      yield { id, row: { ...row, channels: channels.split(",") as Channel[] } };
    if (rows.length < batch) return;
    after = rows.at(-1)!.no;
  }
}
