const since = "2025-01-01";
/** Roles are granted from the day on which they are given, as the union reckons days. */
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const createAccount = `mutation($input: CreateAccountInput!) { createAccount(input: $input) { ... on Account { id } ... on Refused { code message } } }`;
const grantRole = `mutation($input: GrantRoleInput!) { grantRole(input: $input) { ... on RoleGrant { id } ... on Refused { code message } } }`;
const setUpOrg = `mutation($input: SetUpOrgInput!) { setUpOrg(input: $input) { ... on UnionOrg { id } ... on Refused { code message } } }`;

/**
 * Every step carries a key of its own, so that a start that was cut off goes on without doing anything twice.
 * An account made by the system administrator, with a role given by the security administrator.
 */
async function addAccount(gateway, login, staffNo, role, nodeId) {
  const system = await gateway.as("system");
  const input = { login, password: gateway.password, staffNo };
  const { id } = await system.tell(createAccount, { input }, `demo-account-${login}`);
  if (!role) return;
  const security = await gateway.as("security");
  await security.tell(
    grantRole,
    { input: { accountId: id, role, nodeId, validFrom: today } },
    `demo-grant-${login}`,
  );
}

/** The chair, signed in; made first where there is none. */
export async function ensureChair(gateway) {
  const chair = await gateway.find("chair");
  if (chair) return chair;
  const { unionOrg } = await (await gateway.as("system")).ask("{ unionOrg { id } }");
  await addAccount(gateway, "chair", null, "CHAIR", unionOrg.id);
  return gateway.as("chair");
}

/** The accounts that need people and departments: the officer of the east campus, a group leader, a member. */
export async function addPeopleAccounts(gateway, chair) {
  if (await gateway.find("member")) return;
  const { unionOrg, campuses } = await chair.ask("{ unionOrg { id } campuses { id name } }");
  const east = campuses.find(({ name }) => name === "东院区");
  const { departments } = await chair.ask(
    "query($campusId: ID) { departments(campusId: $campusId) { id name } }",
    { campusId: east.id },
  );
  const ward = departments.find(({ name }) => name === "内科");
  const group = await chair.tell(
    setUpOrg,
    {
      input: {
        level: "GROUP",
        name: "东院区内科工会小组",
        parentId: unionOrg.id,
        departmentIds: [ward.id],
        validFrom: since,
      },
    },
    "demo-group",
  );
  const people =
    "query($filter: MemberFilterInput) { members(first: 3, filter: $filter) { edges { node { staffNo } } } }";
  const found = await chair.ask(people, {
    filter: { departmentId: ward.id, statuses: ["ACTIVE"] },
  });
  const [officer, leader, member] = found.members.edges.map(({ node }) => node.staffNo);
  await addAccount(gateway, "officer.east", officer, "UNION_OFFICER", east.id);
  await addAccount(gateway, "leader", leader, "GROUP_LEADER", group.id);
  await addAccount(gateway, "member", member, null, null);
}
