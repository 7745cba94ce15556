import type { Actor } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { proposalFiguresOf, valuesOf } from "../testing/proposal-figures.js";
import { somePeople } from "../testing/some-people.js";
import { aUnion } from "../testing/union.js";
import { consultationStages } from "./consultation.stages.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, {
    clock: () => new Date("2025-04-10T02:00:00Z"),
  });
});
afterAll(() => service.close());

type Shown = {
  readonly id: string;
  readonly code?: string;
  readonly message?: string;
  readonly opinions: readonly { readonly id: string }[];
};
const shown = `... on Refused { code message } ... on Consultation { id matter meeting heldOn state outcome document decidedBy closedOn
  opinionCount campus { id } opinions { id position source content disposition answer answeredOn } steps { step } }`;
const run =
  (field: string) =>
  async (actor: Actor, input: object): Promise<Shown> => {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { done: ${field}(input: $input) { ${shown} } }`;
    return (await service.ask<{ done: Shown }>(actor, query, { input })).done;
  };
const [open, record, answer, close] = [
  ...["openConsultation", "recordOpinion", "answerOpinion", "closeConsultation"],
].map(run) as [Act, Act, Act, Act];
type Act = ReturnType<typeof run>;
const matter = { matter: "医技楼建设方案", meeting: "职代会代表座谈会", heldOn: "2025-04-08" };
const opened = (actor: Actor, more: object = {}) => open(actor, { ...matter, ...more });
const opinion = { source: "外科", content: "建议增加停车位" };
const end = { outcome: "方案修改后通过", document: "院办〔2025〕9号", decidedBy: "院务会" };

test.each(everyCase(consultationStages))(
  "DEM-16 a consultation: $state --$step--> is possible: $isPossible",
  ({ state, step, isPossible }) => {
    const matter = { state, campusId: null, departmentId: null, owners: [], taken: [] };
    const taken = takeStep(consultationStages, matter, actorOf("u", "CHAIR"), {
      step,
      opinion: "误建",
    });
    expect(taken.ok).toBe(isPossible);
  },
);

test("DEM-16 a major decision is consulted on: each opinion has its disposition before it is closed with its outcome", async () => {
  const { chair } = await aUnion(service, somePeople());
  const { id } = await opened(chair);
  await record(chair, { consultationId: id, ...opinion });
  const { opinions } = await record(chair, { consultationId: id, ...opinion, source: "内科" });
  expect(opinions).toMatchObject([
    { position: 1, source: "外科", disposition: null },
    { position: 2, source: "内科" },
  ]);
  expect(await close(chair, { id, ...end })).toMatchObject({ code: "OPINIONS_OPEN" });
  for (const one of opinions)
    await answer(chair, { id: one.id, disposition: "ADOPTED", answer: "已纳入方案" });
  const corrected = { id: opinions[0]!.id, disposition: "PARTLY_ADOPTED", answer: "先建一层" };
  expect((await answer(chair, corrected)).opinions[0]).toMatchObject({
    ...{ disposition: "PARTLY_ADOPTED", answer: "先建一层", answeredOn: "2025-04-10" },
  });
  expect(await close(chair, { id, ...end })).toMatchObject({
    ...{ state: "CLOSED", closedOn: "2025-04-10", opinionCount: 2, ...end },
  });
  expect(await record(chair, { consultationId: id, ...opinion })).toMatchObject({
    code: "STEP_NOT_POSSIBLE",
  });
  expect(await answer(chair, corrected)).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  const figures = await proposalFiguresOf(service, chair, { prefix: "B9_" });
  expect(valuesOf(figures)).toMatchObject({ B9_consultations: 1, B9_opinions: 2 });
  expect(figures["B9_consultations"]!.records.edges[0]!.node).toMatchObject({
    ...{ id, kind: "Consultation", label: "医技楼建设方案" },
  });
});

test("bad input is refused with what to do, and nothing is written", async () => {
  const { chair } = await aUnion(service, somePeople());
  expect(await opened(chair, { matter: " " })).toMatchObject({ code: "CONSULTATION_TEXT_WRONG" });
  expect(await opened(chair, { matter: "字".repeat(181) })).toMatchObject({
    message: expect.stringContaining("180"),
  });
  expect(await opened(chair, { heldOn: "2025-04-11" })).toMatchObject({
    code: "CONSULTATION_DAY_WRONG",
  });
  expect(await opened(chair, { campusId: chair.accountId })).toMatchObject({
    code: "CONSULTATION_PLACE_UNKNOWN",
  });
  const { id } = await opened(chair);
  expect(await record(chair, { consultationId: id, ...opinion, content: "" })).toMatchObject({
    code: "CONSULTATION_TEXT_WRONG",
  });
  expect(await answer(chair, { id, disposition: "ADOPTED", answer: "好" })).toMatchObject({
    code: "OPINION_UNKNOWN",
  });
  expect(await close(chair, { id, ...end, document: "" })).toMatchObject({
    code: "CONSULTATION_TEXT_WRONG",
  });
});

test("DEM-16 B9 one matter of a day is consulted on once; what was opened by mistake is cancelled and counts no more", async () => {
  const { chair } = await aUnion(service, somePeople());
  const { id } = await opened(chair);
  expect(await opened(chair)).toMatchObject({ code: "CONSULTATION_TAKEN" });
  const cancel = async (reason: string) => {
    const query = `mutation($id: ID!, $reason: String!) { done: cancelConsultation(id: $id, reason: $reason) { ${shown} } }`;
    return (await service.ask<{ done: Shown }>(chair, query, { id, reason })).done;
  };
  expect(await cancel(" ")).toMatchObject({ code: "OPINION_MISSING" });
  expect(await cancel("日期登记错误")).toMatchObject({ state: "CANCELLED" });
  expect(valuesOf(await proposalFiguresOf(service, chair, { prefix: "B9_" }))).toMatchObject({
    B9_consultations: 0,
  });
  expect(await cancel("再撤一次")).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  expect(await opened(chair)).toMatchObject({ state: "GATHERING" });
});

test("DEM-16 a consultation without an opinion is not closed, and no opinion holds a number of a person", async () => {
  const { chair } = await aUnion(service, somePeople());
  const { id } = await opened(chair);
  expect(await close(chair, { id, ...end })).toMatchObject({ code: "NO_OPINIONS" });
  for (const named of [{ source: "张三 13800138000" }, { content: "本人 99010119900101123X" }])
    expect(await record(chair, { consultationId: id, ...opinion, ...named })).toMatchObject({
      code: "CONSULTATION_NAMES_PERSON",
    });
});

test("fifty close it at once: one does, and the register knows it once", async () => {
  const { chair, unionId } = await aUnion(service, somePeople());
  const { id } = await opened(chair);
  const { opinions } = await record(chair, { consultationId: id, ...opinion });
  await answer(chair, { id: opinions[0]!.id, disposition: "ADOPTED", answer: "已采纳" });
  const all = await Promise.all(Array.from({ length: 50 }, () => close(chair, { id, ...end })));
  expect(all.filter(({ code }) => code === undefined)).toHaveLength(1);
  expect(new Set(all.map(({ code }) => code))).toEqual(new Set([undefined, "STEP_NOT_POSSIBLE"]));
  const rows = await service.ground.db.query(
    "SELECT 1 FROM stage_step WHERE union_id = ? AND subject = ? AND step = 'close'",
    [unionId, id],
  );
  expect(rows).toHaveLength(1);
});

test("opinions that come in at once all keep a place of their own", async () => {
  const { chair } = await aUnion(service, somePeople());
  const { id } = await opened(chair);
  await Promise.all(
    Array.from({ length: 10 }, () => record(chair, { consultationId: id, ...opinion })),
  );
  const { consultation } = await service.ask<{
    consultation: { opinions: { position: number }[] };
  }>(chair, `{ consultation(id: "${id}") { opinions { position } } }`);
  expect(consultation.opinions.map(({ position }) => position)).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  ]);
});
