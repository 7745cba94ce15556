import type { Deadlines } from "@union/deadlines";
import type { LocalDate } from "@union/kernel";
import type { Steps } from "@union/stages";
import type { MemberReader } from "../member/index.js";
import type { OrganisationRepository } from "../organisation/index.js";
import type { PolicyOverrideRepository } from "../policy/index.js";
import type { WorkPlanRepository } from "./work-plan.repository.js";
import type { WorkPlanItemRepository } from "./work-plan-item.repository.js";

/** What the acts on work plans are done with, in one transaction. */
export type WorkPlanNeeds = {
  readonly plans: WorkPlanRepository;
  readonly items: WorkPlanItemRepository;
  readonly members: Pick<MemberReader, "byIds">;
  readonly organisation: Pick<OrganisationRepository, "hasNode">;
  readonly policies: Pick<PolicyOverrideRepository, "all">;
  readonly steps: Steps;
  readonly deadlines: Deadlines;
  readonly today: LocalDate;
};
