import { Deadlines } from "@union/deadlines";
import { Directory } from "@union/directory";
import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { MandateReader } from "../congress/index.js";
import { CampaignRepository } from "./campaign/campaign.repository.js";
import { countEvaluationVotes } from "./campaign/count-evaluation-votes.js";
import { openEvaluation } from "./campaign/open-evaluation.js";
import { takeEvaluationStep } from "./campaign/take-evaluation-step.js";
import type { EvaluationNeeds } from "./evaluation-needs.js";
import { giveEvaluationRectification } from "./rectification/give-rectification.js";
import { RectificationRepository } from "./rectification/rectification.repository.js";
import { takeEvaluationRectificationStep } from "./rectification/take-rectification-step.js";
import { addEvaluationSubjects } from "./subject/add-subjects.js";
import { dropEvaluationSubject } from "./subject/drop-subject.js";
import { excuseEvaluationReport } from "./subject/excuse-report.js";
import { fileEvaluationReport } from "./subject/file-report.js";
import { recordEvaluationTalk } from "./subject/record-talk.js";
import { SubjectRepository } from "./subject/subject.repository.js";

/** What is done on evaluations. */
export const evaluationCommands = (ground: ServiceGround) => {
  const { db } = ground;
  const on = ({ tx, outbox }: Unit): EvaluationNeeds => ({
    ...{ tx, outbox, keys: ground.keys },
    campaigns: new CampaignRepository(tx),
    subjects: new SubjectRepository(tx),
    rectifications: new RectificationRepository(tx),
    directory: new Directory(tx),
    mandates: new MandateReader(tx),
    steps: new Steps(tx, outbox, () => ground.clock()),
    deadlines: new Deadlines(tx),
    ownsFile: async (unionId, accountId, fileId) =>
      (await ground.files.info(fileId, unionId))?.accountId === accountId,
    today: dayOf(ground.clock()),
  });
  return {
    openEvaluation: command(db, "openEvaluation", (unit) => openEvaluation(on(unit))),
    addEvaluationSubjects: command(db, "addEvaluationSubjects", (unit) =>
      addEvaluationSubjects(on(unit)),
    ),
    dropEvaluationSubject: command(db, "dropEvaluationSubject", (unit) =>
      dropEvaluationSubject(on(unit)),
    ),
    takeEvaluationStep: command(db, "takeEvaluationStep", (unit) => takeEvaluationStep(on(unit))),
    countEvaluationVotes: command(db, "countEvaluationVotes", (unit) =>
      countEvaluationVotes(on(unit)),
    ),
    fileEvaluationReport: command(db, "fileEvaluationReport", (unit) =>
      fileEvaluationReport(on(unit)),
    ),
    excuseEvaluationReport: command(db, "excuseEvaluationReport", (unit) =>
      excuseEvaluationReport(on(unit)),
    ),
    recordEvaluationTalk: command(db, "recordEvaluationTalk", (unit) =>
      recordEvaluationTalk(on(unit)),
    ),
    giveEvaluationRectification: command(db, "giveEvaluationRectification", (unit) =>
      giveEvaluationRectification(on(unit)),
    ),
    takeEvaluationRectificationStep: command(db, "takeEvaluationRectificationStep", (unit) =>
      takeEvaluationRectificationStep(on(unit)),
    ),
  };
};
