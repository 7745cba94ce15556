import type { Actor } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { DataIncident } from "./data-incident.js";

type Told = Pick<
  DataIncident,
  "id" | "kinds" | "cause" | "harm" | "measures" | "contact" | "foundOn"
>;

/** The incidents that somebody was told of, the newest first: what the law has him told, and nothing else (PI-R14). */
export const ownIncidents = async (
  sql: Sql,
  { unionId, memberId }: Actor,
): Promise<(Told & { readonly toldOn: string })[]> =>
  memberId === null
    ? []
    : sql.query(
        `SELECT t.id, t.kinds, t.cause, t.harm, t.measures, t.contact, t.found_on AS foundOn, t.told_on AS toldOn
         FROM data_incident_person p JOIN data_incident t ON t.union_id = p.union_id AND t.id = p.incident_id
         WHERE p.union_id = ? AND p.member_id = ? AND t.told_on IS NOT NULL ORDER BY t.told_on DESC, t.id DESC LIMIT 200`,
        [unionId, memberId],
      );
