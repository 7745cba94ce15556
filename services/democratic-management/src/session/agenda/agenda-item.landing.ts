import { Directory } from "@union/directory";
import { err, isWide, type LocalDate, ok, type Scope } from "@union/kernel";
import { bulkInsert, newId, RegisterTable, type Sql } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import type { Landing, LandingSite, Resolved } from "@union/registers";
import { heldHere, sessionOfUnion, sessionUnknown } from "../session-problems.js";
import { type AgendaItemRow, agendaItemRegister } from "./agenda-item.register.js";

type Rule = { readonly num: number; readonly den: number; readonly inclusive: boolean };
type Found = {
  readonly sessionId: string;
  readonly opensOn: LocalDate;
  readonly pass: Rule;
  readonly quorum: Rule;
};
type Entry = Resolved<AgendaItemRow, Found>;

const columnsOf = ({ row, found }: Entry) => ({
  ...{ session_id: found.sessionId, no: row.no, title: row.title, kind: row.kind },
  ...{ method: row.method, source: "REGISTER" },
});
const tableAt = ({ tx, scope }: LandingSite) =>
  new RegisterTable<Entry>(tx, scope.unionId, { name: "agenda_item", columnsOf });

/** Writes the one vote that a sheet tells of each item; what it does not tell (handed out, collected) stays unknown. */
async function addVotes({ tx, scope }: LandingSite, votes: readonly (Entry & { id: string })[]) {
  const counted = votes.filter(({ row }) => row.yes !== null);
  await bulkInsert(
    tx,
    "agenda_vote",
    [
      ...["union_id", "id", "item_id", "round", "kind", "state", "voted_on"],
      ...["valid", "yes", "no", "abstain", "rule_num", "rule_den", "rule_inclusive"],
      ...["quorum_num", "quorum_den", "quorum_inclusive"],
    ],
    counted.map(({ id, row, found: { opensOn, pass, quorum } }) => [
      ...[scope.unionId, newId(), id, 1, "CHOICE", "COUNTED", opensOn],
      ...[(row.yes ?? 0) + (row.no_ ?? 0) + (row.abstain ?? 0), row.yes, row.no_, row.abstain],
      ...[pass.num, pass.den, pass.inclusive ? 1 : 0],
      ...[quorum.num, quorum.den, quorum.inclusive ? 1 : 0],
    ]),
  );
}
const removeVotes = ({ tx, scope }: LandingSite, ids: readonly string[]): Promise<unknown> =>
  tx.query("DELETE FROM agenda_vote WHERE union_id = ? AND item_id IN (?)", [scope.unionId, ids]);

/** How agenda items of past sessions come in; the votes stand among all delegates of the session as it is recorded. */
export const agendaItemLanding: Landing<(typeof agendaItemRegister)["columns"], Found> = {
  register: agendaItemRegister,
  informative: [],
  unique: [],
  async resolve({ tx, scope }, rows) {
    const { unionId } = scope;
    type Known = { key: string; id: string; opensOn: LocalDate; source: string; present: number };
    const sessions = await tx.query<Known[]>(
      `SELECT CONCAT(congress_no, '/', no) AS \`key\`, id, opens_on AS opensOn, source, present FROM congress_session
       WHERE union_id = ? AND type = 'STAFF' AND state <> 'CANCELLED'`,
      [unionId],
    );
    const known = new Map(sessions.map((session) => [session.key, session]));
    const overrides = await new Directory(tx).policyOverrides(unionId);
    return rows.map((row) => {
      const session = known.get(`${row.congressNo}/${row.sessionNo}`);
      if (!isWide(scope)) return err(sessionOfUnion);
      if (!session) return err(sessionUnknown);
      if (session.source !== "REGISTER") return err(heldHere);
      const votes = (row.yes ?? 0) + (row.no_ ?? 0) + (row.abstain ?? 0);
      if (votes > session.present) return err(votesExceedPresent);
      const moment = { campusId: null, on: session.opensOn };
      const elects = row.kind === "ELECT";
      const pass = resolvePolicy(elects ? "election.elect" : "congress.pass", moment, overrides);
      const quorum = resolvePolicy(
        elects ? "election.turnout" : "congress.quorum",
        moment,
        overrides,
      );
      const { id: sessionId, opensOn } = session;
      return ok({ sessionId, opensOn, pass: pass.value, quorum: quorum.value });
    });
  },
  async own({ tx, scope }, rows) {
    const standing = await tx.query<{ key: string; id: string }[]>(
      `SELECT CONCAT(s.congress_no, '/', s.no, '/', i.no) AS \`key\`, i.id FROM agenda_item i
       JOIN congress_session s ON s.union_id = i.union_id AND s.id = i.session_id
       WHERE s.union_id = ? AND s.type = 'STAFF' AND s.source = 'HOUSE' AND s.state <> 'CANCELLED' AND i.withdrawn_on IS NULL`,
      [scope.unionId],
    );
    const ids = new Map(standing.map(({ key, id }) => [key, id]));
    return rows.map((row) => ids.get(`${row.congressNo}/${row.sessionNo}/${row.no}`) ?? null);
  },
  async insert(site, entries) {
    const ids = await tableAt(site).add(entries);
    await addVotes(
      site,
      entries.map((entry, n) => ({ ...entry, id: ids[n]! })),
    );
    return ids;
  },
  async correct(site, entries) {
    for (const entry of entries) await tableAt(site).correct(entry.id, entry);
    await removeVotes(
      site,
      entries.map(({ id }) => id),
    );
    await addVotes(site, entries);
  },
  async remove(site, ids) {
    if (ids.length === 0) return;
    await removeVotes(site, ids);
    await tableAt(site).remove(ids);
  },
  async countBuiltOn({ tx, scope }, ids) {
    if (ids.length === 0) return 0;
    const [row] = await tx.query<{ n: number }[]>(
      "SELECT COUNT(DISTINCT item_id) AS n FROM resolution WHERE union_id = ? AND item_id IN (?)",
      [scope.unionId, ids],
    );
    return Number(row?.n ?? 0);
  },
  read: readItems,
};

const votesExceedPresent = {
  column: "赞成",
  code: "VOTES_EXCEED_PRESENT",
  message: {
    zh: "赞成、反对、弃权之和多于实到代表人数，请核对票数。",
    en: "There are more votes than delegates were present; check the votes.",
  },
};

/** Items of sessions that are over, with the vote that counts, in the order of the sessions. */
async function* readItems(sql: Sql, { unionId }: Scope, ids: readonly string[] | null) {
  const rows = await sql.query<(AgendaItemRow & { id: string })[]>(
    `SELECT i.id, s.congress_no AS congressNo, s.no AS sessionNo, i.no, i.title, i.kind, i.method, v.yes, v.no AS no_, v.abstain
     FROM agenda_item i JOIN congress_session s ON s.union_id = i.union_id AND s.id = i.session_id
     LEFT JOIN agenda_vote v ON v.union_id = i.union_id AND v.item_id = i.id AND v.state = 'COUNTED' AND v.kind = 'CHOICE'
     WHERE i.union_id = ? AND i.withdrawn_on IS NULL AND s.type = 'STAFF' AND s.state IN ('CLOSED', 'PUBLISHED', 'REPORTED', 'ARCHIVED')
     ${ids === null ? "" : "AND i.id IN (?)"} ORDER BY s.congress_no, s.no, i.no`,
    [unionId, ...(ids === null ? [] : [ids])],
  );
  for (const { id, ...row } of rows) yield { id, row };
}
