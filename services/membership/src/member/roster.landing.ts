import { covers, type Err, err, ok, openEnd, type Result, type Scope } from "@union/kernel";
import type { DataKeys, Sql } from "@union/persistence";
import type { Landing, LandingSite, Resolved, RowProblem } from "@union/registers";
import { clearOptionalProfile } from "../consent/index.js";
import { OrganisationReader } from "../organisation/index.js";
import { PolicyOverrideRepository } from "../policy/index.js";
import { sensitiveExports } from "../sensitive-export/index.js";
import { closedMeanwhile, closedPlaces } from "./closed-places.js";
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
import { placeClosed, rosterProblems } from "./roster-problems.js";
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
      const places = await placesAt(site, rows, campuses);
      return rows.map(
        (row, n) =>
          placeProblem(row, places) ??
          standingProblem(row, site.scope, campuses, standing.get(row.staffNo)) ??
          documentFound(row, campuses, prepared[n]!, owners),
      );
    },
    async insert(site, entries) {
      const repository = repositoryAt(site);
      const placed = await withDepartments(site, entries);
      const ids = await repository.add(placed);
      await clearUnconsented(site, ids);
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
      await clearUnconsented(
        site,
        entries.map(({ id }) => id),
      );
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
    exportRecord: sensitiveExports,
  };
};

/** What somebody does not let the union keep comes in by no sheet (PI-R3); his row comes in all the same. */
async function clearUnconsented({ tx, scope, today }: LandingSite, ids: readonly string[]) {
  const overrides = await new PolicyOverrideRepository(tx).all(scope.unionId);
  await clearOptionalProfile({ sql: tx, overrides }, { unionId: scope.unionId, on: today }, ids);
}

const cardsOf = ({ tx, scope, today }: LandingSite, ids: readonly string[]) =>
  memberCards(tx, scope.unionId, ids, today);

async function campusesByName(site: LandingSite): Promise<Map<string, string>> {
  const union = { ...site.scope, reach: [{ campusIds: null, departmentIds: null }] };
  const campuses = await new OrganisationReader(site.tx).campuses(union, site.today);
  return new Map(campuses.map(({ id, name }) => [name, id]));
}

/** Names as the database compares them, near enough to find what somebody meant. */
const folded = (name: string): string => name.trim().toLowerCase();

/** The departments that rows name and that stand, held until the chunk is in, and the places that stand no longer. */
async function placesAt(
  { tx, scope }: LandingSite,
  rows: readonly RosterRow[],
  campuses: ReadonlyMap<string, string>,
) {
  const { unionId } = scope;
  const named = new Set(rows.map(({ department }) => folded(department)));
  const known = await tx.query<{ id: string; campusId: string; name: string }[]>(
    "SELECT id, opened_in AS campusId, name FROM department WHERE union_id = ? AND closed_on = ?",
    [unionId, openEnd],
  );
  const wanted = known.filter(({ name }) => named.has(folded(name)));
  const idOf = new Set(
    rows.map((row) => campuses.get(row.campus)).filter((id) => id !== undefined),
  );
  const campusesLeft = await closedMeanwhile(tx, "campus", [...idOf]);
  const left = await closedMeanwhile(
    tx,
    "department",
    wanted.map(({ id }) => id),
  );
  const gone = new Set(left.map(({ id }) => id));
  return {
    campuses: new Map(
      [...campuses].filter(([, id]) => campusesLeft.every((campus) => campus.id !== id)),
    ),
    standing: new Set(
      wanted
        .filter(({ id }) => !gone.has(id))
        .map(({ campusId, name }) => `${campusId}/${folded(name)}`),
    ),
    closedCampuses: [...campusesLeft, ...(await closedPlaces(tx, "campus", unionId))],
    closedDepartments: [...left, ...(await closedPlaces(tx, "department", unionId))],
  };
}

/** A row that names what has merged, closed or been renamed is told what to write instead. */
function placeProblem(
  row: RosterRow,
  places: Awaited<ReturnType<typeof placesAt>>,
): Err<RowProblem> | null {
  const campusId = places.campuses.get(row.campus);
  if (campusId === undefined) {
    const closed = places.closedCampuses.find(({ name }) => name === row.campus);
    return closed ? err(placeClosed("院区", closed)) : null;
  }
  const department = folded(row.department);
  if (places.standing.has(`${campusId}/${department}`)) return null;
  const closed = places.closedDepartments.find(
    (place) => place.campusId === campusId && folded(place.name) === department,
  );
  return closed ? err(placeClosed("科室", closed)) : null;
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
  if (standing.movedOn !== null && standing.campusId !== campusId)
    return err(rosterProblems.postMoved);
  if (standing.movedOn !== null && row.hiredOn >= standing.movedOn)
    return err(rosterProblems.hiredAfterMove);
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

/** People on whom something stands: records of other services, an account, a fact that was recorded, dues, a second post, a merge. */
async function countBuiltOn({ tx, scope }: LandingSite, ids: readonly string[]): Promise<number> {
  const built = new Set<string>();
  for (let at = 0; at < ids.length; at += 1_000) {
    const some = ids.slice(at, at + 1_000);
    const rows = await tx.query<{ id: string }[]>(
      `SELECT member_id AS id FROM member_link WHERE union_id = ? AND member_id IN (?)
       UNION SELECT member_id FROM account WHERE union_id = ? AND member_id IN (?)
       UNION SELECT member_id FROM membership_fact WHERE union_id = ? AND member_id IN (?) AND recorded_by IS NOT NULL
       UNION SELECT member_id FROM dues_charge WHERE union_id = ? AND member_id IN (?)
       UNION SELECT member_id FROM post WHERE union_id = ? AND member_id IN (?) AND valid_to < '${openEnd}'
       UNION SELECT survivor_id FROM member_merge WHERE union_id = ? AND survivor_id IN (?) AND state IN ('PROPOSED', 'MERGED')
       UNION SELECT absorbed_id FROM member_merge WHERE union_id = ? AND absorbed_id IN (?) AND state IN ('PROPOSED', 'MERGED')`,
      Array.from({ length: 7 }, () => [scope.unionId, some]).flat(),
    );
    for (const { id } of rows) built.add(id);
  }
  return built.size;
}
