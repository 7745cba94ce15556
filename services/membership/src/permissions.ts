import { commonPermissions, everyone, granted, type Permissions, signedIn } from "@union/subgraph";

/** Who may call which root field of membership. What is missing here is refused. */
export const permissions: Permissions = {
  ...commonPermissions("Membership", { followsDirectory: false }),
  "Query.me": signedIn,
  "Query.unionOrg": signedIn,
  "Query.campuses": granted("organisation.read"),
  "Query.departments": granted("organisation.read"),
  "Query.member": signedIn,
  "Query.members": granted("people.read"),
  "Query.staffCoverage": granted("people.read"),
  "Query.policies": signedIn,
  "Mutation.overridePolicy": granted("policy.write"),
  "Mutation.signIn": everyone,
  "Mutation.refreshSession": everyone,
  "Mutation.signOut": everyone,
  "Mutation.createAccount": granted("accounts.write"),
  "Mutation.grantRole": granted("grants.write"),
  "Mutation.openCampus": granted("organisation.write"),
  "Mutation.openDepartment": granted("people.write"),
  "Mutation.setUpOrg": granted("organisation.write"),
  "Mutation.recordMembershipFact": granted("people.write"),
  "Mutation.revealMember": granted("people.reveal"),
  "Mutation.resyncDirectory": granted("operations.write"),
};
