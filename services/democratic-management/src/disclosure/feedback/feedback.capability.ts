import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import { FeedbackResolver } from "./feedback.resolver.js";
import { feedbackStages } from "./feedback.stages.js";
import { FeedbackActsResolver } from "./feedback-acts.resolver.js";
import { feedbackAnswer, rectificationDue } from "./feedback-clocks.js";
import { rectificationStages } from "./rectification.stages.js";

/** 公开意见 — what the staff asks and says of disclosure, and what it leads to. */
export const disclosureFeedback: Capability = {
  resolvers: [FeedbackResolver, FeedbackActsResolver],
  permissions: {
    "Query.disclosureFeedback": signedIn,
    "Query.disclosureFeedbacks": signedIn,
    "Mutation.submitDisclosureFeedback": signedIn,
    "Mutation.takeDisclosureFeedbackStep": granted("disclosures.write"),
    "Mutation.answerDisclosureFeedback": granted("disclosures.write"),
    "Mutation.rateDisclosureFeedback": signedIn,
    "Mutation.orderRectification": granted("disclosures.write"),
    "Mutation.takeRectificationStep": granted("disclosures.read"),
  },
  stages: [feedbackStages, rectificationStages],
  deadlines: [feedbackAnswer, rectificationDue],
};
