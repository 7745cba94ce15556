import { Deadlines } from "@union/deadlines";
import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { PolicyOverrideRepository } from "../policy/index.js";
import { submitImpactAssessment } from "./assessment/submit-impact-assessment.js";
import { takeImpactAssessmentStep } from "./assessment/take-impact-assessment-step.js";
import { recordDataHandover } from "./handover/record-data-handover.js";
import { reportDataIncident } from "./incident/report-data-incident.js";
import { takeDataIncidentStep } from "./incident/take-data-incident-step.js";
import type { PrivacyNeeds } from "./privacy-needs.js";

/** What is recorded and decided for the protection of personal data. */
export const privacyCommands = (ground: Pick<ServiceGround, "db" | "clock">) => {
  const { db } = ground;
  const needs = ({ tx, outbox }: Unit): PrivacyNeeds => ({
    tx,
    steps: new Steps(tx, outbox, () => ground.clock()),
    deadlines: new Deadlines(tx),
    overrides: (unionId) => new PolicyOverrideRepository(tx).all(unionId),
    today: dayOf(ground.clock()),
  });
  return {
    submitImpactAssessment: command(db, "submitImpactAssessment", (unit) =>
      submitImpactAssessment(needs(unit)),
    ),
    takeImpactAssessmentStep: command(db, "takeImpactAssessmentStep", (unit) =>
      takeImpactAssessmentStep(needs(unit)),
    ),
    reportDataIncident: command(db, "reportDataIncident", (unit) =>
      reportDataIncident(needs(unit)),
    ),
    takeDataIncidentStep: command(db, "takeDataIncidentStep", (unit) =>
      takeDataIncidentStep(needs(unit)),
    ),
    recordDataHandover: command(db, "recordDataHandover", (unit) =>
      recordDataHandover(needs(unit)),
    ),
  };
};
