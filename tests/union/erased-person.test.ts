import { actorOf, csv } from "@union/testing";
import { citizenNumber } from "../../services/membership/src/testing/citizen-number.js";
import { aNurse, rosterTitles } from "../../services/membership/src/testing/roster-row.js";
import { tablesHolding } from "../../services/notifications/src/testing/tables-holding.js";
import type { Caller } from "./caller.js";
import { isSettled } from "./canary/all-kept.js";
import { importWorkbook, until } from "./import-workbook.js";
import { redisHolds } from "./redis-holds.js";
import { services, startWholeUnion, type WholeUnion } from "./whole-union.js";

type Databases = Map<string, Awaited<ReturnType<WholeUnion["database"]>>>;
const canary = {
  ...{ name: "翾翯娮", staffNo: "CANARY-77301", mobile: "17700007731" },
  documentNo: citizenNumber(731, "19690908"),
};
const words = Object.values(canary);

let union: WholeUnion;
let unionId: string;
let chair: Caller;
let me: Caller;
let memberId: string;
const databases: Databases = new Map();
const settled = () => until("everything told", () => isSettled(databases));

beforeAll(async () => {
  union = await startWholeUnion("erased");
  for (const { name } of services) databases.set(name, await union.database(name));
  const membership = databases.get("membership")!;
  const [org] = await membership.query<{ id: string }[]>(
    "SELECT id FROM union_org WHERE level = 'BASE_LEVEL'",
  );
  unionId = org!.id;
  chair = union.as(actorOf(unionId, "CHAIR"));
  const { campuses } = await chair.ask<{ campuses: { name: string }[] }>("{ campuses { name } }");
  const campus = campuses[0]!.name;
  const rows = [
    aNurse(campus, {
      ...{ 工号: canary.staffNo, 姓名: canary.name, 手机号: canary.mobile },
      ...{ 证件号码: canary.documentNo, 出生日期: "1969-09-08" },
    }),
    aNurse(campus),
    aNurse(campus),
  ];
  const cells = rows.map((row) => rosterTitles.map((title) => row[title] ?? null));
  const file = await chair.uploaded(csv(rosterTitles, cells), "花名册.csv");
  await importWorkbook(chair, "Membership", file);
  const [person] = await membership.query<{ id: string }[]>(
    "SELECT id FROM member WHERE staff_no = ?",
    [canary.staffNo],
  );
  memberId = person!.id;
  me = union.as(actorOf(unionId, "MEMBER", { memberId }));
  await settled();
}, 120_000);
afterAll(() => union?.stop());

/** Everything that is done for, to and about him before. */
async function aLifeInTheUnion(): Promise<void> {
  await chair.ask(
    `mutation($input: RecordVisitInput!) { recordVisit(input: $input) { ... on Visit { id } ... on Refused { message } } }`,
    {
      input: {
        ...{
          memberId,
          no: "慰问-7731",
          trigger: "ILLNESS_HOSPITALISED",
          payer: "UNION",
          visitedOn: "2025-05-06",
        },
        ...{ occurredOn: "2025-05-01", cashFen: 50_000, visitor: `陪同${canary.name}的同事` },
      },
    },
  );
  await chair.ask(
    `mutation($input: AnnounceInput!) { announce(input: $input) { ... on Notice { id } ... on Refused { message } } }`,
    { input: { title: `祝贺${canary.name}`, text: `${canary.name}荣获表彰。` } },
  );
  await me.ask(`mutation { exportMyData(format: JSON) { __typename } }`);
  const { asked } = await me.ask<{ asked: { id: string } }>(
    `mutation($id: ID!, $opinion: String) { asked: requestWithdrawal(memberId: $id, opinion: $opinion) { ... on MembershipMatter { id } ... on Refused { message } } }`,
    { id: memberId, opinion: `${canary.name}自愿退会` },
  );
  const takes = async (step: string, more: object = {}) =>
    (
      await chair.ask<{ done: object }>(
        `mutation($input: TakeMatterStepInput!) { done: takeMatterStep(input: $input) { ... on MembershipMatter { state } ... on Refused { message } } }`,
        { input: { id: asked.id, step, opinion: `${canary.name}自愿退会`, ...more } },
      )
    ).done;
  expect(await takes("persuade")).toEqual({ state: "PERSUADED" });
  const decided = { document: `关于${canary.name}退会的批复`, decidedBy: "工会委员会" };
  expect(await takes("decide", decided)).toEqual({ state: "DECIDED" });
  await settled();
}

const counts = () =>
  chair.ask(`{ members(asOf: "2025-12-31") { totalCount } staffCoverage(asOf: "2025-12-31") { staff members }
    visits { totalCount edges { node { cashFen visitedOn } } } }`);

const holding = async () => {
  const found: string[] = [];
  for (const [service, db] of databases)
    for (const word of words)
      found.push(...(await tablesHolding(db.manager, word)).map((table) => `${service}.${table}`));
  return [...new Set(found)].sort();
};

test("PI-R10 after an erasure no table of any service, no key of Redis and no stored file shows the person, and every count stays", async () => {
  await aLifeInTheUnion();
  const before = await counts();
  expect(await holding()).toEqual(
    expect.arrayContaining([
      ...["membership.member", "membership.register_row", "membership.outbox"],
      ...["welfare.directory_member", "welfare.visit", "notifications.notice"],
    ]),
  );
  const { asked } = await me.ask<{ asked: { id: string } }>(
    `mutation { asked: requestErasure(input: {reason: "不再需要"}) { ... on Erasure { id } ... on Refused { message } } }`,
  );
  const { done } = await chair.ask<{ done: object }>(
    `mutation($id: ID!) { done: takeErasureStep(input: {id: $id, step: erase}) { ... on Erasure { state } ... on Refused { message } } }`,
    { id: asked.id },
  );
  expect(done).toEqual({ state: "ERASED" });
  await settled();
  await until("the last job leaving Redis", async () => (await redisHolds(words)).length === 0);
  expect(await holding()).toEqual([]);
  expect(await counts()).toEqual(before);
  const membership = databases.get("membership")!;
  const [file] = await membership.query<{ id: string }[]>(
    "SELECT file_id AS id FROM register_import WHERE union_id = ?",
    [unionId],
  );
  const again = await chair.ask<{ started: { message?: string } }>(
    `mutation($fileId: ID!) { started: importMembershipRegisters(input: {fileId: $fileId}) { ... on Refused { message } } }`,
    { fileId: file!.id },
  );
  expect(again.started.message).toMatch(/没有找到上传的文件/);
});

test("PI-R10 a directory that is told everything again learns nothing of the person again", async () => {
  const system = union.as(actorOf(unionId, "SYSTEM_ADMINISTRATOR"));
  await system.ask("mutation { resyncDirectory { __typename } }");
  await settled();
  expect(await holding()).toEqual([]);
});
