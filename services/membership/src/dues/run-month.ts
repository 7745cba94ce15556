import type { LocalDate } from "@union/kernel";
import { type DataKeys, newId, type Outbox, type Sql } from "@union/persistence";
import type { PolicyOverride } from "@union/policy";
import type { DuesMonth } from "./dues-month.js";
import { DuesRunRepository, type NewReversal } from "./dues-run.repository.js";
import { postDues } from "./post-dues.js";
import { rulesOfMonth, settleCharges } from "./settle-charges.js";

type Needs = {
  readonly sql: Sql;
  readonly keys: DataKeys;
  readonly outbox: Outbox;
  readonly overrides: readonly PolicyOverride[];
  readonly today: LocalDate;
};
type Asked = {
  readonly unionId: string;
  readonly month: DuesMonth;
  /** Null for the house itself. */
  readonly accountId: string | null;
};
/**
 * 会费计收 — charges a month of a union and corrects it by what became known since (DUE-R5). Where nothing is new nothing is
 * written, and the run that stands is answered. What was paid on a charge that is reversed is posted back. Bases are opened
 * one by one and kept no longer than the batch.
 */
export async function runMonth(needs: Needs, asked: Asked): Promise<{ id: string }> {
  const { sql, keys, outbox, overrides, today } = needs;
  const { unionId, month, accountId } = asked;
  const repository = new DuesRunRepository(sql, unionId, month);
  await repository.hold();
  const id = newId();
  const ruleOf = rulesOfMonth(overrides, month);
  let [charged, reversed, after] = [0, 0, ""];
  const refunds: NewReversal["charge"][] = [];
  for (;;) {
    const people = await repository.people(after);
    if (people.length === 0) break;
    const settled = await settleCharges(
      { keys, repository, unionId, month, ruleOf, holds: true },
      people,
    );
    const charges = settled.flatMap(({ charge, lacking }) => (charge && !lacking ? [charge] : []));
    const reversals = settled.flatMap(({ reversal }) => reversal ?? []);
    await repository.reverse(id, reversals, today);
    await repository.addCharges(id, charges, today);
    await repository.noteLackingBase(
      people.map((person) => person.id),
      settled.flatMap(({ charge, lacking }) => (charge && lacking ? [charge] : [])),
    );
    refunds.push(...reversals.map(({ charge }) => charge).filter(({ state }) => state === "PAID"));
    charged += charges.length;
    reversed += reversals.length;
    after = people.at(-1)!.id;
  }
  const before = await repository.latestRun();
  if (before !== null && charged + reversed === 0) return { id: before };
  await repository.addRun({ id, accountId, today, charged, reversed });
  const paidBack = refunds.map(({ campusId, amountFen }) => ({
    ...{ campusId, month, amountFen: -amountFen },
  }));
  await postDues(outbox, { unionId, batchId: id }, paidBack);
  return { id };
}
