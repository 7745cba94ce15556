import type { Capability } from "@union/service";
import { signedIn } from "@union/subgraph";
import { PaperResolver } from "./paper.resolver.js";

/** 入会文书 — the application letter and the registration form, filled from the record. */
export const paper: Capability = {
  resolvers: [PaperResolver],
  permissions: { "Mutation.writeEnrolmentPaper": signedIn },
};
