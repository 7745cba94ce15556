import { anyLanding } from "@union/registers";
import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import { arrearsForecast } from "./arrears.forecast.js";
import { DeductionResolver } from "./deduction.resolver.js";
import { duesForecast } from "./dues.forecast.js";
import { duesMigrations } from "./dues.migrations.js";
import { MembershipDuesResolver } from "./dues.resolver.js";
import { DuesAgeingResolver, DuesArrearsResolver } from "./dues-arrears.resolver.js";
import { duesArrearsStages } from "./dues-arrears.stages.js";
import { DuesBatchResolver } from "./dues-batch.resolver.js";
import { duesChargeStages } from "./dues-charge.stages.js";
import { DuesLackingBaseResolver } from "./dues-lacking-base.resolver.js";
import { duesSchedule } from "./dues-schedule.js";
import { payrollLanding } from "./payroll.landing.js";
import { TakeBackDuesResolver } from "./take-back-dues.resolver.js";

/** 会费 — what members owe for each month, how it comes in, and what follows where it does not (domain 2.1.6). */
export const dues: Capability = {
  migrations: duesMigrations,
  resolvers: [
    MembershipDuesResolver,
    DuesLackingBaseResolver,
    DuesBatchResolver,
    TakeBackDuesResolver,
    DuesArrearsResolver,
    DuesAgeingResolver,
    DeductionResolver,
  ],
  permissions: {
    "Query.myDues": signedIn,
    "Query.dues": granted("dues.read"),
    "Query.duesLackingBase": granted("dues.read"),
    "Query.duesBatch": granted("dues.read"),
    "Query.duesBatches": granted("dues.read"),
    "Query.duesArrears": granted("dues.read"),
    "Query.duesAgeing": granted("dues.read"),
    "Mutation.chargeDues": granted("dues.write"),
    "Mutation.takeBackDuesRun": granted("dues.write"),
    "Mutation.takeBackDuesBatch": granted("dues.write"),
    "Mutation.recordDuesBase": granted("dues.write"),
    "Mutation.waiveDues": granted("dues.write"),
    "Mutation.importPayroll": granted("dues.write"),
    "Mutation.receiveDues": granted("dues.write"),
    "Mutation.authoriseDeduction": signedIn,
    "Mutation.withdrawDeduction": signedIn,
  },
  stages: [duesChargeStages, duesArrearsStages],
  landings: () => [anyLanding(payrollLanding)],
  forecasts: ({ keys }) => [duesForecast(keys), arrearsForecast],
  longSchedules: (ground) => [duesSchedule(ground)],
};
