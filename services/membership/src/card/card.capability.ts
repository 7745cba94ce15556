import type { Capability } from "@union/service";
import { everyone, granted, signedIn } from "@union/subgraph";
import { cardMigrations } from "./card.migrations.js";
import { CardResolver } from "./card.resolver.js";

/** 会员卡 — member numbers and the cards that show them. */
export const card: Capability = {
  migrations: cardMigrations,
  resolvers: [CardResolver],
  permissions: {
    "Query.memberCard": signedIn,
    "Query.verifyMemberCard": everyone,
    "Mutation.issueMemberCard": granted("enrolments.write"),
    "Mutation.printMemberCard": signedIn,
  },
};
