import { anyLanding } from "@union/registers";
import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import type { Context } from "../context.js";
import { disclosureMigrations } from "./disclosure.migrations.js";
import { DisclosureResolver, shownTo } from "./item/disclosure.resolver.js";
import { disclosureStages } from "./item/disclosure.stages.js";
import { DisclosureActsResolver } from "./item/disclosure-acts.resolver.js";
import { disclosureDue } from "./item/disclosure-due.js";
import { expiringDisclosures } from "./item/expire-disclosures.js";
import { disclosureLanding } from "./register/disclosure.landing.js";

/** 院务公开 — what is disclosed, from the plan to the archive. */
export const disclosure: Capability = {
  migrations: disclosureMigrations,
  resolvers: [DisclosureResolver, DisclosureActsResolver],
  references: {
    Disclosure: async ({ id }: { readonly id: string }, context: Context) => {
      const row = context.actor && (await context.loaders.disclosure.load(id));
      return row && shownTo(context)(row);
    },
  },
  permissions: {
    "Query.disclosure": signedIn,
    "Query.disclosures": signedIn,
    "Mutation.scheduleDisclosure": granted("disclosures.write"),
    "Mutation.writeDisclosure": granted("disclosures.write"),
    "Mutation.takeDisclosureStep": granted("disclosures.read"),
    "Mutation.publishDisclosure": granted("disclosures.write"),
    "Mutation.correctDisclosure": granted("disclosures.write"),
    "Mutation.proveDisclosureDisplay": granted("disclosures.write"),
    "Mutation.readDisclosure": signedIn,
  },
  stages: [disclosureStages],
  deadlines: [disclosureDue],
  landings: () => [anyLanding(disclosureLanding)],
  schedules: ({ clock }) => [expiringDisclosures(clock)],
};
