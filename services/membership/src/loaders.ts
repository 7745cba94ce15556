import { type Actor, type LocalDate, scopeWithOwn } from "@union/kernel";
import type { DataKeys, Sql } from "@union/persistence";
import { loaderById, type StepLoaders, stepLoaders } from "@union/subgraph";
import DataLoader from "dataloader";
import { MemberMergeReader, membersOrStandIns } from "./duplicate/index.js";
import { MemberReader } from "./member/member.reader.js";
import { MembershipFactType, MemberType } from "./member/member.type.js";
import type { PersonalData } from "./member/personal-data.js";
import { PersonalDataReader } from "./member/personal-data.reader.js";
import { type OfficeLoaders, officeLoaders } from "./office/office.loaders.js";
import { OrganisationReader } from "./organisation/organisation.reader.js";
import { CampusType, DepartmentType, UnionOrgType } from "./organisation/organisation.type.js";
import { type WorkPlanLoaders, workPlanLoaders } from "./work-plan/work-plan.loaders.js";

type ById<T> = DataLoader<string, T | null>;
type Places = { readonly campus: ById<CampusType>; readonly department: ById<DepartmentType> };
export type Loaders = Places & {
  readonly unionOrg: ById<UnionOrgType>;
  /** Campuses and departments under the names of a day. */
  readonly placesOn: (on: LocalDate) => Places;
  /** Only people whom the actor may see. */
  readonly member: ById<MemberType>;
  readonly steps: StepLoaders;
  readonly facts: DataLoader<string, MembershipFactType[]>;
  /** Guarded data; of people that `member` answered for this actor. */
  readonly personal: DataLoader<string, PersonalData>;
  /** The ids of records that were merged into people. */
  readonly mergedFrom: DataLoader<string, string[]>;
} & WorkPlanLoaders &
  OfficeLoaders;

/** The batches of one request; a row out of the actor's scope is simply not found. */
export function loadersFor(
  sql: Sql,
  keys: DataKeys,
  actor: Actor | null,
  today: LocalDate,
): Loaders {
  const organisation = new OrganisationReader(sql);
  const members = new MemberReader(sql);
  const unionId = actor?.unionId ?? "";
  const placesOn = (on: LocalDate): Places => {
    const named = <T>(
      table: "campus" | "department",
      of: (row: { id: string; name: string }) => T,
    ) => loaderById(async (ids) => (actor ? organisation.named(table, unionId, ids, on) : []), of);
    return {
      campus: named("campus", CampusType.of),
      department: named("department", DepartmentType.of),
    };
  };
  const places = new Map([[today, placesOn(today)]]);
  const mayRead = scopeWithOwn(actor, "people.read");
  return {
    ...workPlanLoaders(sql, actor),
    ...officeLoaders(sql, actor),
    unionOrg: loaderById(
      async (ids) => (actor ? organisation.orgs(unionId, today, { ids }) : []),
      UnionOrgType.of,
    ),
    ...(places.get(today) as Places),
    placesOn(on) {
      const known = places.get(on) ?? placesOn(on);
      places.set(on, known);
      return known;
    },
    member: new DataLoader(async (ids) => {
      const found = await membersOrStandIns(sql, unionId, ids, (wanted) =>
        members.byIds(mayRead, today, wanted),
      );
      return found.map((row) => row && MemberType.of(row, null));
    }),
    steps: stepLoaders(sql, unionId),
    facts: new DataLoader(async (ids) => {
      const rows = await members.facts(unionId, ids);
      return ids.map((id) =>
        rows.filter(({ memberId }) => memberId === id).map(MembershipFactType.of),
      );
    }),
    personal: new DataLoader(async (ids) => {
      const nothing: PersonalData = {
        bornOn: null,
        documentNo: null,
        mobile: null,
        duesBaseFen: null,
      };
      const found = await new PersonalDataReader(sql, keys).byIds(unionId, ids);
      return ids.map((id) => found.get(id) ?? nothing);
    }),
    mergedFrom: new DataLoader(async (ids) => {
      const merged = await new MemberMergeReader(sql).mergedInto(unionId, ids);
      return ids.map((id) => merged.get(id) ?? []);
    }),
  };
}
