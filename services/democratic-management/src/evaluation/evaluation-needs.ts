import type { Deadlines } from "@union/deadlines";
import type { Directory } from "@union/directory";
import type { LocalDate } from "@union/kernel";
import type { DataKeys, Unit } from "@union/persistence";
import type { Steps } from "@union/stages";
import type { MandateReader } from "../congress/index.js";
import type { CampaignRepository } from "./campaign/campaign.repository.js";
import type { RectificationRepository } from "./rectification/rectification.repository.js";
import type { SubjectRepository } from "./subject/subject.repository.js";

/** What is done on evaluations is built on. */
export type EvaluationNeeds = Pick<Unit, "tx" | "outbox"> & {
  readonly campaigns: CampaignRepository;
  readonly subjects: SubjectRepository;
  readonly rectifications: RectificationRepository;
  readonly directory: Directory;
  readonly mandates: MandateReader;
  readonly steps: Steps;
  readonly deadlines: Deadlines;
  readonly keys: DataKeys;
  /** Whether an account brought a file of this id. */
  readonly ownsFile: (unionId: string, accountId: string, fileId: string) => Promise<boolean>;
  readonly today: LocalDate;
};
