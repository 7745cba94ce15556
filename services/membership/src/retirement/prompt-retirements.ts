import { addDays, type LocalDate, openEnd } from "@union/kernel";
import { type DataKeys, newId } from "@union/persistence";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import { calledInMatters, type Desk, newMatter, openMatter, passStep } from "../matter/index.js";
import { openPersonalData, type Sex } from "../member/index.js";
import { monthOf, type RetirementTrack, retirementMonth } from "./retirement-month.js";

type Row = {
  readonly id: string;
  readonly name: string;
  readonly staffNo: string;
  readonly sex: Sex;
  readonly campusId: string;
  readonly departmentId: string;
  readonly category: string | null;
  readonly track: RetirementTrack | null;
  readonly salt: Buffer | null;
  readonly personal: Buffer | null;
};

const batch = 1_000;

/** Active members who were not prompted for yet, in the order of their ids. */
const waiting = ({ tx, unionId, today }: Desk, after: string): Promise<Row[]> =>
  tx.query(
    `SELECT m.id, m.name, m.staff_no AS staffNo, m.sex, p.campus_id AS campusId, p.department_id AS departmentId, p.category, t.track,
       m.data_salt AS salt, m.personal
     FROM member m JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_to = '${openEnd}'
     JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id AND f.effective_on <= ? AND f.until_on > ? AND f.status = 'ACTIVE'
     LEFT JOIN retirement_track t ON t.union_id = m.union_id AND t.member_id = m.id
     WHERE m.union_id = ? AND m.id > ? AND m.personal IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM membership_matter x WHERE x.union_id = m.union_id AND x.member_id = m.id AND x.kind = 'RETIREMENT')
     ORDER BY m.id LIMIT ${batch}`,
    [today, today, unionId, after],
  );

type Moment = { readonly campusId: string; readonly on: LocalDate };
const keyOf = {
  MEN: "retirement.men",
  WOMEN_55: "retirement.women55",
  WOMEN_50: "retirement.women50",
} as const;

/** The track of somebody: what an officer set, else by sex and, for women, by the category of the post. */
function trackOf(
  { track, sex, category }: Row,
  moment: Moment,
  overrides: readonly PolicyOverride[],
) {
  if (track !== null) return track;
  if (sex === "MALE") return "MEN";
  const { value } = resolvePolicy("retirement.women55Categories", moment, overrides);
  return value.some((one) => one === category) ? "WOMEN_55" : "WOMEN_50";
}

function isNear(row: Row, keys: DataKeys, on: LocalDate, overrides: readonly PolicyOverride[]) {
  const { bornOn } = openPersonalData(keys, row.salt, row.personal);
  if (bornOn === null) return false;
  const moment = { campusId: row.campusId, on };
  const { value: rule } = resolvePolicy(keyOf[trackOf(row, moment, overrides)], moment, overrides);
  const { value: days } = resolvePolicy("retirement.promptDays", moment, overrides);
  return retirementMonth(rule, monthOf(bornOn)) <= monthOf(addDays(on, days));
}

/**
 * Prompts officers of the members of a union whose retirement age comes near, by the month: neither the day nor the year of
 * birth leaves this function. Each is prompted once, and again where it was put off to a day that has come.
 */
export async function promptRetirements(
  desk: Desk,
  overrides: readonly PolicyOverride[],
): Promise<void> {
  const { unionId, today, tx, keys } = desk;
  for (let after = ""; ; ) {
    const rows = await waiting(desk, after);
    for (const row of rows.filter((one) => isNear(one, keys, today, overrides))) {
      const { id: memberId, campusId, departmentId } = row;
      const matter = newMatter({
        ...{ unionId, id: newId(), kind: "RETIREMENT", memberId, openedOn: today },
        ...{ personName: calledInMatters(row), campusId, departmentId },
      });
      await openMatter(desk, null, matter, { step: "prompt", opinion: null });
    }
    if (rows.length < batch) break;
    after = rows.at(-1)!.id;
  }
  const due = await tx.query<{ id: string }[]>(
    "SELECT id FROM membership_matter WHERE union_id = ? AND kind = 'RETIREMENT' AND state = 'PUT_OFF' AND planned_on <= ?",
    [unionId, today],
  );
  for (const { id } of due) {
    const matter = await desk.matters.lock(unionId, id);
    if (matter) await passStep(desk, null, matter, { step: "promptAgain", opinion: null });
  }
}
