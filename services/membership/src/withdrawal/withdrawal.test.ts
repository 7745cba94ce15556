import { newId, Outbox } from "@union/persistence";
import { type TestService, testSecrets, testService } from "@union/testing";
import { matterKinds } from "../life-cycle/matter-kinds.js";
import { deskOn } from "../matter/desk-on.js";
import { membership } from "../service.js";
import { decided, mattersAt } from "../testing/matters.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";
import { openDeemedWithdrawal } from "./open-deemed-withdrawal.js";

const clock = () => new Date("2025-06-30T02:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock });
});
afterAll(() => service.close());

async function aMembership() {
  const union = await aUnion(service, "本部院区", "东院区");
  const [memberId, other] = await union.employs(aNurse("本部院区"), aNurse("东院区"));
  const officer = union.officerOf("本部院区");
  const himself = union.member(memberId!, "本部院区");
  const leader = union.leaderOf(await union.departmentId("本部院区", "内科"));
  const life = async () => {
    const { member } = await service.ask<{
      member: { status: string; facts: object[]; rights: object };
    }>(
      union.chair,
      "query($id: ID!) { member(id: $id) { status rights { paysDues votes counts } facts { kind effectiveOn document decidedBy reason } } }",
      { id: memberId },
    );
    return member;
  };
  const matters = mattersAt(service);
  return { union, memberId: memberId!, other: other!, officer, himself, leader, life, matters };
}
const halfYear = ["2024-12", "2025-01", "2025-02", "2025-03", "2025-04", "2025-05"];

test("MEM-R9 whoever asks to leave is talked to first; the committee decides, and the card is taken back", async () => {
  const { union, memberId, officer, himself, life, matters } = await aMembership();
  const asked = await matters.requests(himself, memberId, "个人原因");
  expect(asked).toMatchObject({ state: "REQUESTED", possibleSteps: ["stay"] });
  const id = asked.id!;
  expect(await matters.takes(union.chair, id, "decide")).toMatchObject({
    code: "STEP_NOT_POSSIBLE",
  });
  expect(await matters.takes(officer, id, "persuade", { opinion: null })).toMatchObject({
    code: "OPINION_MISSING",
  });
  expect(await matters.takes(officer, id, "persuade")).toMatchObject({ state: "PERSUADED" });
  expect(await matters.takes(officer, id, "decide")).toMatchObject({ code: "STEP_NOT_YOURS" });
  expect(await matters.takes(union.chair, id, "decide", { decidedBy: null })).toMatchObject({
    code: "DECISION_UNFOUNDED",
  });
  expect(await life()).toMatchObject({ status: "ACTIVE" });
  const before = { effectiveOn: "2025-06-29" };
  expect(await matters.takes(union.chair, id, "decide", before)).toMatchObject({
    code: "FACT_TOO_LONG_AGO",
  });
  const day = { effectiveOn: "2025-06-30" };
  expect(await matters.takes(union.chair, id, "decide", day)).toMatchObject({ state: "DECIDED" });
  expect(await life()).toMatchObject({
    status: "WITHDRAWN",
    rights: { paysDues: false, votes: false, counts: false },
    facts: [{ kind: "ENROLLED" }, { kind: "WITHDRAWN", ...day, ...decided }],
  });
  expect(await matters.takes(officer, id, "announce")).toMatchObject({ state: "CLOSED" });
});

test("MEM-R9 whoever changes his mind stays; MEM-R12 whoever left does not leave twice", async () => {
  const { union, memberId, officer, himself, life, matters } = await aMembership();
  const first = await matters.requests(officer, memberId, "本人口头申请");
  expect(await matters.takes(himself, first.id!, "stay")).toMatchObject({ state: "STAYED" });
  expect(await life()).toMatchObject({ status: "ACTIVE" });
  const second = await matters.requests(himself, memberId);
  await matters.takes(officer, second.id!, "persuade");
  await matters.takes(union.chair, second.id!, "decide");
  expect(await life()).toMatchObject({ status: "WITHDRAWN" });
  expect(await matters.requests(himself, memberId)).toMatchObject({ code: "FACT_NOT_POSSIBLE" });
});

test("2.15 whoever wrote down a wish to withdraw does not decide on it", async () => {
  const { union, memberId, officer, matters } = await aMembership();
  const { id } = await matters.requests(union.chair, memberId, "本人口头申请");
  await matters.takes(officer, id!, "persuade");
  expect(await matters.takes(union.chair, id!, "decide")).toMatchObject({ code: "STEP_APART" });
  const another = union.holder("CHAIR");
  expect(await matters.takes(another, id!, "decide")).toMatchObject({ state: "DECIDED" });
});

test("MEM-R10 six missed months open the procedure and no more; absence and education are recorded before the committee decides", async () => {
  const { union, memberId, officer, life, matters } = await aMembership();
  const wrong = [
    [halfYear.slice(1), "MONTHS_TOO_FEW"],
    [[...halfYear.slice(1), "2024-11"], "MONTHS_NOT_CONSECUTIVE"],
    [[...halfYear.slice(1), "2025-06"], "MONTHS_UNREADABLE"],
    [[...halfYear.slice(1), "去年"], "MONTHS_UNREADABLE"],
  ] as const;
  for (const [months, code] of wrong)
    expect(await matters.deems(officer, memberId, months)).toMatchObject({ code });
  const { id, state } = await matters.deems(officer, memberId, halfYear);
  expect([state, (await life()).status]).toEqual(["OPENED", "ACTIVE"]);
  expect(await matters.takes(union.chair, id!, "decide")).toMatchObject({
    code: "STEP_NOT_POSSIBLE",
  });
  await matters.takes(officer, id!, "confirmAbsence");
  await matters.takes(officer, id!, "educate", { opinion: "两次谈话,本人拒绝" });
  expect(await matters.takes(union.chair, id!, "decide")).toMatchObject({ state: "DECIDED" });
  expect(await life()).toMatchObject({ status: "DEEMED_WITHDRAWN" });
});

test("DUE-R6 the monthly round of dues opens it in the house's own name, once", async () => {
  const { union, memberId, matters, officer } = await aMembership();
  const { db, keys } = service.ground;
  const byTheHouse = () =>
    db.transaction((tx) => {
      const [unionId, traceId] = [union.unionId, newId()];
      const outbox = new Outbox(tx, { unionId, traceId });
      const desk = deskOn({ clock, keys, kinds: matterKinds }, { tx, outbox, traceId }, unionId);
      return openDeemedWithdrawal(desk)(null, { memberId, months: halfYear, opinion: null });
    });
  const first = await byTheHouse();
  expect(first).toMatchObject({ ok: true });
  expect(await byTheHouse()).toMatchObject({ ok: false, error: { kind: "MatterOpen" } });
  expect(await matters.deems(officer, memberId, halfYear)).toMatchObject({ code: "MATTER_OPEN" });
  const id = first.ok ? first.value.id : "";
  expect(await matters.takes(officer, id, "drop")).toMatchObject({ state: "DROPPED" });
});

test("MEM-R11 expulsion: the group gives its opinion, the committee decides, the upper union gets it on file", async () => {
  const { union, memberId, other, officer, leader, life, matters } = await aMembership();
  expect(await matters.proposes(officer, memberId, null)).toMatchObject({
    code: "OPINION_MISSING",
  });
  expect(await matters.proposes(officer, other, "刑事判决")).toMatchObject({
    code: "PERSON_UNKNOWN",
  });
  const { id } = await matters.proposes(officer, memberId, "刑事判决(2025)12号");
  expect(await matters.takes(officer, id!, "discuss")).toMatchObject({ code: "STEP_APART" });
  expect(await matters.takes(leader, id!, "discuss")).toMatchObject({ state: "DISCUSSED" });
  expect(await matters.takes(union.chair, id!, "decide")).toMatchObject({ state: "DECIDED" });
  expect(await life()).toMatchObject({ status: "EXPELLED" });
  expect(await matters.takes(officer, id!, "withdrawCard")).toMatchObject({
    code: "STEP_NOT_POSSIBLE",
  });
  expect(await matters.takes(officer, id!, "file")).toMatchObject({ state: "FILED" });
  expect(await matters.takes(officer, id!, "withdrawCard")).toMatchObject({ state: "CLOSED" });
});

test("2.15 nobody asks for another to leave without the right to write people", async () => {
  const { other, himself, leader, memberId, matters } = await aMembership();
  expect(await matters.requests(himself, other)).toMatchObject({ code: "PERSON_UNKNOWN" });
  expect(await matters.requests(leader, memberId)).toMatchObject({ code: "PERSON_UNKNOWN" });
});
