import { Directory } from "@union/directory";
import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { cancelConsultation } from "./cancel-consultation.js";
import { closeConsultation } from "./close-consultation.js";
import { ConsultationRepository } from "./consultation.repository.js";
import { answerOpinion, recordOpinion } from "./deal-with-opinions.js";
import { openConsultation } from "./open-consultation.js";

/** What consultations on major decisions are dealt with by. */
export const consultationCommands = (ground: ServiceGround) => {
  const { db } = ground;
  const on = ({ tx, outbox }: Unit) => ({
    ...{ tx, outbox, keys: ground.keys, consultations: new ConsultationRepository(tx) },
    ...{ steps: new Steps(tx, outbox, ground.clock), today: dayOf(ground.clock()) },
  });
  return {
    openConsultation: command(db, "openConsultation", (unit) =>
      openConsultation(on(unit), (unionId, id) => new Directory(unit.tx).hasCampus(unionId, id)),
    ),
    recordOpinion: command(db, "recordOpinion", (unit) => recordOpinion(on(unit))),
    answerOpinion: command(db, "answerOpinion", (unit) => answerOpinion(on(unit))),
    cancelConsultation: command(db, "cancelConsultation", (unit) => cancelConsultation(on(unit))),
    closeConsultation: command(db, "closeConsultation", (unit) => closeConsultation(on(unit))),
  };
};
