import { Readable } from "node:stream";
import { openFiles } from "@union/files";
import { accessTokenSigner } from "@union/identity";
import type { Actor } from "@union/kernel";
import { subscriptions } from "@union/messages";
import { actorOf, csv, testSecrets } from "@union/testing";
import { foundDemoUnion } from "../../services/membership/src/found-demo-union.js";
import { membership } from "../../services/membership/src/service.js";
import { aNurse, rosterTitles } from "../../services/membership/src/testing/roster-row.js";
import { welfare } from "../../services/welfare/src/service.js";
import { askSubgraph } from "./ask-subgraph.js";
import { until } from "./import-workbook.js";
import { type KillableHouse, openKillableHouse } from "./killable-house.js";

const people = 6_000;
const refusedRows = 20;
const repeatedRows = 10;
const wholeTally = {
  state: "DONE",
  total: people + refusedRows + repeatedRows,
  accepted: people,
  refused: refusedRows,
  unchanged: repeatedRows,
};

let house: KillableHouse;
let chair: Actor;
beforeAll(async () => {
  house = await openKillableHouse([membership(testSecrets.signingKey), welfare], (databaseOf) =>
    foundDemoUnion(databaseOf("membership"), "Demo-union-2025"),
  );
  const [union] = await rows<{ union_id: string }>(
    "membership",
    "SELECT union_id FROM campus LIMIT 1",
  );
  chair = actorOf(union!.union_id, "CHAIR");
}, 120_000);
afterAll(() => house?.stop());

/** What the database of a service answers; for as long as it is away, nothing. */
const rows = <Row>(service: string, sql: string, params: unknown[] = []): Promise<Row[]> =>
  house.database(service).query(sql, params);
const count = async (service: string, sql: string, params: unknown[] = []): Promise<number> =>
  Number(
    (await rows<{ n: number | string }>(service, `SELECT COUNT(*) AS n FROM ${sql}`, params))[0]!.n,
  );

/** Queues the import of a file as the gateway would hand it over; answers its id. */
async function startImport(service: "membership" | "welfare", file: Buffer): Promise<string> {
  const description = {
    originalName: "登记表.csv",
    contentType: "text/csv",
    unionId: chair.unionId,
    accountId: chair.accountId,
  };
  const { id: fileId } = await openFiles(house.filesUrl).put(description, Readable.from([file]), {
    maxBytes: 50_000_000,
  });
  const token = await accessTokenSigner(testSecrets.signingKey).sign(chair, new Date());
  const word = service === "membership" ? "Membership" : "Welfare";
  const mutation = `mutation($input: ImportRegistersInput!) { started: import${word}Registers(input: $input) {
    ... on RegisterImports { imports { id } } ... on Refused { message } } }`;
  const { data, errors } = await askSubgraph<{
    started: { imports?: { id: string }[]; message?: string };
  }>(house.url(service), token, mutation, { input: { fileId } });
  if (!data?.started.imports) throw new Error(data?.started.message ?? errors[0]?.message);
  return data.started.imports[0]!.id;
}

type Progress = {
  readonly state: string;
  readonly doneRow: number;
  readonly total: number;
  readonly accepted: number;
  readonly refused: number;
  readonly unchanged: number;
  readonly standing: number;
};

/** How far an import is, and how many of its rows stand, seen in one moment; null while the database is away. */
async function progress(service: string, importId: string): Promise<Progress | null> {
  const sql = `SELECT state, done_row AS doneRow, total_rows AS total, accepted, refused, unchanged_rows AS unchanged,
    (SELECT COUNT(*) FROM register_row r WHERE r.import_id = i.id) AS standing FROM register_import i WHERE i.id = ?`;
  const [found] = await rows<Progress>(service, sql, [importId]).catch(() => []);
  return found ? { ...found, standing: Number(found.standing) } : null;
}

/** Waits until an import runs and is further than a row, then kills something; answers how far it was. */
async function killBeyond(
  row: number,
  service: string,
  importId: string,
  victim = service,
): Promise<number> {
  await until(
    "the import getting further",
    async () => {
      const now = await progress(service, importId);
      if (now?.state === "DONE" || now?.state === "FAILED")
        throw new Error("the import ended before it was killed");
      return now?.state === "RUNNING" && now.doneRow > row;
    },
    5,
  );
  await house.kill(victim);
  if (victim === "mariadb") return row;
  const left = await progress(service, importId);
  expect(left).toMatchObject({ state: "RUNNING" });
  expect(left!.standing).toBe(left!.accepted);
  expect(left!.total).toBe(left!.accepted + left!.refused + left!.unchanged);
  expect(left!.total).toBeLessThan(wholeTally.total);
  return left!.doneRow;
}

async function expectWhole(service: string, importId: string): Promise<void> {
  await until("the import's end", async () => {
    const state = (await progress(service, importId))?.state;
    return state === "DONE" || state === "FAILED";
  });
  expect(await progress(service, importId)).toMatchObject({ ...wholeTally, standing: people });
  expect(await count(service, "register_refusal WHERE import_id = ?", [importId])).toBe(
    refusedRows,
  );
  const kept = "SELECT SUM(row_count) AS n FROM register_verdict WHERE import_id = ?";
  const [verdicts] = await rows<{ n: number | string }>(service, kept, [importId]);
  expect(Number(verdicts!.n)).toBe(wholeTally.total);
  expect(
    await count(service, "outbox WHERE name = 'register.imported.v1' AND subject = ?", [importId]),
  ).toBe(1);
}

const staffNo = (prefix: string, n: number): string => `${prefix}${String(n).padStart(5, "0")}`;

/** Rows of people, some that must be refused spread among them, and at the end some that the first ones were already. */
function spread<Row>(good: readonly Row[], spoilt: (row: Row, n: number) => Row): Row[] {
  const every = Math.floor(good.length / refusedRows);
  const mixed = good.flatMap((row, n) => (n % every === every - 1 ? [row, spoilt(row, n)] : [row]));
  return [...mixed, ...good.slice(0, repeatedRows)];
}

function roster(prefix: string): Buffer {
  const good = Array.from({ length: people }, (_, n) =>
    aNurse(n % 3 === 0 ? "东院区" : "本部院区", {
      工号: staffNo(prefix, n),
      证件类型: null,
      证件号码: null,
      科室: `第${n % 40}科室`,
    }),
  );
  const all = spread(good, (row, n) => ({ ...row, 工号: `${staffNo(prefix, n)}X`, 姓名: "🌸🌸" }));
  return csv(
    rosterTitles,
    all.map((row) => rosterTitles.map((title) => row[title] ?? null)),
  );
}

const like = (prefix: string): string => `${prefix}%`;

/** Everybody of a roster stands once, is enrolled once, and reached the directory by one card. */
async function expectEverybodyOnce(prefix: string): Promise<void> {
  const member = "member m WHERE m.staff_no LIKE ?";
  expect(await count("membership", member, [like(prefix)])).toBe(people);
  for (const table of ["membership_fact", "post"])
    expect(
      await count(
        "membership",
        `${table} f JOIN ${member.replace("WHERE", "ON m.id = f.member_id WHERE")}`,
        [like(prefix)],
      ),
    ).toBe(people);
  await until(
    "the directory knowing everybody",
    async () =>
      (await count("welfare", "directory_member WHERE staff_no LIKE ?", [like(prefix)])) === people,
  );
  const cards =
    "outbox o, JSON_TABLE(o.payload, '$.members[*]' COLUMNS (id CHAR(36) PATH '$.id', staff VARCHAR(40) PATH '$.staffNo')) c";
  const [told] = await rows<{ cards: number; people: number }>(
    "membership",
    `SELECT COUNT(*) AS cards, COUNT(DISTINCT c.id) AS people FROM ${cards} WHERE o.name = 'member.changed.v1' AND c.staff LIKE ?`,
    [like(prefix)],
  );
  expect([Number(told!.cards), Number(told!.people)]).toEqual([people, people]);
}

/** Every event was told, and what the other service hears of it was heard once. */
async function expectEventsHeard(): Promise<void> {
  const names = Object.entries<readonly string[]>(subscriptions)
    .filter(([, hearers]) => hearers.includes("welfare"))
    .map(([name]) => name);
  await until(
    "every event being told",
    async () => (await count("membership", "outbox WHERE published_at IS NULL")) === 0,
  );
  await until(
    "every event being heard",
    async () =>
      (await count("welfare", "consumed_event")) ===
      (await count("membership", "outbox WHERE name IN (?)", [names])),
  );
}

test("membership is killed twice during the import of a roster: it goes on by itself, nothing comes twice, nothing half", async () => {
  const id = await startImport("membership", roster("A"));
  let reached = 0;
  for (let kill = 0; kill < 2; kill += 1) {
    reached = await killBeyond(reached, "membership", id);
    await house.start("membership");
  }
  await expectWhole("membership", id);
  await expectEverybodyOnce("A");
  await expectEventsHeard();
}, 180_000);

test("welfare is killed twice during the import of visits: every visit stands once, and membership is told of everybody visited", async () => {
  const titles = [
    "编号",
    "日期",
    "工号",
    "姓名",
    "事由",
    "慰问金(元)",
    "慰问品",
    "慰问品价值(元)",
    "经费来源",
    "走访人",
    "事件日期",
  ];
  const good = Array.from({ length: people }, (_, n) => [
    `V${n}`,
    "2025-03-08",
    staffNo("A", n),
    "沈月华",
    "生日",
    100,
    "蛋糕",
    50,
    "工会",
    "工会干事",
    null,
  ]);
  const all = spread(good, (row, n) => row.with(0, `V${n}X`).with(2, staffNo("Z", n)));
  const id = await startImport("welfare", csv(titles, all));
  let reached = 0;
  for (let kill = 0; kill < 2; kill += 1) {
    reached = await killBeyond(reached, "welfare", id);
    await house.start("welfare");
  }
  await expectWhole("welfare", id);
  const [stand] = await rows<Record<string, number>>(
    "welfare",
    "SELECT COUNT(*) AS visits, COUNT(DISTINCT no) AS numbers, COUNT(DISTINCT member_id) AS people, SUM(cash_fen + goods_value_fen) AS fen FROM visit",
  );
  expect(
    Object.fromEntries(Object.entries(stand!).map(([name, value]) => [name, Number(value)])),
  ).toEqual({ visits: people, numbers: people, people, fen: people * 15_000 });
  await until(
    "membership knowing who was visited",
    async () => (await count("membership", "member_link")) === people,
  );
}, 180_000);

test("Redis, the service that follows and MariaDB are killed during an import and come back on their data: it ends whole, and every card arrives", async () => {
  const id = await startImport("membership", roster("B"));
  const reached = await killBeyond(0, "membership", id, "redis");
  await house.kill("welfare");
  await killBeyond(reached, "membership", id, "mariadb");
  await house.start("mariadb");
  await house.start("redis");
  await house.start("welfare");
  await expectWhole("membership", id);
  await expectEverybodyOnce("B");
  await expectEventsHeard();
  for (const service of ["membership", "welfare"])
    expect([service, await house.isRunning(service)]).toEqual([service, true]);
}, 180_000);
