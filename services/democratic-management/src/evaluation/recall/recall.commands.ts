import { Directory } from "@union/directory";
import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { MandateReader } from "../../congress/index.js";
import { countRecallVote } from "./count-recall-vote.js";
import { proposeRecall } from "./propose-recall.js";
import { RecallRepository } from "./recall.repository.js";
import type { RecallNeeds } from "./recall-needs.js";
import { takeRecallStep } from "./take-recall-step.js";

/** What is done on recalls. */
export const recallCommands = (ground: ServiceGround) => {
  const { db } = ground;
  const on = ({ tx, outbox }: Unit): RecallNeeds => ({
    recalls: new RecallRepository(tx),
    directory: new Directory(tx),
    mandates: new MandateReader(tx),
    steps: new Steps(tx, outbox, () => ground.clock()),
    today: dayOf(ground.clock()),
  });
  return {
    proposeRecall: command(db, "proposeRecall", (unit) => proposeRecall(on(unit))),
    takeRecallStep: command(db, "takeRecallStep", (unit) => takeRecallStep(on(unit))),
    countRecallVote: command(db, "countRecallVote", (unit) => countRecallVote(on(unit))),
  };
};
