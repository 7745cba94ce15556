import { addDays, type LocalDate, localDate, openEnd } from "@union/kernel";
import { FigureReader, newId } from "@union/persistence";
import { type TestService, testSecrets, testService } from "@union/testing";
import fc from "fast-check";
import { everybodyOf } from "../matter/index.js";
import { ElectorateReader } from "../office/committee/electorate.reader.js";
import { orgStrengths } from "../policy/org-strengths.js";
import { membership } from "../service.js";
import {
  attempt,
  begin,
  campuses,
  counts,
  days,
  end,
  history,
  type Life,
  newLife,
  type Try,
  unions,
} from "../testing/lives.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";
import { memberFigures } from "./member.figures.js";
import { statusAfter, statusOn } from "./membership.value.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

function lifeOf(tries: readonly Try[]): Life {
  const life = newLife();
  let on = begin;
  for (const each of tries) {
    on = addDays(on, each[0]);
    if (on >= end) break;
    attempt(life, each, on);
  }
  return life;
}

/** Lets people of a union have had these lives, in its tables. */
async function haveLived(union: TestUnion, side: (typeof unions)[number], lives: readonly Life[]) {
  const { db } = service.ground;
  const { unionId } = union;
  const wards = new Map<string, string>();
  for (const name of campuses) {
    await union.employs(aNurse(name, notEnrolled));
    wards.set(name, await union.departmentId(name, "内科"));
  }
  await db.query("DELETE FROM post WHERE union_id = ?", [unionId]);
  const people = lives.map((life) => ({ id: newId(), ...life[side] }));
  await db.query(
    "INSERT INTO member (union_id, id, staff_no, name, pinyin, initials, sex, document_type, version) VALUES ?",
    [people.map(({ id }, n) => [unionId, id, `L${n}`, "沈月华", "", "", "FEMALE", "OTHER", 1])],
  );
  await db.query(
    "INSERT INTO post (union_id, member_id, campus_id, department_id, employment_type, valid_from, valid_to) VALUES ?",
    [
      people.flatMap(({ id, posts }) =>
        posts.map(({ campusId, validFrom, validTo }) => [
          ...[unionId, id, union.campusId(campusId), wards.get(campusId)],
          ...["CONTRACT", validFrom, validTo],
        ]),
      ),
    ],
  );
  const facts = people.flatMap(({ id, facts }) =>
    facts.map(({ kind, effectiveOn }, n) => [
      ...[unionId, id, kind, statusAfter[kind], effectiveOn],
      ...[facts[n + 1]?.effectiveOn ?? openEnd, "2026-01-01"],
    ]),
  );
  await db.query(
    "INSERT INTO membership_fact (union_id, member_id, kind, status, effective_on, until_on, recorded_at) VALUES ?",
    [facts],
  );
}

/** Every count of the members, and of the staff, of a union on a day: each by the statement that people are shown. */
async function countsOf(union: TestUnion, on: LocalDate) {
  const sql = service.ground.db.manager;
  const { unionId, chair } = union;
  const figure = async (code: string) => {
    const declared = memberFigures.find((one) => one.code === code)!;
    // A year that ends on the day: figures of standing are read at its end.
    const figure = { ...declared, rows: declared.rows.replaceAll(":to", `'${on}'`) };
    const scope = everybodyOf(unionId);
    const asked = { figure, year: Number(on.slice(0, 4)), scope, campusId: null };
    return (await new FigureReader(sql).answer(asked)).value;
  };
  const { staffCoverage } = await service.ask<{
    staffCoverage: { staff: number; members: number }[];
  }>(chair, "query($on: LocalDate) { staffCoverage(asOf: $on) { staff members } }", { on });
  const sum = (of: "staff" | "members") => staffCoverage.reduce((n, row) => n + row[of], 0);
  const electors = await new ElectorateReader(sql).count(unionId, { departmentIds: null }, on);
  const [base] = await orgStrengths(sql, unionId, on);
  return {
    members: [
      ...[await figure("A1_members"), await figure("A1_women"), sum("members")],
      ...[electors.members, electors.women, base!.members, base!.women],
    ],
    staff: [await figure("A2_staff"), sum("staff"), electors.staff],
  };
}

test("2.1.4 MEM-R6 over ten years every count of members, whichever statement it comes from, counts each person in exactly one union; the dead are staff no more from the day after", async () => {
  const tries = fc.sample(history, { numRuns: 150, seed: 20_260_101 });
  const lives = tries.map(lifeOf);
  const [one, other] = [await aUnion(service, ...campuses), await aUnion(service, ...campuses)];
  await haveLived(one, "one", lives);
  await haveLived(other, "other", lives);
  const started = lives.flatMap((life) =>
    unions.flatMap((side) => life[side].facts.filter(({ kind }) => kind === "TRANSFER_STARTED")),
  );
  const at = [
    ...Array.from({ length: 10 }, (_, n) => addDays(begin, Math.floor((days * n) / 10))),
    ...started.slice(0, 10).map(({ effectiveOn }) => effectiveOn),
    localDate("2025-12-31"),
  ];
  let transferring = 0;
  for (const on of at)
    for (const [union, side] of [
      [one, "one"],
      [other, "other"],
    ] as const) {
      const expected = lives.filter((life) => counts(life, side, on)).length;
      const alive = lives.filter(({ [side]: { facts } }) => {
        const now = statusOn(facts, on);
        return now?.status !== "DECEASED" || now.because.effectiveOn === on;
      }).length;
      transferring += lives.filter(
        ({ [side]: { facts } }) => statusOn(facts, on)?.status === "TRANSFERRING",
      ).length;
      const counted = await countsOf(union, on);
      expect(counted).toEqual({
        members: Array.from({ length: 7 }, () => expected),
        staff: Array.from({ length: 3 }, () => alive),
      });
    }
  expect(transferring).toBeGreaterThan(20);
}, 60_000);
