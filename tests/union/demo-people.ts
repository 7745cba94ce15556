import type { Caller } from "./caller.js";
import { addAccount } from "./demo-year.js";
import type { WholeUnion } from "./whole-union.js";

type Named = { readonly id: string; readonly name: string };
const since = "2025-01-01";
const setUpOrg = `mutation($input: SetUpOrgInput!) { made: setUpOrg(input: $input) { ... on UnionOrg { id } ... on Refused { message } } }`;

/** The demo accounts that need people: the officer of 东院区, the leader of a group there, and a member of it. */
export async function addDemoPeople(union: WholeUnion, chair: Caller): Promise<void> {
  const { unionOrg, campuses } = await chair.ask<{ unionOrg: { id: string }; campuses: Named[] }>(
    "{ unionOrg { id } campuses { id name } }",
  );
  const east = campuses.find(({ name }) => name === "东院区")!;
  const { departments } = await chair.ask<{ departments: Named[] }>(
    "query($campusId: ID) { departments(campusId: $campusId) { id name } }",
    { campusId: east.id },
  );
  const ward = departments.find(({ name }) => name === "内科")!;
  const { members } = await chair.ask<{ members: { edges: { node: { staffNo: string } }[] } }>(
    "query($filter: MemberFilterInput) { members(first: 3, filter: $filter) { edges { node { staffNo } } } }",
    { filter: { departmentId: ward.id, statuses: ["ACTIVE"] } },
  );
  const [officer, leader, member] = members.edges.map(({ node }) => node.staffNo);
  const group = {
    level: "GROUP",
    name: "东院区内科工会小组",
    parentId: unionOrg.id,
    departmentIds: [ward.id],
    validFrom: since,
  };
  const { made } = await chair.ask<{ made: { id: string } }>(setUpOrg, { input: group });
  await addAccount(union, "officer.east", officer!, "UNION_OFFICER", east.id);
  await addAccount(union, "leader", leader!, "GROUP_LEADER", made.id);
  await addAccount(union, "member", member!, null, unionOrg.id);
}
