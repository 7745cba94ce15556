import { err, isWide, ok, type Scope } from "@union/kernel";
import { RegisterTable, type Sql } from "@union/persistence";
import type { Landing, LandingSite } from "@union/registers";
import { type SessionRow, sessionRegister } from "./session.register.js";
import { heldHere, sessionOfUnion } from "./session-problems.js";

const columnsOf = (row: SessionRow) => ({
  ...{ type: "STAFF", congress_no: row.congressNo, no: row.no, kind: "REGULAR", theme: row.theme },
  ...{ opens_on: row.opensOn, closed_on: row.opensOn, state: "ARCHIVED", source: "REGISTER" },
  ...{ entitled: row.entitled, present: row.present },
  ...{ non_voting: row.nonVoting, invited: row.invited },
});
const tableAt = ({ tx, scope }: LandingSite) =>
  new RegisterTable<SessionRow>(tx, scope.unionId, { name: "congress_session", columnsOf });

const builtOn = ["agenda_item", "session_attendance", "resolution", "session_paper"] as const;

/** How past sessions come in: their typed counts are kept as recorded, of that session alone (source REGISTER). */
export const sessionLanding: Landing<(typeof sessionRegister)["columns"], null> = {
  register: sessionRegister,
  informative: [],
  unique: [],
  async resolve({ tx, scope }, rows) {
    const held = await tx.query<{ key: string }[]>(
      `SELECT CONCAT(congress_no, '/', no) AS \`key\` FROM congress_session
       WHERE union_id = ? AND type = 'STAFF' AND source = 'HOUSE'`,
      [scope.unionId],
    );
    const keys = new Set(held.map(({ key }) => key));
    return rows.map(({ congressNo, no }) => {
      if (!isWide(scope)) return err(sessionOfUnion);
      return keys.has(`${congressNo}/${no}`) ? err(heldHere) : ok(null);
    });
  },
  insert: (site, entries) => tableAt(site).add(entries.map(({ row }) => row)),
  async correct(site, entries) {
    for (const { id, row } of entries) await tableAt(site).correct(id, row);
  },
  remove: (site, ids) => tableAt(site).remove(ids),
  async countBuiltOn({ tx, scope }, ids) {
    if (ids.length === 0) return 0;
    const parts = builtOn.map(
      (table) => `SELECT session_id FROM ${table} WHERE union_id = ? AND session_id IN (?)`,
    );
    const [row] = await tx.query<{ n: number }[]>(
      `SELECT COUNT(DISTINCT session_id) AS n FROM (${parts.join(" UNION ALL ")}) b`,
      builtOn.flatMap(() => [scope.unionId, ids]),
    );
    return Number(row?.n ?? 0);
  },
  read: readSessions,
};

/** Sessions that are over, in their order: typed counts of those that came by register, check-ins of those held here. */
async function* readSessions(sql: Sql, { unionId }: Scope, ids: readonly string[] | null) {
  const came = (kind: string) =>
    `(SELECT COUNT(*) FROM session_attendance a WHERE a.union_id = s.union_id AND a.session_id = s.id AND a.class = '${kind}')`;
  const counted = (column: string, kind: string) =>
    `IF(s.source = 'REGISTER', s.${column}, ${came(kind)})`;
  const rows = await sql.query<(SessionRow & { id: string })[]>(
    `SELECT s.id, s.congress_no AS congressNo, s.no, s.opens_on AS opensOn, s.theme, s.entitled,
       ${counted("present", "FORMAL")} AS present, ${counted("non_voting", "NON_VOTING")} AS nonVoting, ${counted("invited", "INVITED")} AS invited
     FROM congress_session s WHERE s.union_id = ? AND s.type = 'STAFF' AND s.state IN ('CLOSED', 'PUBLISHED', 'REPORTED', 'ARCHIVED')
     ${ids === null ? "" : "AND s.id IN (?)"} ORDER BY s.congress_no, s.no`,
    [unionId, ...(ids === null ? [] : [ids])],
  );
  for (const { id, ...row } of rows) yield { id, row };
}
