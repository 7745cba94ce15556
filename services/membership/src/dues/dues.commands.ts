import { type Actor, dayOf, scopeWithOwn } from "@union/kernel";
import { command } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { MemberReader } from "../member/index.js";
import { PolicyOverrideRepository } from "../policy/index.js";
import { authoriseDeduction } from "./authorise-deduction.js";
import { chargeDues } from "./charge-dues.js";
import { DeductionRepository } from "./deduction.repository.js";
import { DuesBatchRepository } from "./dues-batch.repository.js";
import { DuesChargeRepository } from "./dues-charge.repository.js";
import { importPayroll } from "./import-payroll.js";
import { receiveDues } from "./receive-dues.js";
import { recordDuesBase } from "./record-dues-base.js";
import { takeBackDuesBatch } from "./take-back-batch.js";
import { takeBackDuesRun } from "./take-back-run.js";
import { waiveDues } from "./waive-dues.js";
import { withdrawDeduction } from "./withdraw-deduction.js";

/** What charges dues, takes them in and waives them. */
export const duesCommands = (ground: Pick<ServiceGround, "db" | "clock" | "keys">) => {
  const { db } = ground;
  const today = () => dayOf(ground.clock());
  const mayActFor = async (actor: Actor, id: string) =>
    (await new MemberReader(db.manager).byIds(scopeWithOwn(actor, "dues.write"), today(), [id]))
      .length === 1;
  return {
    chargeDues: command(db, "chargeDues", ({ tx, outbox }) =>
      chargeDues({
        ...{ sql: tx, keys: ground.keys, outbox, today: today() },
        policies: new PolicyOverrideRepository(tx),
      }),
    ),
    recordDuesBase: command(db, "recordDuesBase", ({ tx }) =>
      recordDuesBase({
        ...{ sql: tx, keys: ground.keys, mayActFor, clock: ground.clock },
        policies: new PolicyOverrideRepository(tx),
      }),
    ),
    waiveDues: command(db, "waiveDues", ({ tx, outbox }) =>
      waiveDues({
        charges: new DuesChargeRepository(tx),
        steps: new Steps(tx, outbox, ground.clock),
        today: today(),
      }),
    ),
    importPayroll: command(db, "importPayroll", ({ tx, outbox }) =>
      importPayroll({
        charges: new DuesChargeRepository(tx),
        batches: new DuesBatchRepository(tx),
        deductions: new DeductionRepository(tx),
        ...{ outbox, today: today() },
      }),
    ),
    receiveDues: command(db, "receiveDues", ({ tx, outbox }) =>
      receiveDues({
        charges: new DuesChargeRepository(tx),
        batches: new DuesBatchRepository(tx),
        ...{ outbox, today: today() },
      }),
    ),
    takeBackDuesRun: command(db, "takeBackDuesRun", ({ tx }) =>
      takeBackDuesRun({ sql: tx, today: today() }),
    ),
    takeBackDuesBatch: command(db, "takeBackDuesBatch", ({ tx, outbox }) =>
      takeBackDuesBatch({
        ...{ sql: tx, outbox, today: today() },
        charges: new DuesChargeRepository(tx),
      }),
    ),
    authoriseDeduction: command(db, "authoriseDeduction", ({ tx }) =>
      authoriseDeduction({ deductions: new DeductionRepository(tx), mayActFor, today: today() }),
    ),
    withdrawDeduction: command(db, "withdrawDeduction", ({ tx }) =>
      withdrawDeduction({ deductions: new DeductionRepository(tx), mayActFor, today: today() }),
    ),
  };
};
