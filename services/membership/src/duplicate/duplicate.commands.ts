import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { CandidateReader } from "./candidate.reader.js";
import { dismissDuplicate } from "./dismiss-duplicate.js";
import { MemberMergeRepository } from "./member-merge.repository.js";
import { proposeMerge } from "./propose-merge.js";
import { takeMergeStep } from "./take-merge-step.js";

/** What becomes of people who may be one. */
export const duplicateCommands = ({
  db,
  clock,
  keys,
}: Pick<ServiceGround, "db" | "clock" | "keys">) => {
  const needs = ({ tx, outbox }: Unit) => ({
    ...{ tx, outbox, keys, today: dayOf(clock()), now: clock() },
    merges: new MemberMergeRepository(tx),
    steps: new Steps(tx, outbox, clock),
    candidates: new CandidateReader(tx, dayOf(clock())),
  });
  return {
    dismissDuplicate: command(db, "dismissDuplicate", (unit) => dismissDuplicate(needs(unit))),
    proposeMerge: command(db, "proposeMerge", (unit) => proposeMerge(needs(unit))),
    takeMergeStep: command(db, "takeMergeStep", (unit) => takeMergeStep(needs(unit))),
  };
};
