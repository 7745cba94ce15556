import type { Actor } from "@union/kernel";
import { actorOf, type TestService } from "@union/testing";
import type { Person } from "./person.js";
import { aUnion } from "./union.js";

type Acted = {
  readonly __typename: string;
  readonly id: string;
  readonly code: string;
  readonly message: string;
  readonly path: string[] | null;
  readonly delegates: { id: string; state: string }[];
};

/** Invented staff: so many departments of so many people in each campus, named S-<campus>-<department>-<n>. */
export const aStaff = (departments: number, each: number, campuses = ["本部院区"]): Person[] =>
  campuses.flatMap((campus, c) =>
    Array.from({ length: departments }, (_, d) => d + 1).flatMap((d) =>
      Array.from({ length: each }, (_, n) => ({
        staffNo: `S-${c}-${d}-${n + 1}`,
        name: `职工${d}之${n + 1}`,
        sex: n % 2 === 0 ? ("FEMALE" as const) : ("MALE" as const),
        ...{ campus, department: `科室${d}` },
      })),
    ),
  );

/** A union whose staff are front-line people without rank, active members of the union. */
export async function anElectorate(service: TestService, people: readonly Person[]) {
  const union = await aUnion(service, people);
  const { manager } = service.ground.db;
  await manager.query(
    `UPDATE directory_member SET staff_category = '护士', cadre_rank = '一般', employment_type = 'CONTRACT', status = 'ACTIVE' WHERE union_id = ?`,
    [union.unionId],
  );
  const rows: { id: string; name: string; campusId: string }[] = await manager.query(
    "SELECT id, name, campus_id AS campusId FROM directory_department WHERE union_id = ? ORDER BY CHAR_LENGTH(name), name, campus_id",
    [union.unionId],
  );
  const places = [...new Set(people.map(({ campus }) => union.campusId(campus)))];
  const departments = rows.map((row) => ({ ...row, campusNo: places.indexOf(row.campusId) }));
  return { ...union, departments, second: actorOf(union.unionId, "CHAIR") };
}
export type Electorate = Awaited<ReturnType<typeof anElectorate>>;

export const papers = { document: "工发〔2026〕1号", decidedBy: "工会委员会" };

/** What is asked of an act beside its refusal: acts on mandates answer delegates, all others the congress. */
const shown = (name: string): string =>
  ["takeDelegateStep", "recallDelegate", "endDelegate"].includes(name)
    ? "... on DelegatesActed { delegates { id state } }"
    : "... on Congress { id }";

/** One act by its name, as its answer. */
export const actOn =
  (service: TestService, actor: Actor) =>
  async (name: string, input: object): Promise<Acted> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const { done } = await service.ask<{ done: Acted }>(
      actor,
      `mutation($input: ${type}!) { done: ${name}(input: $input) { __typename ${shown(name)} ... on Refused { code message path } } }`,
      { input },
    );
    return done;
  };

/** A term in preparation whose districts are the departments, with the seats divided. */
export async function aCongress(
  service: TestService,
  union: Electorate,
  { type = "STAFF", no = 1, termFrom = "2026-01-10", seats = 30 } = {},
) {
  const act = actOn(service, union.chair);
  const { id } = await act("foundCongress", { type, no, termFrom, ...papers });
  const districts = union.departments.map((one, n) => ({
    ...{ no: n + 1, name: `第${n + 1}选区`, departmentIds: [one.id] },
  }));
  await act("drawDistricts", { congressId: id, districts });
  await act("divideSeats", { congressId: id, seats });
  return id;
}

export type District = {
  id: string;
  name: string;
  quota: number;
  headcount: number;
  vacancies: number;
};
/** The districts of a congress. */
export async function districtsOf(
  service: TestService,
  actor: Actor,
  id: string,
): Promise<District[]> {
  const { congress } = await service.ask<{ congress: { districts: District[] } }>(
    actor,
    "query($id: ID!) { congress(id: $id) { districts { id name quota headcount vacancies } } }",
    { id },
  );
  return congress.districts;
}

export type Listed = {
  id: string;
  state: string;
  endedBecause: string | null;
  district: { id: string } | null;
};
/** All delegates that somebody sees, of a congress. */
export async function delegatesOf(
  service: TestService,
  actor: Actor,
  congressId: string,
  filter: object = {},
): Promise<Listed[]> {
  const { delegates } = await service.ask<{ delegates: { edges: { node: Listed }[] } }>(
    actor,
    `query($filter: DelegateFilterInput) { delegates(first: 200, filter: $filter) { edges { node { id state endedBecause district { id } } } } }`,
    { filter: { congressId, ...filter } },
  );
  return delegates.edges.map(({ node }) => node);
}

/** Protocols by which every nominee of some districts is elected by all of their persons. */
export const unanimous = (
  districts: readonly District[],
  nominees: readonly Listed[],
  heldOn: string,
) =>
  districts.flatMap(({ id, headcount }) => {
    const own = nominees.filter((one) => one.district?.id === id);
    const vote = { yes: headcount, no: 0, abstain: 0 };
    return own.length === 0
      ? []
      : [
          {
            ...{
              districtId: id,
              heldOn,
              tookPart: headcount,
              issued: headcount,
              collected: headcount,
            },
            ...{
              invalid: 0,
              votes: own.map((one) => ({ delegateId: one.id, ...vote })),
              ...papers,
            },
          },
        ];
  });

/** The first so many people of a department, as nominees. */
export const firstOf = ({ name, campusNo }: Electorate["departments"][number], count: number) =>
  Array.from({ length: count }, (_, n) => ({ staffNo: `S-${campusNo}-${name.slice(2)}-${n + 1}` }));

/** A congress in its term: the first people of each department are nominated, elected, examined and in office. */
export async function aSittingCongress(service: TestService, union: Electorate, more: object = {}) {
  const congressId = await aCongress(service, union, more);
  const act = actOn(service, union.chair);
  const districts = await districtsOf(service, union.chair, congressId);
  const delegates = districts.flatMap(({ quota }, d) => firstOf(union.departments[d]!, quota));
  await act("nominateDelegates", { congressId, delegates, on: "2025-12-01", ...papers });
  const nominees = await delegatesOf(service, union.chair, congressId);
  const elections = unanimous(districts, nominees, "2025-12-10");
  await act("recordDistrictElections", { congressId, elections });
  const ids = nominees.map(({ id }) => id);
  const examine = { ids, step: "CREDENTIAL", on: "2025-12-20", ...papers };
  await actOn(service, union.second)("takeDelegateStep", examine);
  await act("beginCongress", { id: congressId, ...papers });
  return { congressId, districts, ids };
}
