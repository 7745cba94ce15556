import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { mayKeepField } from "../consent/index.js";
import { PolicyOverrideRepository } from "../policy/index.js";
import { CorrectionRepository } from "./correction.repository.js";
import { deleteOwnField } from "./delete-own-field.js";
import { PersonRecords } from "./person-record.js";
import { requestCorrection } from "./request-correction.js";
import { revealCorrection } from "./reveal-correction.js";
import { takeCorrectionStep } from "./take-correction-step.js";

type Ground = Pick<ServiceGround, "db" | "clock" | "keys" | "files">;

/** What sets people's records right at their own request. */
export const correctionCommands = (ground: Ground) => {
  const { db, clock } = ground;
  const on = ({ tx, outbox }: Unit) => ({
    records: new PersonRecords(tx, ground.keys),
    policies: new PolicyOverrideRepository(tx),
    corrections: new CorrectionRepository(tx, ground.keys),
    steps: new Steps(tx, outbox, clock),
    outbox,
    mayKeep: async (unionId: string, memberId: string, field: string) => {
      const overrides = await new PolicyOverrideRepository(tx).all(unionId);
      const whose = { unionId, on: dayOf(clock()) };
      return mayKeepField({ sql: tx, overrides }, whose, memberId, field);
    },
    today: dayOf(clock()),
    now: clock(),
  });
  return {
    requestCorrection: command(
      db,
      "requestCorrection",
      (unit) =>
        requestCorrection({
          ...on(unit),
          isOwnFile: async ({ unionId, accountId }, fileId) =>
            (await ground.files.info(fileId, unionId))?.accountId === accountId,
        }),
      // Of the value not even a hash is stored.
      { identity: ({ field, reason, proofFileId }) => ({ field, reason, proofFileId }) },
    ),
    takeCorrectionStep: command(db, "takeCorrectionStep", (unit) => takeCorrectionStep(on(unit))),
    revealCorrection: command(
      db,
      "revealCorrection",
      (unit) => revealCorrection({ ...on(unit), sql: unit.tx }),
      { sensitiveAct: "READ" },
    ),
    deleteOwnField: command(db, "deleteOwnField", (unit) => deleteOwnField(on(unit))),
  };
};
