import type { Capability } from "@union/service";
import { everyone, granted, signedIn } from "@union/subgraph";
import { CatalogueResolver } from "../catalogue/catalogue.resolver.js";
import { OfficeResolver } from "../office/office.resolver.js";
import { PublicResolver } from "./public.resolver.js";

/** 公开目录、公开机构与公开网页 — what is owed, who answers for it, and what anybody may read without signing in. */
export const disclosureInPublic: Capability = {
  resolvers: [CatalogueResolver, OfficeResolver, PublicResolver],
  permissions: {
    "Query.disclosureCatalogue": signedIn,
    "Query.dueDisclosures": granted("disclosures.read"),
    "Query.disclosureMetrics": granted("disclosures.read"),
    "Query.disclosureOffice": signedIn,
    "Query.disclosureReviews": signedIn,
    "Query.publicDisclosureOffice": everyone,
    "Query.publicDisclosures": everyone,
    "Query.publicDisclosure": everyone,
    "Query.publicDisclosureData": everyone,
    "Mutation.adjustDisclosureDuty": granted("disclosures.oversee"),
    "Mutation.setDisclosureOffice": granted("disclosures.oversee"),
    "Mutation.recordDisclosureReview": granted("disclosures.oversee"),
  },
};
