import { covers, type Err, err, ok, openEnd, type Result, type Scope } from "@union/kernel";
import type { DataKeys, Sql } from "@union/persistence";
import type { Landing, LandingSite, Resolved, RowProblem } from "@union/registers";
import { OrganisationReader } from "../organisation/index.js";
import { departmentFinder } from "./department-finder.js";
import { keepRemoved, memberCards } from "./member-cards.js";
import { type PreparedRow, prepareRow } from "./prepare-row.js";
import { readRoster } from "./roster.reader.js";
import { type RosterRow, rosterRegister } from "./roster.register.js";
import {
  enrolmentDay,
  newCard,
  type RosterFound,
  RosterRepository,
  tellCards,
} from "./roster.repository.js";
import { rosterProblems } from "./roster-problems.js";
import { findStanding, type StandingPerson } from "./standing-people.js";

type Entry = Resolved<RosterRow, RosterFound>;

/** How the roster comes in: people, their posts and their memberships; unknown campuses are refused, departments opened. */
export const rosterLanding = (
  keys: DataKeys,
): Landing<(typeof rosterRegister)["columns"], RosterFound, PreparedRow> => {
  const repositoryAt = ({ tx, scope }: LandingSite) => new RosterRepository(tx, scope.unionId);
  const withDepartments = async (site: LandingSite, entries: readonly Entry[]) => {
    const departmentId = await departmentFinder(
      site,
      entries.map(({ row, found }) => ({ campusId: found.campusId, name: row.department })),
    );
    return entries.map((entry) => ({
      ...entry,
      departmentId: departmentId(entry.found.campusId, entry.row.department),
    }));
  };
  return {
    register: rosterRegister,
    informative: [],
    prepare: (unionId, row) => prepareRow(keys, unionId, row),
    unique: ["documentNo"],
    async resolve(site, rows, prepared) {
      const campuses = await campusesByName(site);
      const { unionId } = site.scope;
      const owners = await documentOwners(
        site.tx,
        unionId,
        prepared.map(({ documentIndex }) => documentIndex),
      );
      const standing = await findStanding(
        site.tx,
        unionId,
        rows.map(({ staffNo }) => staffNo),
      );
      return rows.map(
        (row, n) =>
          standingProblem(row, site.scope, campuses, standing.get(row.staffNo)) ??
          documentFound(row, campuses, prepared[n]!, owners),
      );
    },
    async insert(site, entries) {
      const repository = repositoryAt(site);
      const placed = await withDepartments(site, entries);
      const ids = await repository.add(placed);
      await tellCards(
        site,
        placed.map((entry, n) => newCard(ids[n]!, entry)),
      );
      return ids;
    },
    async correct(site, entries) {
      const repository = repositoryAt(site);
      const placed = await withDepartments(site, entries);
      for (const [n, entry] of placed.entries()) await repository.correct(entries[n]!.id, entry);
      await tellCards(
        site,
        await cardsOf(
          site,
          entries.map(({ id }) => id),
        ),
      );
    },
    async remove(site, ids) {
      if (ids.length === 0) return;
      const cards = await cardsOf(site, ids);
      await repositoryAt(site).remove(ids);
      await keepRemoved(site.tx, site.scope.unionId, cards);
      await tellCards(
        site,
        cards.map((card) => ({ ...card, version: card.version + 1, removed: true })),
      );
    },
    countBuiltOn: (site, ids) => countBuiltOn(site, ids),
    read: (sql, scope, ids) => readRoster(sql, keys, scope, ids),
  };
};

const cardsOf = ({ tx, scope, today }: LandingSite, ids: readonly string[]) =>
  memberCards(tx, scope.unionId, ids, today);

async function campusesByName(site: LandingSite): Promise<Map<string, string>> {
  const union = { ...site.scope, reach: [{ campusIds: null, departmentIds: null }] };
  const campuses = await new OrganisationReader(site.tx).campuses(union, site.today);
  return new Map(campuses.map(({ id, name }) => [name, id]));
}

/** Staff numbers by document index, of those that somebody has already. */
async function documentOwners(
  sql: Sql,
  unionId: string,
  wanted: readonly (Buffer | null)[],
): Promise<Map<string, string>> {
  const indexes = wanted.filter((index) => index !== null);
  if (indexes.length === 0) return new Map();
  const found = await sql.query<{ document_index: Buffer; staff_no: string }[]>(
    "SELECT document_index, staff_no FROM member WHERE union_id = ? AND document_index IN (?)",
    [unionId, indexes],
  );
  return new Map(found.map((row) => [row.document_index.toString("base64"), row.staff_no]));
}

/** What speaks against a row where it would stand: its campus, or the person who has its number already. */
function standingProblem(
  row: RosterRow,
  scope: Scope,
  campuses: ReadonlyMap<string, string>,
  standing: StandingPerson | undefined,
): Err<RowProblem> | null {
  const campusId = campuses.get(row.campus);
  if (campusId === undefined || !covers(scope, campusId)) return err(rosterProblems.campusUnknown);
  if (!standing) return null;
  if (!covers(scope, standing.campusId, standing.departmentId))
    return err(rosterProblems.staffNumberElsewhere);
  if (standing.mergedInto !== null) return err(rosterProblems.merged(standing.mergedInto));
  return standing.hasRecordedFacts && standing.enrolledOn !== enrolmentDay(row)
    ? err(rosterProblems.membershipRecorded)
    : null;
}

function documentFound(
  row: RosterRow,
  campuses: ReadonlyMap<string, string>,
  prepared: PreparedRow,
  owners: ReadonlyMap<string, string>,
): Result<RosterFound, RowProblem> {
  const campusId = campuses.get(row.campus)!;
  const index = prepared.documentIndex;
  const owner = index && owners.get(index.toString("base64"));
  return owner && owner !== row.staffNo
    ? err(rosterProblems.documentTaken)
    : ok({ campusId, prepared });
}

/** People on whom something stands: records of other services, an account, a fact that was recorded, a second post, a merge. */
async function countBuiltOn({ tx, scope }: LandingSite, ids: readonly string[]): Promise<number> {
  const built = new Set<string>();
  for (let at = 0; at < ids.length; at += 1_000) {
    const some = ids.slice(at, at + 1_000);
    const rows = await tx.query<{ id: string }[]>(
      `SELECT member_id AS id FROM member_link WHERE union_id = ? AND member_id IN (?)
       UNION SELECT member_id FROM account WHERE union_id = ? AND member_id IN (?)
       UNION SELECT member_id FROM membership_fact WHERE union_id = ? AND member_id IN (?) AND recorded_by IS NOT NULL
       UNION SELECT member_id FROM post WHERE union_id = ? AND member_id IN (?) AND valid_to < '${openEnd}'
       UNION SELECT survivor_id FROM member_merge WHERE union_id = ? AND survivor_id IN (?) AND state IN ('PROPOSED', 'MERGED')
       UNION SELECT absorbed_id FROM member_merge WHERE union_id = ? AND absorbed_id IN (?) AND state IN ('PROPOSED', 'MERGED')`,
      Array.from({ length: 6 }, () => [scope.unionId, some]).flat(),
    );
    for (const { id } of rows) built.add(id);
  }
  return built.size;
}
