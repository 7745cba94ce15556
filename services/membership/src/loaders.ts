import { type Actor, type LocalDate, scopeWithOwn } from "@union/kernel";
import type { DataKeys, Sql } from "@union/persistence";
import { StepReader, type StepRow } from "@union/stages";
import { loaderById } from "@union/subgraph";
import DataLoader from "dataloader";
import { MemberMergeReader, membersOrStandIns } from "./duplicate/index.js";
import { MemberReader } from "./member/member.reader.js";
import { MembershipFactType, MemberType } from "./member/member.type.js";
import type { PersonalData } from "./member/personal-data.js";
import { PersonalDataReader } from "./member/personal-data.reader.js";
import { OrganisationReader } from "./organisation/organisation.reader.js";
import { CampusType, DepartmentType, UnionOrgType } from "./organisation/organisation.type.js";

type ById<T> = DataLoader<string, T | null>;
export type Loaders = {
  readonly unionOrg: ById<UnionOrgType>;
  readonly campus: ById<CampusType>;
  readonly department: ById<DepartmentType>;
  /** Only people whom the actor may see. */
  readonly member: ById<MemberType>;
  readonly facts: DataLoader<string, MembershipFactType[]>;
  /** Guarded data; of people that `member` answered for this actor. */
  readonly personal: DataLoader<string, PersonalData>;
  /** The steps of applications to join; of those that a reader answered for this actor. */
  readonly enrolmentSteps: DataLoader<string, StepRow[]>;
  /** Steps of proposed policy decisions; of those that the actor was shown. */
  readonly policyProposalSteps: DataLoader<string, StepRow[]>;
  /** Steps of merges; of those that the actor was shown. */
  readonly memberMergeSteps: DataLoader<string, StepRow[]>;
  /** The ids of records that were merged into people. */
  readonly mergedFrom: DataLoader<string, string[]>;
};

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
  const named = <T>(table: "campus" | "department", of: (row: { id: string; name: string }) => T) =>
    loaderById(async (ids) => (actor ? organisation.named(table, unionId, ids) : []), of);
  const mayRead = scopeWithOwn(actor, "people.read");
  return {
    unionOrg: loaderById(
      async (ids) => (actor ? organisation.orgs(unionId, today, { ids }) : []),
      UnionOrgType.of,
    ),
    campus: named("campus", CampusType.of),
    department: named("department", DepartmentType.of),
    member: new DataLoader(async (ids) => {
      const found = await membersOrStandIns(sql, unionId, ids, (wanted) =>
        members.byIds(mayRead, today, wanted),
      );
      return found.map((row) => row && MemberType.of(row));
    }),
    facts: new DataLoader(async (ids) => {
      const rows = await members.facts(unionId, ids);
      return ids.map((id) =>
        rows.filter(({ memberId }) => memberId === id).map(MembershipFactType.of),
      );
    }),
    enrolmentSteps: new DataLoader(async (ids) => {
      const rows = await new StepReader(sql).of(unionId, "ENROLMENT", ids);
      return ids.map((id) => rows.filter(({ subject }) => subject === id));
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
    memberMergeSteps: new DataLoader(async (ids) => {
      const steps = await new StepReader(sql).of(unionId, "MEMBER_MERGE", ids);
      return ids.map((id) => steps.filter(({ subject }) => subject === id));
    }),
    mergedFrom: new DataLoader(async (ids) => {
      const merged = await new MemberMergeReader(sql).mergedInto(unionId, ids);
      return ids.map((id) => merged.get(id) ?? []);
    }),
    policyProposalSteps: new DataLoader(async (ids) => {
      const steps = await new StepReader(sql).of(unionId, "POLICY_PROPOSAL", ids);
      return ids.map((id) => steps.filter(({ subject }) => subject === id));
    }),
  };
}
