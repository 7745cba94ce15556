import type { LocalDate } from "@union/kernel";
import { type DataKeys, newId, type Outbox, type Sql } from "@union/persistence";
import type { PolicyOverride } from "@union/policy";
import { openPersonalData } from "../member/index.js";
import { decideCharge, type FoundCharge } from "./decide-charge.js";
import { duesOn } from "./dues-amount.js";
import { baseDigest, baseFrom, openPayItems } from "./dues-base.js";
import { owesMonth } from "./dues-duty.js";
import type { DuesMonth } from "./dues-month.js";
import { type DuesRule, duesRuleAt } from "./dues-rule.js";
import {
  DuesRunRepository,
  type NewCharge,
  type NewReversal,
  type RunPerson,
} from "./dues-run.repository.js";
import { postDues } from "./post-dues.js";

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
type Campus = { readonly rule: DuesRule; readonly text: string };
type Settled = {
  readonly charge: NewCharge | null;
  readonly reversal: NewReversal | null;
  readonly lacking: boolean;
};

/**
 * 会费计收 — charges a month of a union and corrects it by what became known since (DUE-R5). Where nothing is new nothing is
 * written, and the run that stands is answered. What was paid on a charge that is reversed is posted back. Bases are opened
 * one by one and kept no longer than the batch.
 */
export async function runMonth(needs: Needs, asked: Asked): Promise<{ id: string }> {
  const { sql, outbox, overrides, today } = needs;
  const { unionId, month, accountId } = asked;
  const repository = new DuesRunRepository(sql, unionId, month);
  await repository.hold();
  const id = newId();
  const campuses = new Map<string, Campus>();
  const ruleOf = (campusId: string): Campus => {
    const known = campuses.get(campusId);
    if (known) return known;
    const rule = duesRuleAt(overrides, campusId, month);
    const found = { rule, text: JSON.stringify(rule) };
    campuses.set(campusId, found);
    return found;
  };
  let [charged, reversed, after] = [0, 0, ""];
  const refunds: NewReversal["charge"][] = [];
  for (;;) {
    const people = await repository.people(after);
    if (people.length === 0) break;
    const settled = await settleBatch(needs, asked, repository, people, ruleOf);
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

async function settleBatch(
  { keys }: Needs,
  { unionId, month }: Asked,
  repository: DuesRunRepository,
  people: readonly RunPerson[],
  ruleOf: (campusId: string) => Campus,
): Promise<Settled[]> {
  const ids = people.map(({ id }) => id);
  const periods = await repository.periods(ids);
  const standing = await repository.standing(ids);
  const payItems = await repository.payItems(ids);
  return people.flatMap((person) => {
    const { id: memberId, campusId, departmentId } = person;
    const charge = standing.get(memberId) ?? null;
    const owes = campusId !== null && owesMonth(periods.get(memberId) ?? [], month);
    if (!owes && charge === null) return [];
    const { rule, text } = ruleOf(campusId ?? charge!.campusId);
    const dated = payItems.get(memberId);
    // What stands by the same rule and the roster's base is settled without opening anything.
    if (owes && charge !== null && charge.rule === text && dated === undefined) return [];
    const base = owes ? findBase(keys, person, dated, rule) : null;
    const amount = base === null ? null : duesOn(base, rule);
    const found: FoundCharge = {
      ...{ owes, amount, rule: text, standing: charge, baseIsDated: dated !== undefined },
    };
    const { charges, reverses, lacksBase } = decideCharge(found);
    const place = { memberId, campusId: campusId ?? "", departmentId: departmentId ?? "" };
    const digest = base === null ? Buffer.alloc(32) : baseDigest(keys, unionId, memberId, base);
    const written = { ...place, amountFen: amount ?? 0, rule: text, baseDigest: digest };
    return [
      {
        charge: charges || lacksBase ? written : null,
        reversal: reverses && charge ? { charge, reason: reverses } : null,
        lacking: lacksBase,
      },
    ];
  });
}

/** The base of a person: what was recorded for the month, else the roster's; null where neither is known (DUE-R2). */
function findBase(
  keys: DataKeys,
  { salt, personal }: RunPerson,
  payItems: Buffer | undefined,
  rule: DuesRule,
): number | null {
  const dated = salt && payItems ? baseFrom(openPayItems(keys, salt, payItems), rule) : null;
  return dated ?? openPersonalData(keys, salt, personal).duesBaseFen;
}
