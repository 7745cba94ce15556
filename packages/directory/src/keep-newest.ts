import type { Sql } from "@union/persistence";

/** A card as a row: its columns by name. Every row of one call has the same columns. */
export type CardRow = { readonly id: string; readonly version: number } & Readonly<
  Record<string, unknown>
>;

/**
 * Keeps of every card the one with the greatest version, whatever order and how often they come. A card of the same version
 * changes nothing but what was not known yet: an older release told fewer of its fields. The assignments are
 * made from left to right, so the version comes last: the others still compare with the old one. Rows are written in the
 * order of their ids, so that two batches of the same people do not lock each other out.
 */
export async function keepNewest(
  sql: Sql,
  table: string,
  unionId: string,
  cards: readonly CardRow[],
): Promise<void> {
  const [first] = cards;
  if (!first) return;
  const facts = Object.keys(first).filter((column) => column !== "id" && column !== "version");
  const columns = ["union_id", "id", ...facts, "version"];
  const kept = facts.map(
    (c) =>
      `${c} = IF(VALUES(version) > version, VALUES(${c}), IF(VALUES(version) = version, COALESCE(${c}, VALUES(${c})), ${c}))`,
  );
  const rows = cards
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((card) => [unionId, card.id, ...facts.map((column) => card[column]), card.version]);
  await sql.query(
    `INSERT INTO ${table} (${columns.join(", ")}) VALUES ?
     ON DUPLICATE KEY UPDATE ${[...kept, "version = GREATEST(version, VALUES(version))"].join(", ")}`,
    [rows],
  );
}
