import { startContractHouse } from "../../testing/contract-house.js";
import { isPlausible } from "./plausible-electorate.js";

let house: Awaited<ReturnType<typeof startContractHouse>>;
beforeAll(async () => {
  house = await startContractHouse();
});
afterAll(() => house.service.close());
beforeEach(() => {
  house.now = "2023-12-01";
});
const few = { total: 3, present: 3, issued: 3, collected: 3, valid: 3, yes: 3, against: 0 };

test("CC-R8 three of a hospital are not its congress: all who should attend are the delegates, or the staff", async () => {
  const union = await house.people();
  const { id } = await house.inCongress(union);
  const record = (more: object) =>
    house.contracts.act(union.chair, "recordContractVote", { ...house.vote(id, 61), ...more });
  expect(await record(few)).toMatchObject({ code: "TOTAL_IMPLAUSIBLE" });
  expect(await record({ agendaItemId: "nonsense" })).toMatchObject({
    code: "VOTE_SESSION_UNKNOWN",
  });
  expect(await record({ sessionId: "nonsense" })).toMatchObject({ code: "VOTE_SESSION_UNKNOWN" });
  const all = { ...few, total: 6, present: 6, issued: 6, collected: 6, valid: 6, yes: 6 };
  expect(await record(all)).toMatchObject({ state: "PASSED" });
});

test.each([
  ["the delegates", 120, [120], true],
  ["one delegate less", 119, [120], false],
  ["all staff", 700, [120], true],
  ["nearly all staff", 640, [120], true],
  ["a tenth less than all staff", 630, [120], true],
  ["more than a tenth less", 629, [120], false],
  ["a congress that is not kept here", 60, [0], true],
  ["fewer than such a congress has", 59, [0], false],
  ["more than there are", 800, [0], false],
])("CC-R8 of 700 staff %s (%i) may be all who vote: %#", (_, total, delegates, wanted) => {
  const electorate = { delegates, staff: 700, leastDelegates: 60 };
  expect(isPlausible(total, electorate, { num: 1, den: 10, inclusive: true })).toBe(wanted);
});

/** A session of 2023-12-01 by its register, with one item that was voted on. */
async function archived(unionId: string, sessionId: string, kind = "DELIBERATE_AND_PASS") {
  const { db } = house.service.ground;
  const itemId = crypto.randomUUID();
  await db.query(
    "UPDATE congress_session SET state = 'ARCHIVED', source = 'REGISTER', closed_on = opens_on, entitled = 120, present = 100 WHERE union_id = ? AND id = ?",
    [unionId, sessionId],
  );
  await db.query(
    `INSERT INTO agenda_item (union_id, id, session_id, no, title, kind, method, source, version)
     VALUES (?, ?, ?, 1, '集体合同草案', ?, 'SECRET_BALLOT', 'REGISTER', 1)`,
    [unionId, itemId, sessionId, kind],
  );
  await db.query(
    `INSERT INTO agenda_vote (union_id, id, item_id, round, kind, state, voted_on, valid, yes, no, abstain,
       rule_num, rule_den, rule_inclusive, quorum_num, quorum_den, quorum_inclusive)
     VALUES (?, ?, ?, 1, 'CHOICE', 'COUNTED', '2023-12-01', 100, 70, 30, 0, 1, 2, 0, 2, 3, 1)`,
    [unionId, crypto.randomUUID(), itemId],
  );
  return itemId;
}
const sessionOf = async (unionId: string): Promise<string> => {
  const rows = await house.service.ground.db.query<{ id: string }[]>(
    "SELECT id FROM congress_session WHERE union_id = ?",
    [unionId],
  );
  return rows[0]!.id;
};

test("CC-R8 a vote that names a session is the one recorded there: its day, item, attendance and counts", async () => {
  const union = await house.people();
  const { id } = await house.inCongress(union);
  const sessionId = await sessionOf(union.unionId);
  const record = (more: object) =>
    house.contracts.act(union.chair, "recordContractVote", {
      ...{ ...house.vote(id, 70), sessionId, ...more },
    });
  expect((await record({})).message).toContain("尚未召开或已取消");
  const agendaItemId = await archived(union.unionId, sessionId);
  expect((await record({})).message).toContain("请选择这次大会中表决本合同的议题");
  const wrong: readonly (readonly [object, string])[] = [
    [{ ...few }, "应到 3 人，大会正式代表为 120 人"],
    [{ present: 101 }, "多于大会登记的 100 人"],
    [{ yes: 71, against: 29 }, "票数或日期与大会登记的该议题表决不一致"],
  ];
  for (const [more, says] of wrong)
    expect((await record({ agendaItemId, ...more })).message).toContain(says);
  house.now = "2023-12-02";
  const late = await record({ agendaItemId, votedOn: "2023-12-02" });
  expect(late.message).toContain("表决日期应在大会期间(2023-12-01 至 2023-12-01)");
  expect(await record({ agendaItemId, votedOn: "2023-12-01" })).toMatchObject({ state: "PASSED" });
});

test("CC-R8 an item that is only heard passes no contract, and a session held here has the vote in its own record", async () => {
  const union = await house.people();
  const { id } = await house.inCongress(union);
  const sessionId = await sessionOf(union.unionId);
  const agendaItemId = await archived(union.unionId, sessionId, "HEAR_AND_ADVISE");
  const asked = { ...house.vote(id, 70), sessionId, agendaItemId };
  const heard = await house.contracts.act(union.chair, "recordContractVote", asked);
  expect(heard.message).toContain("所选议题不是审议通过或审议决定事项");
  const { db } = house.service.ground;
  await db.query("UPDATE congress_session SET source = 'HOUSE' WHERE id = ?", [sessionId]);
  await db.query("DELETE FROM agenda_vote WHERE item_id = ?", [agendaItemId]);
  const unvoted = await house.contracts.act(union.chair, "recordContractVote", asked);
  expect(unvoted.message).toContain("大会中尚未登记该议题的表决");
});
