import { Deadlines } from "@union/deadlines";
import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { MemberReader } from "../member/index.js";
import { OrganisationRepository } from "../organisation/index.js";
import { PolicyOverrideRepository } from "../policy/index.js";
import { addWorkPlanItem } from "./add-work-plan-item.js";
import { carryOverWorkPlanItems } from "./carry-over-work-plan-items.js";
import { changeWorkPlanItem } from "./change-work-plan-item.js";
import { openWorkPlan } from "./open-work-plan.js";
import { takeWorkPlanItemStep } from "./take-work-plan-item-step.js";
import { takeWorkPlanStep } from "./take-work-plan-step.js";
import { WorkPlanRepository } from "./work-plan.repository.js";
import { WorkPlanItemRepository } from "./work-plan-item.repository.js";
import type { WorkPlanNeeds } from "./work-plan-needs.js";

/** What is done on work plans. */
export const workPlanCommands = ({ db, clock }: Pick<ServiceGround, "db" | "clock">) => {
  const needs = ({ tx, outbox }: Unit): WorkPlanNeeds => ({
    plans: new WorkPlanRepository(tx),
    items: new WorkPlanItemRepository(tx),
    members: new MemberReader(tx),
    organisation: new OrganisationRepository(tx),
    policies: new PolicyOverrideRepository(tx),
    steps: new Steps(tx, outbox, clock),
    deadlines: new Deadlines(tx),
    today: dayOf(clock()),
  });
  return {
    openWorkPlan: command(db, "openWorkPlan", (unit) => openWorkPlan(needs(unit))),
    addWorkPlanItem: command(db, "addWorkPlanItem", (unit) => addWorkPlanItem(needs(unit))),
    changeWorkPlanItem: command(db, "changeWorkPlanItem", (unit) =>
      changeWorkPlanItem(needs(unit)),
    ),
    takeWorkPlanStep: command(db, "takeWorkPlanStep", (unit) => takeWorkPlanStep(needs(unit))),
    takeWorkPlanItemStep: command(db, "takeWorkPlanItemStep", (unit) =>
      takeWorkPlanItemStep(needs(unit)),
    ),
    carryOverWorkPlanItems: command(db, "carryOverWorkPlanItems", (unit) =>
      carryOverWorkPlanItems(needs(unit)),
    ),
  };
};
