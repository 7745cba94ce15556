import { type Doors, everyone, id, signedIn } from "./door.js";

/** Doors of accounts, sessions and roles. */
export const accountsDoors: Doors = {
  "Query.me": ["{ me { account { id } } }", signedIn],
  "Mutation.signIn": [
    `mutation { signIn(login: "nobody", password: "x") { __typename } }`,
    everyone,
  ],
  "Query.signInWays": ["{ signInWays { __typename } }", everyone],
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
};
