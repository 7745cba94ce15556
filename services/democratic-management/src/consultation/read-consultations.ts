import type { Scope } from "@union/kernel";
import { type Sql, scopeCondition } from "@union/persistence";
import { consultationPlace } from "./consultation.reader.js";
import type { ConsultationRow } from "./consultation.register.js";

const batch = 1_000;

/** The register as it stands, by id: what was closed within a scope, or some by id. */
export async function* readConsultations(
  sql: Sql,
  scope: Scope,
  ids: readonly string[] | null,
): AsyncGenerator<{ id: string; row: ConsultationRow }> {
  const inScope = scopeCondition(scope, consultationPlace);
  const only = ids === null ? "" : "AND c.id IN (?)";
  for (let after = ""; ; ) {
    const rows = await sql.query<(ConsultationRow & { id: string; opinions: string })[]>(
      `SELECT c.id, c.held_on AS heldOn, c.matter, c.meeting, c.told_opinions + (SELECT COUNT(*) FROM consultation_opinion o
         WHERE o.union_id = c.union_id AND o.consultation_id = c.id) AS opinions
       FROM consultation c WHERE ${inScope.sql} AND c.state = 'CLOSED' AND c.id > ? ${only} ORDER BY c.id LIMIT ${batch}`,
      [...inScope.params, after, ...(ids === null ? [] : [ids])],
    );
    for (const { id, opinions, ...row } of rows)
      yield { id, row: { ...row, opinions: Number(opinions) } };
    if (rows.length < batch) return;
    after = rows.at(-1)?.id ?? "";
  }
}
