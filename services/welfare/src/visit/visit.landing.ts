import { Directory, type DirectoryMember, placeOn } from "@union/directory";
import { covers, err, ok, type Scope } from "@union/kernel";
import { type Sql, scopeCondition } from "@union/persistence";
import { type Landing, type LandingSite, personUnknown, tellLinks } from "@union/registers";
import { amount } from "./visit.reader.js";
import { type VisitRow, visitRegister } from "./visit.register.js";
import { type PlacedVisit, VisitRepository } from "./visit.repository.js";

type Found = { readonly person: DirectoryMember };
type Entry = { readonly row: VisitRow; readonly found: Found };

const placed = ({ row, found }: Entry): PlacedVisit => ({ facts: row, person: found.person });
const repositoryAt = ({ tx, scope }: LandingSite) => new VisitRepository(tx, scope.unionId);

/** How visits come in: the person must be known and have worked within the reach of whoever imports, on the day of the visit. */
export const visitLanding: Landing<(typeof visitRegister)["columns"], Found> = {
  register: visitRegister,
  informative: ["personName"],
  unique: [],
  async resolve({ tx, scope }, rows) {
    const people = await new Directory(tx).membersByStaffNo(
      scope.unionId,
      rows.map(({ staffNo }) => staffNo),
    );
    return rows.map(({ staffNo, visitedOn }) => {
      const person = people.get(staffNo);
      const place = person && placeOn(person, visitedOn);
      return place && covers(scope, place.campusId, place.departmentId)
        ? ok({ person })
        : err(personUnknown("工号"));
    });
  },
  async insert(site, entries) {
    const ids = await repositoryAt(site).add(entries.map(placed));
    await tellLinks(
      site,
      "welfare",
      entries.map(({ found }) => found.person.id),
    );
    return ids;
  },
  async correct(site, entries) {
    for (const entry of entries) await repositoryAt(site).correct(entry.id, placed(entry));
    await tellLinks(
      site,
      "welfare",
      entries.map(({ found }) => found.person.id),
    );
  },
  remove: (site, ids) => repositoryAt(site).remove(ids),
  countBuiltOn: async () => 0,
  read: readVisits,
};

const batch = 1_000;

/** The register as it stands, by number: those of a scope, or some by id. */
async function* readVisits(
  sql: Sql,
  scope: Scope,
  ids: readonly string[] | null,
): AsyncGenerator<{ id: string; row: VisitRow }> {
  const inScope = scopeCondition(scope, {
    union: "v.union_id",
    campus: "v.campus_id",
    department: "v.department_id",
  });
  const only = ids === null ? "" : "AND v.id IN (?)";
  for (let after = ""; ; ) {
    const rows = await sql.query<(VisitRow & { id: string })[]>(
      `SELECT v.id, v.no, v.visited_on AS visitedOn, m.staff_no AS staffNo, m.name AS personName, v.cause AS \`trigger\`, v.cash_fen AS cashFen,
         v.goods, v.goods_value_fen AS goodsValueFen, v.payer, v.visitor, v.occurred_on AS occurredOn
       FROM visit v JOIN directory_member m ON m.union_id = v.union_id AND m.id = v.member_id
       WHERE ${inScope.sql} AND v.no > ? ${only} ORDER BY v.no LIMIT ${batch}`,
      [...inScope.params, after, ...(ids === null ? [] : [ids])],
    );
    for (const { id, ...row } of rows)
      yield {
        id,
        row: { ...row, cashFen: amount(row.cashFen), goodsValueFen: amount(row.goodsValueFen) },
      };
    if (rows.length < batch) return;
    after = rows.at(-1)!.no;
  }
}
