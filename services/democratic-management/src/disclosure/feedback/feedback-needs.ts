import type { Deadlines } from "@union/deadlines";
import type { Directory } from "@union/directory";
import type { LocalDate } from "@union/kernel";
import type { Steps } from "@union/stages";
import type { DisclosureRepository } from "../item/disclosure.repository.js";
import type { FeedbackRepository } from "./feedback.repository.js";

/** What opinions are dealt with by, in one transaction. */
export type FeedbackNeeds = {
  readonly feedback: FeedbackRepository;
  readonly items: DisclosureRepository;
  readonly directory: Directory;
  readonly steps: Steps;
  readonly deadlines: Deadlines;
  readonly today: LocalDate;
};

/** How people call an opinion where its words are not for everybody. */
export const feedbackName = { QUESTION: "公开询问", OPINION: "公开意见" } as const;
