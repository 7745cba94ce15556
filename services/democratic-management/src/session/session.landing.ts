import { err, isWide, ok, type Scope } from "@union/kernel";
import { RegisterTable, type Sql } from "@union/persistence";
import type { Landing, LandingSite } from "@union/registers";
import { mandateInForce } from "../congress/index.js";
import { type SessionRow, sessionRegister } from "./session.register.js";
import { belowItsVotes, heldHere, sessionOfUnion } from "./session-problems.js";

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
    const known = await knownSessions(tx, scope);
    return rows.map(({ congressNo, no, present }) => {
      if (!isWide(scope)) return err(sessionOfUnion);
      const standing = known.get(`${congressNo}/${no}`);
      if (standing?.source === "HOUSE") return err(heldHere);
      return present < (standing?.votes ?? 0) ? err(belowItsVotes) : ok(null);
    });
  },
  async own({ tx, scope }, rows) {
    const known = await knownSessions(tx, scope);
    return rows.map(({ congressNo, no }) => {
      const standing = known.get(`${congressNo}/${no}`);
      return standing?.source === "HOUSE" ? standing.id : null;
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

type Known = { key: string; id: string; source: "HOUSE" | "REGISTER"; votes: number };

/** The sessions of the staff congress by their numbers, with the most votes recorded of one of their items; cancelled ones were never held. */
async function knownSessions(tx: Sql, { unionId }: Scope): Promise<Map<string, Known>> {
  const rows = await tx.query<Known[]>(
    `SELECT CONCAT(s.congress_no, '/', s.no) AS \`key\`, s.id, s.source, CAST(COALESCE(MAX(v.yes + v.no + v.abstain), 0) AS SIGNED) AS votes
     FROM congress_session s LEFT JOIN agenda_item i ON i.union_id = s.union_id AND i.session_id = s.id
       LEFT JOIN agenda_vote v ON v.union_id = i.union_id AND v.item_id = i.id AND v.kind = 'CHOICE'
     WHERE s.union_id = ? AND s.type = 'STAFF' AND s.state <> 'CANCELLED' GROUP BY s.id`,
    [unionId],
  );
  return new Map(rows.map((row) => [row.key, { ...row, votes: Number(row.votes) }]));
}

/** Sessions that are over, in their order: typed counts of those that came by register, check-ins of those held here. */
async function* readSessions(sql: Sql, { unionId }: Scope, ids: readonly string[] | null) {
  const came = (kind: string) =>
    `(SELECT COUNT(DISTINCT a.member_id) FROM session_attendance a JOIN delegate d ON d.union_id = a.union_id AND d.id = a.delegate_id
      WHERE a.union_id = s.union_id AND a.session_id = s.id AND a.class = '${kind}' AND ${mandateInForce("COALESCE(s.closed_on, s.opens_on)")})`;
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
