import type { DataKeys } from "@union/persistence";
import type { PolicyOverride } from "@union/policy";
import { openPersonalData } from "../member/index.js";
import { decideCharge, type FoundCharge } from "./decide-charge.js";
import { duesOn } from "./dues-amount.js";
import { baseDigest, baseFrom, openPayItems } from "./dues-base.js";
import { owesMonth } from "./dues-duty.js";
import type { DuesMonth } from "./dues-month.js";
import { type DuesRule, duesRuleAt } from "./dues-rule.js";
import type {
  DuesRunRepository,
  NewCharge,
  NewReversal,
  RunPerson,
  StandingCharge,
} from "./dues-run.repository.js";

export type RuleOfCampus = { readonly rule: DuesRule; readonly text: string };
type Needs = {
  readonly keys: DataKeys;
  readonly repository: DuesRunRepository;
  readonly unionId: string;
  readonly month: DuesMonth;
  readonly ruleOf: (campusId: string) => RuleOfCampus;
  /** Whether charges that stand are held until the transaction ends. */
  readonly holds: boolean;
};
/** What a run does about a person and a month, and what stood before it. */
export type SettledCharge = {
  readonly charge: NewCharge | null;
  readonly reversal: NewReversal | null;
  readonly lacking: boolean;
  readonly standing: StandingCharge | null;
};

/** The rule of each campus in a month, looked up once. */
export function rulesOfMonth(
  overrides: readonly PolicyOverride[],
  month: DuesMonth,
): (campusId: string) => RuleOfCampus {
  const campuses = new Map<string, RuleOfCampus>();
  return (campusId) => {
    const known = campuses.get(campusId);
    if (known) return known;
    const rule = duesRuleAt(overrides, campusId, month);
    const found = { rule, text: JSON.stringify(rule) };
    campuses.set(campusId, found);
    return found;
  };
}

/** Works out what a run does about these people in its month (DUE-R5), and writes nothing; who owes nothing is not among them. */
export async function settleCharges(
  { keys, repository, unionId, month, ruleOf, holds }: Needs,
  people: readonly RunPerson[],
): Promise<SettledCharge[]> {
  const ids = people.map(({ id }) => id);
  const periods = await repository.periods(ids);
  const charges = await repository.standing(ids, holds);
  const payItems = await repository.payItems(ids);
  return people.flatMap((person) => {
    const { id: memberId, campusId, departmentId } = person;
    const standing = charges.get(memberId) ?? null;
    const owes = campusId !== null && owesMonth(periods.get(memberId) ?? [], month);
    if (!owes && standing === null) return [];
    const { rule, text } = ruleOf(campusId ?? standing!.campusId);
    const dated = payItems.get(memberId);
    // What stands by the same rule and the roster's base is settled without opening anything.
    if (owes && standing !== null && standing.rule === text && dated === undefined)
      return [{ charge: null, reversal: null, lacking: false, standing }];
    const base = owes ? findBase(keys, person, dated, rule) : null;
    const amount = base === null ? null : duesOn(base, rule);
    const found: FoundCharge = {
      ...{ owes, amount, rule: text, standing, baseIsDated: dated !== undefined },
    };
    const { charges: isCharged, reverses, lacksBase } = decideCharge(found);
    const place = { memberId, campusId: campusId ?? "", departmentId: departmentId ?? "" };
    const digest = base === null ? Buffer.alloc(32) : baseDigest(keys, unionId, memberId, base);
    const written = { ...place, amountFen: amount ?? 0, rule: text, baseDigest: digest };
    return [
      {
        charge: isCharged || lacksBase ? written : null,
        reversal: reverses && standing ? { charge: standing, reason: reverses } : null,
        lacking: lacksBase,
        standing,
      },
    ];
  });
}

/**
 * The base of a person (DUE-R2): what was recorded for the month, else the roster's; null where neither is known, and where none of
 * the recorded items counts by the rule, since the roster's base would not be what was recorded.
 */
function findBase(
  keys: DataKeys,
  { salt, personal }: RunPerson,
  payItems: Buffer | undefined,
  rule: DuesRule,
): number | null {
  if (salt && payItems) return baseFrom(openPayItems(keys, salt, payItems), rule);
  return openPersonalData(keys, salt, personal).duesBaseFen;
}
