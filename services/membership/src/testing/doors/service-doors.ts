import { type Doors, id, signedIn } from "./door.js";

/** Doors of the service itself. */
export const serviceDoors: Doors = {
  "Query.membershipImport": [`{ membershipImport(id: "${id}") { id } }`, ["CHAIR", "OFFICER"]],
  "Query.membershipImports": ["{ membershipImports { totalCount } }", ["CHAIR", "OFFICER"]],
  "Query.membershipAuditLog": ["{ membershipAuditLog { totalCount } }", ["AUDIT"]],
  "Query.membershipDueDates": ["{ membershipDueDates { totalCount } }", signedIn],
  "Query.membershipDeadLetters": ["{ membershipDeadLetters { next } }", ["SYSTEM"]],
  "Mutation.driveMembershipDeadLetter": [
    `mutation { driveMembershipDeadLetter(id: "1") { __typename } }`,
    ["SYSTEM"],
  ],
  "Mutation.dismissMembershipDeadLetter": [
    `mutation { dismissMembershipDeadLetter(id: "1") { __typename } }`,
    ["SYSTEM"],
  ],
  "Mutation.resyncDirectory": ["mutation { resyncDirectory { __typename } }", ["SYSTEM"]],
  "Mutation.importMembershipRegisters": [
    `mutation { importMembershipRegisters(input: {fileId: "${id}"}) { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Query.membershipRegisters": ["{ membershipRegisters { name } }", ["CHAIR", "OFFICER"]],
  "Mutation.cancelMembershipImport": [
    `mutation { cancelMembershipImport(importId: "${id}") { __typename } }`,
    ["CHAIR", "OFFICER"],
  ],
  "Mutation.exportMembershipRefusedRows": [
    `mutation { exportMembershipRefusedRows(importId: "${id}") { __typename } }`,
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
