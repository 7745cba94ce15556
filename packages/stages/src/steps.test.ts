import { randomUUID } from "node:crypto";
import { holdersOf, persons } from "@union/deadlines";
import type { Actor } from "@union/kernel";
import {
  type Database,
  infrastructureMigrations,
  newId,
  Outbox,
  openDatabase,
} from "@union/persistence";
import { DataSource } from "typeorm";
import { stageMigrations } from "./stage.migrations.js";
import { defineStages } from "./stages.js";
import { StepReader } from "./step.reader.js";
import { Steps } from "./steps.js";

const stages = defineStages({
  kind: "BOOK_WISH",
  name: { zh: "购书申请", en: "wish for a book" },
  states: { ASKED: { zh: "已申请", en: "asked" }, BOUGHT: { zh: "已购", en: "bought" } },
  steps: {
    ask: {
      ...{ name: { zh: "申请", en: "ask" }, from: ["ASKED"], to: "ASKED", by: "OWNER" },
      tells: { silent: { zh: "本人所为。", en: "His own doing." } },
    },
    buy: {
      ...{ name: { zh: "购买", en: "buy" }, from: ["ASKED"], to: "BOUGHT", by: "people.write" },
      opinion: "OPTIONAL",
      tells: [
        { whom: "OWNER", says: { zh: "书已购到。", en: "The book is here." } },
        { whom: "OFFICERS", says: { zh: "请登记入库。", en: "Put it on the shelf." } },
      ],
    },
  },
});
const database = `stages_${randomUUID().replaceAll("-", "")}`;
let server: DataSource;
let db: Database;
beforeAll(async () => {
  const url = new URL(process.env["DATABASE_URL"] ?? "");
  server = await new DataSource({ type: "mariadb", url: url.href }).initialize();
  await server.query(`CREATE DATABASE ${database}`);
  url.pathname = `/${database}`;
  db = await openDatabase(url.href, {
    migrations: [...infrastructureMigrations, ...stageMigrations],
  });
});
afterAll(async () => {
  await db.destroy();
  await server.query(`DROP DATABASE ${database}`);
  await server.destroy();
});

function aWish() {
  const [unionId, subject, memberId] = [newId(), newId(), newId()];
  const officer: Actor = {
    ...{ accountId: newId(), unionId, memberId: newId(), sessionId: newId() },
    grants: [{ role: "CHAIR", campusIds: null, departmentIds: null }],
  };
  const pass = (step: "ask" | "buy", opinion: string | null = null) =>
    db.transaction((tx) =>
      new Steps(tx, new Outbox(tx, { unionId, traceId: newId() }), () => new Date()).pass(
        stages,
        officer,
        {
          ...{ unionId, subject, subjectName: "《本草纲目》", campusId: null, step, opinion },
          ...{ from: "ASKED", to: stages.steps[step].to },
          parties: { OWNER: persons(memberId), OFFICERS: holdersOf(["CHAIR"], null) },
        },
      ),
    );
  const told = () =>
    db.query<{ payload: string }[]>(
      "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ?",
      [unionId],
    );
  return { unionId, subject, memberId, officer, pass, told };
}

test("2.16.1 every step keeps who took it, in which part, when and with which opinion, in its order", async () => {
  const { unionId, subject, officer, pass } = aWish();
  await pass("ask");
  await pass("buy", "同意购买");
  const steps = await new StepReader(db.manager).of(unionId, "BOOK_WISH", [subject]);
  expect(steps).toMatchObject([
    { step: "ask", from: "ASKED", to: "ASKED", role: null, opinion: null },
    { step: "buy", to: "BOUGHT", role: "CHAIR", opinion: "同意购买", memberId: officer.memberId },
  ]);
  expect(steps[1]?.at).toBeInstanceOf(Date);
});

test("a step tells each party in its own words and never the opinion; a silent one tells nobody", async () => {
  const { memberId, pass, told } = aWish();
  await pass("ask");
  expect(await told()).toEqual([]);
  await pass("buy", "不可外传的意见");
  const [event, ...others] = await told();
  expect(others).toEqual([]);
  expect(event!.payload).not.toContain("不可外传的意见");
  expect(JSON.parse(event!.payload)).toMatchObject({
    step: "buy",
    told: [
      { recipients: [memberId], roles: [], todo: { zh: "书已购到。" } },
      { recipients: [], roles: ["CHAIR"], todo: { zh: "请登记入库。" } },
    ],
  });
});

test("two who take a step of one matter at once leave both steps, one after the other", async () => {
  const { unionId, subject, pass } = aWish();
  await pass("ask");
  await Promise.allSettled([pass("buy"), pass("buy"), pass("buy")]);
  const rows = await db.query<{ no: number }[]>(
    "SELECT no FROM stage_step WHERE union_id = ? AND subject = ? ORDER BY no",
    [unionId, subject],
  );
  expect(rows.map(({ no }) => no)).toEqual(rows.map((_, index) => index + 1));
});
