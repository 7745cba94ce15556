import type { Actor } from "@union/kernel";
import { permissionGaps } from "@union/subgraph";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "./service.js";
import { aNurse } from "./testing/roster-row.js";
import { aUnion } from "./testing/union.js";

const { permissions } = membership(testSecrets.signingKey);
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const roles = [
  "CHAIR",
  "OFFICER",
  "LEADER",
  "MEMBER",
  "SYSTEM",
  "SECURITY",
  "AUDIT",
  "nobody",
] as const;
type Part = (typeof roles)[number];
const everyone = roles;
const signedIn = roles.slice(0, 7);
const id = "0198f0a0-0000-7000-8000-000000000000";

/** Every root field, an operation that asks it, and who is let in (domain 2.15). What is done inside is tested elsewhere. */
const doors: Readonly<Record<string, readonly [operation: string, letIn: readonly Part[]]>> = {
  "Query.me": ["{ me { account { id } } }", signedIn],
  "Query.unionOrg": ["{ unionOrg { name } }", signedIn],
  "Query.member": [`{ member(id: "${id}") { name } }`, signedIn],
  "Query.campuses": [
    "{ campuses { name } }",
    ["CHAIR", "OFFICER", "LEADER", "MEMBER", "SYSTEM", "SECURITY"],
  ],
  "Query.departments": [
    "{ departments { name } }",
    ["CHAIR", "OFFICER", "LEADER", "MEMBER", "SYSTEM", "SECURITY"],
  ],
  "Query.members": ["{ members { totalCount } }", ["CHAIR", "OFFICER", "LEADER"]],
  "Query.staffCoverage": ["{ staffCoverage { staff } }", ["CHAIR", "OFFICER", "LEADER"]],
  "Query.membershipImport": [`{ membershipImport(id: "${id}") { id } }`, ["CHAIR", "OFFICER"]],
  "Query.membershipImports": ["{ membershipImports { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.membershipAuditLog": ["{ membershipAuditLog { totalCount } }", ["AUDIT"]],
  "Query.membershipDeadLetters": ["{ membershipDeadLetters { next } }", ["SYSTEM"]],
  "Mutation.driveMembershipDeadLetter": [
    `mutation { driveMembershipDeadLetter(id: "1") { __typename } }`,
    ["SYSTEM"],
  ],
  "Mutation.dismissMembershipDeadLetter": [
    `mutation { dismissMembershipDeadLetter(id: "1") { __typename } }`,
    ["SYSTEM"],
  ],
  "Query.policies": ["{ policies { key } }", signedIn],
  "Mutation.overridePolicy": [
    `mutation { overridePolicy(input: {key: "none", value: 1, effectiveFrom: "2025-01-01", source: "x"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Query.policyHistory": [`{ policyHistory(key: "none") { validFrom } }`, signedIn],
  "Query.policyProfiles": ["{ policyProfiles { code } }", signedIn],
  "Query.policyProposal": [`{ policyProposal(id: "${id}") { id } }`, ["CHAIR"]],
  "Query.policyProposals": ["{ policyProposals { totalCount } }", ["CHAIR"]],
  "Query.policyDryRun": [
    `{ policyDryRun(input: {key: "none", value: 1}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.adoptPolicyProfile": [
    `mutation { adoptPolicyProfile(input: {profile: "none", effectiveFrom: "2025-01-01", source: "x"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.takePolicyProposalStep": [
    `mutation { takePolicyProposalStep(input: {id: "${id}", step: APPROVE}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.signIn": [
    `mutation { signIn(login: "nobody", password: "x") { __typename } }`,
    everyone,
  ],
  "Mutation.beginHospitalSignIn": ["mutation { beginHospitalSignIn { __typename } }", everyone],
  "Mutation.finishHospitalSignIn": [
    `mutation { finishHospitalSignIn(answer: "") { __typename } }`,
    everyone,
  ],
  "Mutation.refreshSession": ["mutation { refreshSession { __typename } }", everyone],
  "Mutation.signOut": ["mutation { signOut }", everyone],
  "Mutation.createAccount": [
    `mutation { createAccount(input: {login: "", password: ""}) { __typename } }`,
    ["SYSTEM"],
  ],
  "Mutation.confirmSecondFactor": [
    `mutation { confirmSecondFactor(challenge: "", code: "") { __typename } }`,
    everyone,
  ],
  "Mutation.beginSecondFactor": [
    `mutation { beginSecondFactor(input: {}) { __typename } }`,
    everyone,
  ],
  "Mutation.finishSecondFactor": [
    `mutation { finishSecondFactor(input: {code: ""}) { __typename } }`,
    everyone,
  ],
  "Mutation.chooseNewPassword": [
    `mutation { chooseNewPassword(challenge: "", password: "") { __typename } }`,
    everyone,
  ],
  "Mutation.changePassword": [
    `mutation { changePassword(current: "", password: "") { __typename } }`,
    signedIn,
  ],
  "Mutation.endSession": [`mutation { endSession(id: "${id}") { __typename } }`, signedIn],
  "Mutation.endOtherSessions": ["mutation { endOtherSessions { __typename } }", signedIn],
  "Query.accounts": ["{ accounts { totalCount } }", ["SYSTEM", "SECURITY"]],
  "Mutation.closeAccount": [
    `mutation { closeAccount(accountId: "${id}", reason: "") { __typename } }`,
    ["SYSTEM"],
  ],
  "Mutation.reopenAccount": [
    `mutation { reopenAccount(accountId: "${id}", reason: "") { __typename } }`,
    ["SYSTEM"],
  ],
  "Mutation.resetSecondFactor": [
    `mutation { resetSecondFactor(accountId: "${id}", reason: "") { __typename } }`,
    ["SECURITY"],
  ],
  "Mutation.revokeRole": [
    `mutation { revokeRole(grantId: "${id}", reason: "") { __typename } }`,
    ["SECURITY"],
  ],
  "Mutation.grantRole": [
    `mutation { grantRole(input: {accountId: "${id}", role: CHAIR, nodeId: "${id}", validFrom: "2025-01-01"}) { __typename } }`,
    ["SECURITY"],
  ],
  "Mutation.openCampus": [
    `mutation { openCampus(input: {name: "", validFrom: "2025-01-01"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.setUpOrg": [
    `mutation { setUpOrg(input: {level: GROUP, name: "", parentId: "${id}", validFrom: "2025-01-01"}) { __typename } }`,
    ["CHAIR"],
  ],
  "Mutation.openDepartment": [
    `mutation { openDepartment(input: {campusId: "${id}", name: "", validFrom: "2025-01-01"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.recordMembershipFact": [
    `mutation { recordMembershipFact(input: {memberId: "${id}", kind: DIED, effectiveOn: "2025-01-01"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.revealMember": [
    `mutation { revealMember(memberId: "${id}", field: MOBILE, reason: "核对身份") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.resyncDirectory": ["mutation { resyncDirectory { __typename } }", ["SYSTEM"]],
  "Mutation.importMembershipRegisters": [
    `mutation { importMembershipRegisters(input: {fileId: "${id}"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.undoMembershipImport": [
    `mutation { undoMembershipImport(importId: "${id}") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.exportMembershipRegister": [
    `mutation { exportMembershipRegister(input: {register: "none"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
};

async function allParts(): Promise<Record<Part, Actor | null>> {
  const union = await aUnion(service, "本部院区", "东院区");
  const [memberId] = await union.employs(aNurse("东院区"));
  return {
    CHAIR: union.chair,
    OFFICER: union.officerOf("东院区"),
    LEADER: union.leaderOf(await union.departmentId("东院区", "内科")),
    MEMBER: union.member(memberId!, "东院区"),
    SYSTEM: union.holder("SYSTEM_ADMINISTRATOR"),
    SECURITY: union.holder("SECURITY_ADMINISTRATOR"),
    AUDIT: union.holder("AUDIT_ADMINISTRATOR"),
    nobody: null,
  };
}

test("design 4 every root field has a rule and every rule a root field", () => {
  expect(permissionGaps(service.subgraph.schema, permissions)).toEqual([]);
});

test("the table of this test knows every root field", () => {
  expect(Object.keys(doors).sort()).toEqual(Object.keys(permissions).sort());
});

test.each(Object.entries(doors))(
  "2.15 %s lets in whom the table names, and nobody else",
  async (_, [operation, letIn]) => {
    const parts = await allParts();
    const seen: Record<string, string> = {};
    for (const part of roles) {
      const { errors } = await service.try(parts[part], operation);
      seen[part] =
        errors.length === 0
          ? "in"
          : errors.map(({ extensions }) => extensions?.code ?? "accident").join();
    }
    const expected = roles.map((part) => [
      part,
      letIn.includes(part) ? "in" : part === "nobody" ? "UNAUTHENTICATED" : "FORBIDDEN",
    ]);
    expect(seen).toEqual(Object.fromEntries(expected));
  },
);

test("a grant that reaches nothing lets nobody see anything", async () => {
  const union = await aUnion(service, "本部院区");
  await union.employs(aNurse("本部院区"));
  for (const reach of [
    { campusIds: [], departmentIds: null },
    { campusIds: null, departmentIds: [] },
  ]) {
    const actor = { ...union.chair, grants: [{ role: "CHAIR", ...reach } as const] };
    expect(
      await service.ask(
        actor,
        "{ members { totalCount } campuses { name } departments { name } staffCoverage { staff } }",
      ),
    ).toEqual({
      members: { totalCount: 0 },
      campuses: [],
      departments: [],
      staffCoverage: [],
    });
  }
});
