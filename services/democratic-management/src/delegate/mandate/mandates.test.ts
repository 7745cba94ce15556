import { localDate } from "@union/kernel";
import { type TestService, testService } from "@union/testing";
import { MandateReader } from "../../congress/index.js";
import { democraticManagement } from "../../service.js";
import {
  actOn,
  anElectorate,
  aSittingCongress,
  aStaff,
  delegatesOf,
  districtsOf,
  papers,
} from "../../testing/delegates.js";

let now = "2026-02-01";
let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => new Date(`${now}T02:00:00Z`) });
});
afterAll(() => service.close());
beforeEach(() => {
  now = "2026-02-01";
});

const aTerm = async () => {
  const union = await anElectorate(service, aStaff(3, 20));
  return { union, ...(await aSittingCongress(service, union)) };
};
const countOn = (unionId: string, congressId: string, on: string) =>
  new MandateReader(service.ground.db.manager).formalDelegates(unionId, congressId, localDate(on));

test("2.2.4 a congress is drawn, divided, nominated, elected, examined and sits: its delegates are in office from the first day on", async () => {
  const { union, congressId, districts } = await aTerm();
  expect(districts.map(({ quota }) => quota)).toEqual([10, 10, 10]);
  const listed = await delegatesOf(service, union.chair, congressId);
  expect(listed).toHaveLength(30);
  expect(new Set(listed.map(({ state }) => state))).toEqual(new Set(["ACTIVE"]));
  expect(await countOn(union.unionId, congressId, "2026-01-09")).toBe(0);
  expect(await countOn(union.unionId, congressId, "2026-01-10")).toBe(30);
  expect(await countOn(union.unionId, congressId, "2031-01-09")).toBe(30);
  expect(await countOn(union.unionId, congressId, "2031-01-10")).toBe(0);
});

test("2.2.4 a suspended mandate rests on its days alone, and past days stay as they were", async () => {
  const { union, congressId, ids } = await aTerm();
  const act = actOn(service, union.chair);
  const step = { ids: [ids[0]], ...papers };
  await act("takeDelegateStep", {
    ...step,
    step: "SUSPEND",
    on: "2026-01-20",
    opinion: "接受调查",
  });
  await act("takeDelegateStep", { ...step, step: "RESUME", on: "2026-01-25" });
  const days = ["2026-01-19", "2026-01-20", "2026-01-24", "2026-01-25"];
  const counted = await Promise.all(days.map((day) => countOn(union.unionId, congressId, day)));
  expect(counted).toEqual([30, 29, 29, 30]);
});

test("2.2.4 half of all the district recalls a delegate, fewer do not; the seat is vacant and filled by a by-election", async () => {
  const { union, congressId, ids, districts } = await aTerm();
  const act = actOn(service, union.chair);
  const recall = { id: ids[0], on: "2026-01-20", votesFor: 9, ...papers };
  const refused = await act("recallDelegate", recall);
  expect(refused).toMatchObject({ code: "RECALL_NOT_REACHED" });
  expect(refused.message).toContain("9 × 2 = 18");
  expect(await act("recallDelegate", { ...recall, votesFor: 10 })).toMatchObject({
    delegates: [{ id: ids[0], state: "RECALLED" }],
  });
  expect(await countOn(union.unionId, congressId, "2026-01-19")).toBe(30);
  expect(await countOn(union.unionId, congressId, "2026-01-20")).toBe(29);
  const [vacant] = (await districtsOf(service, union.chair, congressId)).filter(
    (one) => one.vacancies === 1,
  );
  const d = districts.findIndex(({ id }) => id === vacant?.id);
  const delegates = [{ staffNo: `S-0-${d + 1}-15` }];
  await act("nominateDelegates", { congressId, delegates, on: "2026-01-21", ...papers });
  const [nominee] = await delegatesOf(service, union.chair, congressId, { state: "NOMINATED" });
  const counts = { tookPart: 14, issued: 14, collected: 14, invalid: 0 };
  const votes = [{ delegateId: nominee!.id, yes: 11, no: 2, abstain: 1 }];
  const election = { districtId: vacant!.id, heldOn: "2026-01-25", ...counts, votes, ...papers };
  expect(await act("recordDistrictElections", { congressId, elections: [election] })).toMatchObject(
    { id: congressId },
  );
  const step = { ids: [nominee!.id], on: "2026-01-26", ...papers };
  expect(await act("takeDelegateStep", { ...step, step: "CREDENTIAL" })).toMatchObject({
    code: "STEP_APART",
  });
  await actOn(service, union.second)("takeDelegateStep", { ...step, step: "CREDENTIAL" });
  await act("takeDelegateStep", { ...step, step: "ACTIVATE" });
  expect(await countOn(union.unionId, congressId, "2026-01-26")).toBe(30);
  const { congress } = await service.ask<{
    congress: {
      districts: {
        elections: { kind: string; sentence: string; votes: { sentence: string }[] }[];
      }[];
    };
  }>(
    union.chair,
    "query($id: ID!) { congress(id: $id) { districts { elections { kind sentence votes { sentence delegate { id } } } } } }",
    { id: congressId },
  );
  const all = congress.districts.flatMap(({ elections }) => elections);
  const by = all.find(({ kind }) => kind === "BY_ELECTION");
  expect(by?.sentence).toContain("14 × 3 = 42 ≥ 20 × 2 = 40 ✓");
  expect(by?.votes[0]?.sentence).toContain("11 × 2 = 22 > 20 × 1 = 20 ✓");
});

test("2.2.4 a void election stays on record and elects nobody; another may follow", async () => {
  const union = await anElectorate(service, aStaff(3, 20));
  const { congressId, ids, districts } = await aSittingCongress(service, union);
  const act = actOn(service, union.chair);
  const end = { id: ids[0], reason: "RESIGNED", on: "2026-01-15", ...papers };
  expect(await act("endDelegate", end)).toMatchObject({ delegates: [{ state: "ENDED" }] });
  const [vacant] = (await districtsOf(service, union.chair, congressId)).filter(
    (one) => one.vacancies,
  );
  const d = districts.findIndex(({ id }) => id === vacant?.id);
  await act("nominateDelegates", {
    ...{ congressId, delegates: [{ staffNo: `S-0-${d + 1}-15` }], on: "2026-01-16", ...papers },
  });
  const [nominee] = await delegatesOf(service, union.chair, congressId, { state: "NOMINATED" });
  const record = (tookPart: number, collected: number, heldOn: string) =>
    act("recordDistrictElections", {
      congressId,
      elections: [
        {
          ...{ districtId: vacant!.id, heldOn, tookPart, issued: tookPart, collected, invalid: 0 },
          ...{ votes: [{ delegateId: nominee!.id, yes: collected, no: 0, abstain: 0 }], ...papers },
        },
      ],
    });
  const standing = async () =>
    (await delegatesOf(service, union.chair, congressId, { state: "NOMINATED" })).length;
  expect(await record(13, 13, "2026-01-17")).toMatchObject({ id: congressId });
  expect(await standing()).toBe(1);
  expect(await record(20, 21, "2026-01-18")).toMatchObject({ id: congressId });
  expect(await standing()).toBe(1);
  expect(await record(20, 20, "2026-01-19")).toMatchObject({ id: congressId });
  expect(await standing()).toBe(0);
  expect(await record(20, 20, "2026-01-20")).toMatchObject({ code: "NO_SEAT_OPEN" });
});

test("2.2.4 two elections for one seat at once: one of fifty elects", async () => {
  const union = await anElectorate(service, aStaff(3, 65));
  const { congressId, ids, districts } = await aSittingCongress(service, union);
  const act = actOn(service, union.chair);
  await act("endDelegate", { id: ids[0], reason: "RESIGNED", on: "2026-01-15", ...papers });
  const [vacant] = (await districtsOf(service, union.chair, congressId)).filter(
    (one) => one.vacancies,
  );
  const d = districts.findIndex(({ id }) => id === vacant?.id);
  const delegates = Array.from({ length: 50 }, (_, n) => ({ staffNo: `S-0-${d + 1}-${n + 14}` }));
  await act("nominateDelegates", { congressId, delegates, on: "2026-01-16", ...papers });
  const nominees = await delegatesOf(service, union.chair, congressId, { state: "NOMINATED" });
  expect(nominees).toHaveLength(50);
  const counts = { tookPart: 65, issued: 65, collected: 65, invalid: 0, heldOn: "2026-01-17" };
  const answers = await Promise.all(
    nominees.map(({ id }) =>
      act("recordDistrictElections", {
        congressId,
        elections: [
          {
            ...{ districtId: vacant!.id, ...counts, ...papers },
            votes: [{ delegateId: id, yes: 60, no: 5, abstain: 0 }],
          },
        ],
      }),
    ),
  );
  expect(answers.filter(({ __typename }) => __typename === "Congress")).toHaveLength(1);
  const refused = answers.filter(({ __typename }) => __typename === "Refused");
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(["NO_SEAT_OPEN"]));
  expect(await delegatesOf(service, union.chair, congressId, { state: "ELECTED" })).toHaveLength(1);
});

test("2.2.4 a person is nominated once, however many ask at once", async () => {
  const { union, congressId } = await aTerm();
  const act = actOn(service, union.chair);
  const one = { congressId, delegates: [{ staffNo: "S-0-1-19" }], on: "2026-01-20", ...papers };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => act("nominateDelegates", one)),
  );
  expect(answers.filter(({ __typename }) => __typename === "Congress")).toHaveLength(1);
  expect(new Set(answers.flatMap(({ code }) => code ?? []))).toEqual(
    new Set(["NOMINATED_ALREADY"]),
  );
});

test("SC-R5 whoever has no vote is invited, never counted and not recalled", async () => {
  const { union, congressId } = await aTerm();
  const act = actOn(service, union.chair);
  const delegates = [
    { staffNo: "S-0-1-18", class: "NON_VOTING" },
    { staffNo: "S-0-1-19", class: "INVITED" },
  ];
  await act("nominateDelegates", { congressId, delegates, on: "2026-01-20", ...papers });
  const invited = await delegatesOf(service, union.chair, congressId, { state: "CREDENTIALED" });
  expect(invited).toHaveLength(2);
  const ids = invited.map(({ id }) => id);
  await act("takeDelegateStep", { ids, step: "ACTIVATE", on: "2026-01-21", ...papers });
  expect(await countOn(union.unionId, congressId, "2026-01-21")).toBe(30);
  const recall = { id: ids[0], on: "2026-01-22", votesFor: 20, ...papers };
  expect(await act("recallDelegate", recall)).toMatchObject({ code: "NOT_ELECTED" });
});

test("2.2.4 turnout, election and recall are shares of everybody in the district: nobody types a smaller one", async () => {
  const { union, congressId, ids, districts } = await aTerm();
  const act = actOn(service, union.chair);
  const recall = { id: ids[0], on: "2026-01-20", votesFor: 1, persons: 1, ...papers };
  const refused = await act("recallDelegate", recall);
  expect(refused).toMatchObject({ code: "ELECTORATE_TOO_SMALL" });
  expect(refused.message).toContain("选区在册 20 人");
  expect(await act("recallDelegate", { ...recall, persons: 20, votesFor: 10 })).toMatchObject({
    delegates: [{ state: "RECALLED" }],
  });
  const [vacant] = (await districtsOf(service, union.chair, congressId)).filter(
    (one) => one.vacancies === 1,
  );
  const d = districts.findIndex(({ id }) => id === vacant?.id);
  const delegates = [{ staffNo: `S-0-${d + 1}-15` }];
  await act("nominateDelegates", { congressId, delegates, on: "2026-01-21", ...papers });
  const [nominee] = await delegatesOf(service, union.chair, congressId, { state: "NOMINATED" });
  const record = (entitled: number, n: number) =>
    act("recordDistrictElections", {
      congressId,
      elections: [
        {
          ...{ districtId: vacant!.id, heldOn: "2026-01-25", entitled, ...papers },
          ...{ tookPart: n, issued: n, collected: n, invalid: 0 },
          votes: [{ delegateId: nominee!.id, yes: n, no: 0, abstain: 0 }],
        },
      ],
    });
  expect(await record(1, 1)).toMatchObject({ code: "ELECTORATE_TOO_SMALL" });
  expect(await record(19, 19)).toMatchObject({ code: "ELECTORATE_TOO_SMALL" });
  expect(await record(21, 14)).toMatchObject({ id: congressId });
  const { congress } = await service.ask<{
    congress: { districts: { elections: { sentence: string }[] }[] };
  }>(
    union.chair,
    "query($id: ID!) { congress(id: $id) { districts { elections { sentence } } } }",
    { id: congressId },
  );
  const sentences = congress.districts.flatMap(({ elections }) =>
    elections.map(({ sentence }) => sentence),
  );
  expect(sentences.join()).toContain("选区 21 人(花名册在册 20 人)中 14 人参加");
});
