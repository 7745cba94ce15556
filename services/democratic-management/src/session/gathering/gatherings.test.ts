import { figuresIn, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { aCongress } from "../../testing/congress.js";
import { sessionHouse } from "../../testing/session-house.js";

let service: TestService;
let house: ReturnType<typeof sessionHouse>;
let now = new Date("2026-01-20T02:00:00Z");
const setClock = (instant: string) => {
  now = new Date(instant);
};
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => now });
  house = sessionHouse(service, setClock);
});
afterAll(() => service.close());
beforeEach(() => setClock("2026-01-20T02:00:00Z"));

test("2.2.7 a joint meeting takes nothing that is reserved to the congress, and the next session hears of it before it closes", async () => {
  const { act, sitting } = house;
  const union = await aCongress(service, 6);
  const meeting = (kind: string) => ({
    ...{
      type: "STAFF",
      kind: "JOINT_MEETING",
      title: "联席会议",
      heldOn: "2026-01-10",
      participants: 9,
    },
    matters: [{ title: "急事", kind, result: "同意" }],
  });
  for (const kind of ["DELIBERATE_AND_PASS", "DECIDE", "ELECT", "EVALUATE"])
    expect(await act(union.chair, "recordGathering", meeting(kind))).toMatchObject({
      code: "MATTER_RESERVED",
    });
  const { id } = await act(union.chair, "recordGathering", meeting("HEAR_AND_ADVISE"));
  const round = {
    type: "STAFF",
    kind: "INSPECTION",
    title: "巡视",
    heldOn: "2026-01-12",
    participants: 4,
  };
  await act(union.chair, "recordGathering", { ...round, findings: "食堂" });
  const session = await sitting(union, 6);
  const close = { id: session.id, unvotedReason: "改期" };
  expect(await act(union.chair, "closeSession", close)).toMatchObject({
    code: "GATHERINGS_UNREPORTED",
  });
  expect(await act(union.chair, "reportGathering", { id, sessionId: session.id })).toMatchObject({
    id,
  });
  expect(await act(union.chair, "closeSession", close)).toMatchObject({ id: session.id });
  const figures = await figuresIn("democraticFigures")(service, union.chair, { year: 2026 });
  expect(figures).toMatchObject({ B5_jointMeetings: 1, B5_inspections: 1, B5_trainings: 0 });
});
