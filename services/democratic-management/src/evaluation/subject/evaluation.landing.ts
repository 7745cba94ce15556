import { Directory } from "@union/directory";
import { covers, err, ok } from "@union/kernel";
import { newId } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import {
  type Landing,
  type LandingSite,
  personUnknown,
  type RowProblem,
  tellLinks,
} from "@union/registers";
import { type EvaluationRow, evaluationRegister } from "./evaluation.register.js";
import { lastDayOf, readEvaluations } from "./read-evaluations.js";
import type { Subject } from "./subject.js";
import { SubjectRepository } from "./subject.repository.js";

type Found = {
  readonly memberId: string;
  readonly campusId: string;
  readonly departmentId: string | null;
  readonly leastBallots: number;
};
type Entry = { readonly row: EvaluationRow; readonly found: Found };

/** A cadre whom a campaign evaluates in this year: his result is what was counted there. */
const inCampaign: RowProblem = {
  column: "被评议人工号",
  code: "EVALUATED_IN_CAMPAIGN",
  message: {
    zh: "此人本年度在系统内的民主评议中评议，结果以该次计票为准，不能从台账改写；请在该次评议中核对。",
    en: "A campaign evaluates this person in this year, and what was counted there stands; look at it there.",
  },
};

/** Another name than the person's with this number: one of the two is a slip, and ballots would go to the wrong person. */
const otherName: RowProblem = {
  column: "姓名",
  code: "NAME_DIFFERS",
  message: {
    zh: "姓名与此工号在册的姓名不一致，请核对工号和姓名后再导入。",
    en: "The name is not that of the person with this staff number; check both.",
  },
};

/** One who stands in the register under another of his numbers, with other values. */
const underOtherNumber: RowProblem = {
  column: "被评议人工号",
  code: "EVALUATED_UNDER_OTHER_NUMBER",
  message: {
    zh: "此人本年度的评议结果已以其另一工号登记，且票数或日期不同；请用在册工号更正。",
    en: "This person's result of the year stands under another of his numbers with other values; correct it under his present one.",
  },
};

const subjectsAt = ({ tx }: LandingSite) => new SubjectRepository(tx);
const tallyOf = (row: EvaluationRow) => ({
  ...{ EXCELLENT: row.excellent, COMPETENT: row.competent, BASIC: row.basic },
  ...{ INCOMPETENT: row.incompetent, dontKnow: 0, invalid: 0 },
});
const countOf = (subjectId: string, row: EvaluationRow) => ({
  ...{ subjectId, group: "ALL" as const, weight: null, tally: tallyOf(row) },
});
const isSame = (one: EvaluationRow, other: EvaluationRow): boolean =>
  (["excellent", "competent", "basic", "incompetent", "talkedOn"] as const).every(
    (field) => (one[field] ?? null) === (other[field] ?? null),
  );

/** How results of cadres come in that were counted elsewhere; those of a campaign are its own and only compared. */
export const evaluationLanding: Landing<(typeof evaluationRegister)["columns"], Found> = {
  register: evaluationRegister,
  informative: ["personName"],
  unique: [],
  async resolve(site, rows) {
    const { tx, scope } = site;
    const directory = new Directory(tx);
    const people = await directory.membersByStaffNo(scope.unionId, [
      ...new Set(rows.map(({ staffNo }) => staffNo)),
    ]);
    const overrides = await directory.policyOverrides(scope.unionId);
    const standing = await standingOf(
      site,
      rows.flatMap(({ year, staffNo }) => {
        const memberId = people.get(staffNo)?.id;
        return memberId === undefined ? [] : [{ year, memberId }];
      }),
    );
    const counted = new Map<string, EvaluationRow>();
    const ids = [...standing.values()].map(({ id }) => id);
    if (ids.length > 0)
      for await (const { id, row } of readEvaluations(tx, scope, ids)) counted.set(id, row);
    const numbers = new Map<string, string>();
    return rows.map((row) => {
      const person = people.get(row.staffNo);
      if (!person || !covers(scope, person.campusId, person.departmentId))
        return err(personUnknown("被评议人工号"));
      const key = keyOf({ year: row.year, memberId: person.id });
      const stands = standing.get(key);
      const values = stands && counted.get(stands.id);
      const differs = stands !== undefined && !(values && isSame(values, row));
      if (differs && stands.campaignId !== null) return err(inCampaign);
      const isFresh = stands === undefined || differs;
      if (isFresh && bare(person.name) !== bare(row.personName)) return err(otherName);
      const isOther = (numbers.get(key) ?? row.staffNo) !== row.staffNo;
      if (isOther || (differs && person.staffNo !== row.staffNo)) return err(underOtherNumber);
      numbers.set(key, row.staffNo);
      const { campusId, departmentId } = person;
      const moment = { campusId, on: lastDayOf(row.year) };
      const least = resolvePolicy("evaluation.suppressBelow", moment, overrides).value;
      return ok({ memberId: person.id, campusId, departmentId, leastBallots: least });
    });
  },
  async insert(site, entries) {
    const { unionId } = site.scope;
    const standing = await standingOf(
      site,
      entries.map(({ row, found }) => ({ year: row.year, memberId: found.memberId })),
    );
    const placed = entries.map(({ row, found }) => {
      const stands = standing.get(keyOf({ year: row.year, memberId: found.memberId }));
      return { row, found, isNew: stands === undefined, id: stands?.id ?? newId() };
    });
    const fresh = placed.filter(({ isNew }) => isNew);
    await subjectsAt(site).add(
      fresh.map(({ id, row, found }) => ({
        ...{ ...found, id, unionId, campaignId: null, year: row.year, board: "CADRE" as const },
        ...{ subjectDepartmentId: "", title: null, evaluatedOn: lastDayOf(row.year) },
        talkedOn: row.talkedOn,
      })),
    );
    await subjectsAt(site).count(
      unionId,
      fresh.map(({ id, row }) => countOf(id, row)),
    );
    await tellPeople(site, entries);
    return placed.map(({ id }) => id);
  },
  async correct(site, entries) {
    const { unionId } = site.scope;
    for (const { id, row } of entries) {
      const subject = await subjectsAt(site).find(unionId, id);
      if (!subject || subject.campaignId !== null) continue;
      await subjectsAt(site).save({ ...subject, talkedOn: row.talkedOn });
      await subjectsAt(site).uncount(unionId, id);
      await subjectsAt(site).count(unionId, [countOf(id, row)]);
    }
  },
  remove: (site, ids) => subjectsAt(site).remove(site.scope.unionId, ids),
  countBuiltOn: async () => 0,
  read: readEvaluations,
};

/** A name as it is compared: without blanks. */
const bare = (name: string): string => name.replaceAll(/\s/g, "");
type Evaluated = Pick<Subject, "year" | "memberId">;
const keyOf = ({ year, memberId }: Evaluated): string => `${year}/${memberId}`;

/** Cadres who have a result of a year already, by year and person. */
async function standingOf(
  site: LandingSite,
  asked: readonly Evaluated[],
): Promise<Map<string, Subject>> {
  const found = new Map<string, Subject>();
  for (const year of new Set(asked.map((one) => one.year))) {
    const memberIds = asked.filter((one) => one.year === year).map(({ memberId }) => memberId);
    const board = { year, board: "CADRE" } as const;
    const people = { memberIds, departmentIds: [] };
    for (const subject of await subjectsAt(site).standing(site.scope.unionId, board, people))
      found.set(keyOf(subject), subject);
  }
  return found;
}

const tellPeople = (site: LandingSite, entries: readonly Entry[]): Promise<void> =>
  tellLinks(
    site,
    "democratic-management",
    entries.map(({ found }) => found.memberId),
  );
