import { buffer } from "node:stream/consumers";
import type { Actor } from "@union/kernel";
import { localDate } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { enrolmentsOf } from "../testing/enrolments.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";
import { newCheckCode, readCheckCode, shownCode } from "./check-code.js";
import { drawCard } from "./draw-card.js";
import { memberNumber, seriesOf } from "./member-number.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

type Card = { readonly memberNo: string; readonly checkCode: string; readonly code?: string };
const cardOf = async (actor: Actor, memberId: string): Promise<Card | null> =>
  (
    await service.ask<{ memberCard: Card | null }>(
      actor,
      "query($id: ID!) { memberCard(memberId: $id) { memberNo checkCode } }",
      { id: memberId },
    )
  ).memberCard;
const issue = async (actor: Actor, memberId: string): Promise<Card> =>
  (
    await service.ask<{ card: Card }>(
      actor,
      "mutation($id: ID!) { card: issueMemberCard(memberId: $id) { ... on MemberCard { memberNo checkCode } ... on Refused { code } } }",
      { id: memberId },
    )
  ).card;
const verify = async (code: string) =>
  (
    await service.ask<{ verifyMemberCard: object }>(
      null,
      "query($code: String!) { verifyMemberCard(code: $code) { isValid nameMasked } }",
      { code },
    )
  ).verifyMemberCard;

const on = localDate("2026-03-01");
test.each([
  ["YEAR-5", 17, "2026-00017", "2026"],
  ["YEAR-6", 17, "2026-000017", "2026"],
  ["SERIAL-6", 17, "000017", "ALL"],
  ["SERIAL-8", 123_456_789, "123456789", "ALL"],
] as const)("MEM-R3 the shape %s writes number %d as %s", (shape, serial, no, series) => {
  expect([memberNumber(shape, serial, on), seriesOf(shape, on)]).toEqual([no, series]);
});

test("a check code is read as it was printed, in small letters, with blanks, and with O and I for 0 and 1", () => {
  for (let times = 0; times < 100; times += 1) {
    const code = newCheckCode();
    const typed = ` ${shownCode(code).toLowerCase().replaceAll("0", "o").replaceAll("1", "i")} `;
    expect(readCheckCode(typed)).toBe(code);
  }
  expect(readCheckCode("ABC")).toBeNull();
  expect(readCheckCode("UUUU-UUUU-UUUU")).toBeNull();
});

test("a card is drawn with all that it vouches for, and a name is never markup", () => {
  const drawn = drawCard({
    ...{ id: "i", memberId: "m", memberNo: "2026-00001", checkCode: "ABCDEFGHJKMN" },
    ...{ issuedOn: "2026-03-02", name: "<b>&", sex: "FEMALE", unionName: "测试工会" },
    ...{ campusName: "东院区", joinedOn: "2026-03-01" },
  });
  for (const text of ["2026-00001", "ABCD-EFGH-JKMN", "测试工会", "东院区", "2026-03-01"])
    expect(drawn).toContain(text);
  expect(drawn).toContain("&lt;b&gt;&amp;");
});

test("MEM-R3 approval issues a card that its holder prints and anybody verifies, until the membership ends", async () => {
  const union = await aUnion(service, "东院区");
  const [memberId] = (await union.employs(aNurse("东院区", notEnrolled))) as [string];
  const self = union.member(memberId, "东院区");
  expect(await cardOf(self, memberId)).toBeNull();
  await enrolmentsOf(service).enrol(self, union.chair);
  const { checkCode, memberNo } = (await cardOf(self, memberId))!;
  expect(await verify(checkCode)).toEqual({ isValid: true, nameMasked: "沈**" });
  const { print } = await service.ask<{ print: { url: string; name: string } }>(
    self,
    "mutation($id: ID!) { print: printMemberCard(memberId: $id) { ... on Download { url name } } }",
    { id: memberId },
  );
  expect(print.name).toBe(`会员卡-${memberNo}.svg`);
  const [, fileId] = /\/files\/([\w-]+)\?/.exec(print.url)!;
  const picture = await buffer(await service.ground.files.open(fileId!, union.unionId));
  expect(picture.toString()).toContain(checkCode);
});

test.each(["WITHDRAWN", "DEEMED_WITHDRAWN", "EXPELLED", "DIED", "TRANSFERRED_OUT"] as const)(
  "MEM-R9 MEM-R11 after %s a card is taken back: it is worth nothing and is not printed, and an unknown code says no more than that",
  async (kind) => {
    const union = await aUnion(service, "东院区");
    const [memberId] = (await union.employs(aNurse("东院区"))) as [string];
    const { checkCode } = await issue(union.chair, memberId);
    const print = async (actor: Actor) =>
      (
        await service.ask<{ done: { __typename: string; code?: string } }>(
          actor,
          "mutation($id: ID!) { done: printMemberCard(memberId: $id) { __typename ... on Refused { code } } }",
          { id: memberId },
        )
      ).done;
    if (kind === "TRANSFERRED_OUT") await union.records(memberId, "TRANSFER_STARTED", "2026-10-01");
    expect(await verify(checkCode)).toMatchObject({ isValid: true });
    expect(await print(union.chair)).toEqual({ __typename: "Download" });
    await union.records(memberId, kind, "2026-11-01", { reason: "刑事处罚" });
    for (const actor of [union.chair, union.member(memberId, "东院区")]) {
      expect(await print(actor)).toEqual({ __typename: "Refused", code: "NO_CARD" });
      expect(await cardOf(actor, memberId)).toBeNull();
    }
    const [kept] = await service.ground.db.query<{ ended_on: string | null }[]>(
      "SELECT ended_on FROM member_card WHERE union_id = ?",
      [union.unionId],
    );
    expect(kept!.ended_on).not.toBeNull();
    const nothing = { isValid: false, nameMasked: null };
    expect(await verify(checkCode)).toEqual(nothing);
    expect(await verify("0000-0000-0000")).toEqual(nothing);
    expect(await verify("?")).toEqual(nothing);
  },
);

test("a lost card is replaced: the old code is no longer good, the number stays, of the year of joining", async () => {
  const union = await aUnion(service, "东院区");
  const [memberId] = (await union.employs(aNurse("东院区"))) as [string];
  const first = await issue(union.chair, memberId);
  const second = await issue(union.chair, memberId);
  expect([first.memberNo, second.memberNo]).toEqual(["2015-00001", "2015-00001"]);
  expect(await verify(first.checkCode)).toEqual({ isValid: false, nameMasked: null });
  expect(await verify(second.checkCode)).toMatchObject({ isValid: true });
});

test("who is no member has no card", async () => {
  const union = await aUnion(service, "东院区");
  const [memberId] = (await union.employs(aNurse("东院区", notEnrolled))) as [string];
  expect(await issue(union.chair, memberId)).toMatchObject({ code: "NO_CARD_DUE" });
});

test("two cards issued to a person at once leave one in use", async () => {
  const union = await aUnion(service, "东院区");
  const [memberId] = (await union.employs(aNurse("东院区"))) as [string];
  await Promise.all([1, 2, 3, 4].map(() => issue(union.chair, memberId)));
  const rows = await service.ground.db.query(
    "SELECT id FROM member_card WHERE union_id = ? AND member_id = ? AND ended_on IS NULL",
    [union.unionId, memberId],
  );
  expect(rows).toHaveLength(1);
});
