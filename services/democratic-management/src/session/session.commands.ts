import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { ofItem } from "./agenda/of-item.js";
import { recordAgendaOpinions } from "./agenda/record-agenda-opinions.js";
import { addAgendaItem, reviseAgendaItem, withdrawAgendaItem } from "./agenda/write-agenda.js";
import { checkIn, checkOut } from "./attendance/check-in.js";
import { formCongressBody } from "./body/form-congress-body.js";
import { closeSession } from "./close-session.js";
import { approveElectionTellers } from "./election/approve-tellers.js";
import { fixElectionCandidates } from "./election/fix-candidates.js";
import { reduceElectionSeats } from "./election/reduce-seats.js";
import { recordGathering, reportGathering } from "./gathering/gather.js";
import { planSession } from "./plan-session.js";
import {
  addSessionPaper,
  addSessionTask,
  finishSessionTask,
} from "./preparation/prepare-session.js";
import { adoptResolution, takeResolutionStep } from "./resolution/resolve.js";
import { sendSessionNotice } from "./send-session-notice.js";
import { sessionWork } from "./session-work.js";
import { submitSessionTopics } from "./submit-session-topics.js";
import { takeSessionStep } from "./take-session-step.js";
import { recordElection } from "./vote/record-election.js";
import { recordVote } from "./vote/record-vote.js";

/** What moves sessions of a congress. */
export const sessionCommands = (ground: ServiceGround) => {
  const { db } = ground;
  const on = (unit: Unit) => sessionWork(unit, ground);
  return {
    planSession: command(db, "planSession", (unit) => planSession(on(unit))),
    submitSessionTopics: command(db, "submitSessionTopics", (unit) =>
      submitSessionTopics(on(unit)),
    ),
    sendSessionNotice: command(db, "sendSessionNotice", (unit) => sendSessionNotice(on(unit))),
    takeSessionStep: command(db, "takeSessionStep", (unit) => takeSessionStep(on(unit))),
    closeSession: command(db, "closeSession", (unit) => closeSession(on(unit))),
    addSessionTask: command(db, "addSessionTask", (unit) => addSessionTask(on(unit))),
    finishSessionTask: command(db, "finishSessionTask", (unit) => finishSessionTask(on(unit))),
    addSessionPaper: command(db, "addSessionPaper", (unit) => addSessionPaper(on(unit))),
    addAgendaItem: command(db, "addAgendaItem", (unit) => addAgendaItem(on(unit))),
    reviseAgendaItem: ofItem(
      db,
      command(db, "reviseAgendaItem", (unit) => reviseAgendaItem(on(unit))),
    ),
    withdrawAgendaItem: ofItem(
      db,
      command(db, "withdrawAgendaItem", (unit) => withdrawAgendaItem(on(unit))),
    ),
    recordAgendaOpinions: ofItem(
      db,
      command(db, "recordAgendaOpinions", (unit) => recordAgendaOpinions(on(unit))),
    ),
    recordVote: ofItem(
      db,
      command(db, "recordVote", (unit) => recordVote(on(unit))),
    ),
    recordElection: ofItem(
      db,
      command(db, "recordElection", (unit) => recordElection(on(unit))),
    ),
    fixElectionCandidates: ofItem(
      db,
      command(db, "fixElectionCandidates", (unit) => fixElectionCandidates(on(unit))),
    ),
    approveElectionTellers: ofItem(
      db,
      command(db, "approveElectionTellers", (unit) => approveElectionTellers(on(unit))),
    ),
    reduceElectionSeats: ofItem(
      db,
      command(db, "reduceElectionSeats", (unit) => reduceElectionSeats(on(unit))),
    ),
    checkIn: command(db, "checkIn", (unit) => checkIn(on(unit))),
    checkOut: command(db, "checkOut", (unit) => checkOut(on(unit))),
    formCongressBody: command(db, "formCongressBody", (unit) => formCongressBody(on(unit))),
    adoptResolution: ofItem(
      db,
      command(db, "adoptResolution", (unit) => adoptResolution(on(unit))),
    ),
    takeResolutionStep: command(db, "takeResolutionStep", (unit) => takeResolutionStep(on(unit))),
    recordGathering: command(db, "recordGathering", (unit) => recordGathering(on(unit))),
    reportGathering: command(db, "reportGathering", (unit) => reportGathering(on(unit))),
  };
};
