import { isWide, type Scope } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { HospitalFigureRow } from "./hospital-figure.register.js";

/** The register as it stands, the newest year first; a year has some dozens of indicators. Those who see a part of the union see none. */
export async function* readHospitalFigures(
  sql: Sql,
  scope: Scope,
  ids: readonly string[] | null,
): AsyncGenerator<{ id: string; row: HospitalFigureRow }> {
  if (!isWide(scope) || ids?.length === 0) return;
  const rows = await sql.query<(HospitalFigureRow & { id: string })[]>(
    `SELECT id, year, indicator, value, unit, last_value AS lastValue FROM hospital_figure
     WHERE union_id = ? ${ids === null ? "" : "AND id IN (?)"} ORDER BY year DESC, indicator`,
    [scope.unionId, ...(ids === null ? [] : [ids])],
  );
  for (const { id, ...row } of rows) yield { id, row };
}
