import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import { matterMigrations } from "../matter/index.js";
import { deemedWithdrawalDue } from "../withdrawal/index.js";
import { MatterResolver } from "./matter.resolver.js";
import { matterKinds } from "./matter-kinds.js";
import { retirementSchedule } from "./retirement.schedule.js";

/** 会籍事项 — moves, transfers and the ends of memberships, from state to state. */
export const matter: Capability = {
  migrations: matterMigrations,
  resolvers: [MatterResolver],
  permissions: {
    "Query.membershipMatter": signedIn,
    "Query.membershipMatters": signedIn,
    "Query.receivingUnions": granted("people.write"),
    "Mutation.offerMove": granted("people.write"),
    "Mutation.startTransfer": granted("people.write"),
    "Mutation.requestWithdrawal": signedIn,
    "Mutation.openDeemedWithdrawal": granted("people.write"),
    "Mutation.proposeExpulsion": granted("people.write"),
    "Mutation.takeMatterStep": signedIn,
  },
  deadlines: [deemedWithdrawalDue],
  longSchedules: (ground) => [retirementSchedule(ground)],
  stages: Object.values(matterKinds).map(({ stages }) => stages),
};
