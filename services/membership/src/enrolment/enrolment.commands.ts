import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { CardRepository, MemberNumberRepository } from "../card/index.js";
import { FactWindowReader, MemberRepository } from "../member/index.js";
import { PolicyOverrideRepository } from "../policy/index.js";
import { AdviserReader } from "./adviser.reader.js";
import { ApplicantReader } from "./applicant.reader.js";
import { applyToJoin } from "./apply-to-join.js";
import { EnrolmentRepository } from "./enrolment.repository.js";
import { takeEnrolmentStep } from "./take-enrolment-step.js";

/** What moves applications to join. */
export const enrolmentCommands = ({
  db,
  clock,
  keys,
}: Pick<ServiceGround, "db" | "clock" | "keys">) => {
  const needs = ({ tx, outbox }: Unit) => {
    const today = dayOf(clock());
    return {
      enrolments: new EnrolmentRepository(tx),
      applicants: new ApplicantReader(tx, keys),
      advisers: new AdviserReader(tx),
      policies: new PolicyOverrideRepository(tx),
      steps: new Steps(tx, outbox, clock),
      members: new MemberRepository(tx, outbox, today),
      windows: new FactWindowReader(tx, keys, today),
      numbers: new MemberNumberRepository(tx),
      cards: new CardRepository(tx),
      today,
    };
  };
  return {
    applyToJoin: command(db, "applyToJoin", (unit) => applyToJoin(needs(unit))),
    takeEnrolmentStep: command(db, "takeEnrolmentStep", (unit) => takeEnrolmentStep(needs(unit))),
  };
};
