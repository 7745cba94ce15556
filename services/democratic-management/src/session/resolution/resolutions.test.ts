import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { aCongress, type TestCongress } from "../../testing/congress.js";
import { ballots, sessionHouse } from "../../testing/session-house.js";

let service: TestService;
let house: ReturnType<typeof sessionHouse>;
let now = new Date("2026-01-20T02:00:00Z");
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => now });
  house = sessionHouse(service, (instant) => {
    now = new Date(instant);
  });
});
afterAll(() => service.close());
beforeEach(() => {
  now = new Date("2026-01-20T02:00:00Z");
});

/** A session that has passed its first item, and what records a resolution on one of its items. */
async function passed(union: TestCongress) {
  now = new Date("2026-01-20T02:00:00Z");
  const session = await house.sitting(union, 6);
  const { items } = session;
  const vote = { itemId: items[0], ...ballots(6), yes: 6, no: 0, abstain: 0 };
  await house.act(union.chair, "recordVote", vote);
  const adopt = (itemId: string, more: object = {}) =>
    house.act(union.chair, "adoptResolution", {
      ...{ itemId, title: "决议", text: "按方案执行", dueOn: "2026-12-31" },
      ...{ ownerId: union.memberId("S1"), ...more },
    });
  return { ...session, adopt };
}

test("SC-R13, SC-R16 what was only heard is not resolved on, whatever the hands said, and changes no resolution", async () => {
  const union = await aCongress(service, 6);
  const { items, adopt } = await passed(union);
  const { id } = await adopt(items[0]);
  expect(await adopt(items[1], { replacesId: id })).toMatchObject({ code: "ITEM_NOT_PASSED" });
  expect(await adopt(items[1])).toMatchObject({ code: "ITEM_NOT_PASSED" });
});

test("SC-R16 a resolution is changed by the same congress and the same kind of vote alone", async () => {
  const union = await aCongress(service, 6);
  const { id: session, items, adopt } = await passed(union);
  const { id } = await adopt(items[0]);
  const candidates = ["F1", "F2"].map((one) => ({
    ...{ memberId: union.memberId(one), yes: 6, no: 0, abstain: 0 },
  }));
  await house.readied(union, items[2], ["F1", "F2"]);
  const elected = { itemId: items[2], ...ballots(6), candidates };
  expect(await house.act(union.chair, "recordElection", elected)).toMatchObject({ id: session });
  expect(await adopt(items[2], { replacesId: id })).toMatchObject({ code: "REPLACES_OTHER" });
  const set = (type: string) =>
    service.ground.db.query("UPDATE congress_session SET type = ? WHERE union_id = ? AND id = ?", [
      type,
      union.unionId,
      session,
    ]);
  const other = await aCongress(service, 6);
  const foreign = await passed(other);
  expect(await foreign.adopt(foreign.items[0], { replacesId: id })).toMatchObject({
    code: "RESOLUTION_UNKNOWN",
  });
  const next = await passed(union);
  await set("MEMBER");
  expect(await next.adopt(next.items[0], { replacesId: id })).toMatchObject({
    code: "REPLACES_OTHER",
  });
  await set("STAFF");
  const replacing = await next.adopt(next.items[0], { replacesId: id });
  expect(replacing.__typename).toBe("Resolution");
  expect((await house.see(union, session)).resolutions).toMatchObject([{ id, state: "REPLACED" }]);
});

test.each(["9999-12-31", "9999-12-02"])(
  "SC-R16 a resolution due on %s is refused with a sentence: its clock leaves the calendar",
  async (dueOn) => {
    const union = await aCongress(service, 6);
    const { items, adopt } = await passed(union);
    expect(await adopt(items[0], { dueOn })).toMatchObject({ code: "DUE_TOO_FAR" });
  },
);

test("SC-R14 of votes recorded on one item at once the first counts, and the others hear that it was voted on", async () => {
  const union = await aCongress(service, 6);
  const { id, items } = await house.sitting(union, 6);
  const vote = { itemId: items[0], ...ballots(6), yes: 6, no: 0, abstain: 0 };
  const all = Array.from({ length: 6 }, () => house.act(union.chair, "recordVote", vote));
  const answers = await Promise.all(all);
  expect(answers.filter((one) => one.id === id)).toHaveLength(1);
  expect(new Set(answers.flatMap(({ code }) => code ?? []))).toEqual(new Set(["VOTED_ALREADY"]));
  expect((await house.see(union, id)).agenda[0]!.votes).toHaveLength(1);
});

test("SC-R12 a vote recorded while a delegate leaves is counted with the quorum before or after, never with a stale one", async () => {
  const union = await aCongress(service, 9);
  const { id, items } = await house.sitting(union, 6);
  const vote = { itemId: items[0], ...ballots(6), yes: 6, no: 0, abstain: 0 };
  const [left, voted] = await Promise.all([
    house.act(union.member("F6"), "checkOut", { sessionId: id }),
    house.act(union.chair, "recordVote", vote),
  ]);
  expect(left).toMatchObject({ id });
  const seen = await house.see(union, id);
  expect(seen.state).toBe("ADJOURNED");
  if (voted.code) expect(voted.code).toBe("VOTES_LOCKED");
  else expect(seen.agenda[0]!.votes[0]!.present).toBe(6);
});
