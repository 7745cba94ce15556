import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import fc from "fast-check";
import { membership } from "../service.js";
import { proposesMerge, takesMergeStep } from "../testing/a-merge.js";
import { duesDesk } from "../testing/dues-desk.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";

let service: TestService;
let desk: ReturnType<typeof duesDesk>;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), {
    clock: () => new Date("2025-06-10T02:00:00Z"),
  });
  desk = duesDesk(service);
});
afterAll(() => service.close());

const merges = async (union: TestUnion, survivor: string, absorbed: string): Promise<string> => {
  const { id } = await proposesMerge(service, union.chair, survivor, absorbed);
  const second = actorOf(union.unionId, "CHAIR");
  expect(await takesMergeStep(service, second, id, "CONFIRM")).toMatchObject({ state: "MERGED" });
  return id;
};
const splits = async (union: TestUnion, id: string) =>
  expect(await takesMergeStep(service, union.chair, id, "SPLIT", "并错了")).toMatchObject({
    state: "SPLIT",
  });
/** Every charge that stands or lies aside, by person and month. */
const charges = ({ unionId }: TestUnion) =>
  service.ground.db.query<object[]>(
    `SELECT member_id AS memberId, month, amount_fen AS amountFen, state, settled_on AS settledOn, standing, laid_aside AS aside
     FROM dues_charge WHERE union_id = ? AND (standing = 1 OR laid_aside = 1) ORDER BY member_id, month, id`,
    [unionId],
  );

test("DUE-R5 what an absorbed record has paid counts for the survivor, a later run takes nothing back, and a split gives it back paid", async () => {
  const union = await aUnion(service, "本部院区");
  const [kept, gone] = await union.employs(aNurse("本部院区"), aNurse("本部院区"));
  await desk.charge(union.chair, "2025-04");
  const due = (await desk.list(union.chair)).find(({ member }) => member?.id === gone);
  await desk.receive(union.chair, [due!.id], { receivedOn: "2025-04-25" });
  const before = await charges(union);
  const id = await merges(union, kept!, gone!);
  expect(await desk.charge(union.chair, "2025-04")).toMatchObject({ charged: 2, reversed: 0 });
  expect(await desk.list(union.chair)).toMatchObject([
    { id: due!.id, state: "PAID", member: { id: kept } },
  ]);
  await splits(union, id);
  expect(await charges(union)).toEqual(before);
  await desk.charge(union.chair, "2025-04");
  expect(await charges(union)).toEqual(before);
});

const months = ["2025-01", "2025-02", "2025-03"] as const;
const fate = fc.constantFrom("DUE", "PAID", "WAIVED");
const fates = fc.array(fc.tuple(fate, fate, fate), { minLength: 3, maxLength: 3 });

test("DUE-R5 merging three records in whatever state, monthly runs and splitting in any order leave the dues as if nothing had been merged", async () => {
  await fc.assert(
    fc.asyncProperty(fates, fc.boolean(), async (states, firstFirst) => {
      const union = await aUnion(service, "本部院区");
      const people = await union.employs(
        aNurse("本部院区", { "会费基数(元)": "3478" }),
        aNurse("本部院区", { "会费基数(元)": "5000" }),
        aNurse("本部院区", { "会费基数(元)": "6000" }),
      );
      for (const month of months) await desk.charge(union.chair, month);
      for (const one of await desk.list(union.chair)) {
        const state = states[people.indexOf(one.member!.id)]![months.indexOf(one.month as never)];
        const receipt = { number: one.id, receivedOn: "2025-04-01" };
        if (state === "PAID") await desk.receive(union.chair, [one.id], receipt);
        if (state === "WAIVED") await desk.waive(union.chair, one.id);
      }
      const before = await charges(union);
      const [a, b, c] = people as [string, string, string];
      const merged = [await merges(union, a, b), await merges(union, a, c)];
      const runAll = async () => {
        for (const month of months) await desk.charge(union.chair, month);
      };
      await runAll();
      const counted = await desk.list(union.chair);
      expect(counted.map(({ member }) => member?.id)).toEqual([a, a, a]);
      const wanted = months.map((_, m) => {
        const all = states.map((ofOne) => ofOne[m]);
        return all.includes("PAID") ? "PAID" : all.includes("WAIVED") ? "WAIVED" : "DUE";
      });
      expect(counted.map(({ state }) => state).toReversed()).toEqual(wanted);
      for (const id of firstFirst ? merged : merged.toReversed()) {
        await splits(union, id);
        await runAll();
      }
      expect(await charges(union)).toEqual(before);
    }),
    { numRuns: 4 },
  );
}, 180_000);
