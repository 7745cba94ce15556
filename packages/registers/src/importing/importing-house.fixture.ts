import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { openFiles } from "@union/files";
import type { Actor, Page } from "@union/kernel";
import { createLogger } from "@union/observability";
import {
  command,
  dataKeys,
  infrastructureMigrations,
  newId,
  openDatabase,
} from "@union/persistence";
import { DataSource } from "typeorm";
import { cancelImport } from "./cancel-import.js";
import { giftLanding, giftMigration, type Hindrance } from "./gift.fixture.js";
import { ImportReader } from "./import.reader.js";
import type { ImportNeeds } from "./import-needs.js";
import type { CorrectionChoice } from "./import-state.js";
import { importingMigrations } from "./importing.migrations.js";
import { requestImport } from "./request-import.js";
import type { JudgedRow, RowVerdict } from "./row-verdict.js";
import { runNextImport } from "./run-next-import.js";
import { undoImport } from "./undo-import.js";
import { VerdictReader } from "./verdict.reader.js";

type Choice = { readonly dryRun?: boolean; readonly corrections?: CorrectionChoice };

/** An officer of a union of his own, or of some campuses of one. */
export const officer = (
  unionId: string = randomUUID(),
  campusIds: readonly string[] | null = null,
): Actor => ({
  accountId: randomUUID(),
  unionId,
  memberId: null,
  sessionId: randomUUID(),
  grants: [{ role: "UNION_OFFICER", campusIds, departmentIds: null }],
});

/** For tests: a database, a storage and a runner of the gift register. */
export async function openImportingHouse() {
  const address = process.env["DATABASE_URL"] ?? "";
  const name = `importing_${randomUUID().replaceAll("-", "")}`;
  const server = await new DataSource({ type: "mariadb", url: address }).initialize();
  await server.query(`CREATE DATABASE ${name} COLLATE utf8mb4_unicode_520_ci`);
  const migrations = [...infrastructureMigrations, ...importingMigrations, giftMigration];
  const db = await openDatabase(new URL(`/${name}`, address).toString(), { migrations });
  const folder = await mkdtemp(join(tmpdir(), "importing-"));
  const needs: ImportNeeds = {
    db,
    files: openFiles(pathToFileURL(folder).toString()),
    keys: dataKeys(randomBytes(32).toString("base64")),
    clock: () => new Date("2025-06-01T00:00:00Z"),
    service: "welfare",
  };
  const hindrance: Hindrance = { before: () => undefined };
  const landings = [giftLanding(hindrance)];
  const log = createLogger({ name: "importing", level: "silent" });
  const envelope = () => ({ idempotencyKey: null, traceId: newId() });

  const upload = async (actor: Actor, content: Buffer): Promise<string> => {
    const { unionId, accountId } = actor;
    const about = { originalName: "礼物.csv", contentType: "text/csv", unionId, accountId };
    return (await needs.files.put(about, Readable.from([content]), { maxBytes: 10_000_000 })).id;
  };
  const request = command(db, "importRegisters", requestImport);
  const queue = async (actor: Actor, content: Buffer, choice: Choice = {}): Promise<string> => {
    const { dryRun = false, corrections = "REFUSE" } = choice;
    const sheets = [{ register: "gifts", sheet: content[0] === 0x50 ? "礼物" : "" }];
    const fileId = await upload(actor, content);
    const input = { fileId, fileName: "礼物.csv", sheets, dryRun, corrections };
    const asked = await request(actor, input, envelope());
    if (!asked.ok) throw new Error(asked.error.kind);
    return asked.value.id;
  };
  const runNext = (chunkRows = 1_000): Promise<boolean> =>
    runNextImport({ ...needs, chunkRows }, landings, log);
  const outcome = async (id: string) => {
    const [{ union_id: unionId }] = await db.query(
      "SELECT union_id FROM register_import WHERE id = ?",
      [id],
    );
    const reader = new ImportReader(db.manager);
    const [one] = await reader.byIds({ unionId, accountId: "", isWide: true }, [id]);
    const { nodes } = await reader.refusals(id, { first: 1_000, after: null });
    const refusals = nodes.map(({ row_no, code, message_zh }) => ({
      row: row_no,
      code,
      says: message_zh,
    }));
    return { ...one!, refusals };
  };
  const verdicts = new VerdictReader(db.manager);
  /** The verdicts of an import, read `first` rows at a time: "2 NEW". */
  const verdictsOf = async (id: string, verdict: RowVerdict | null = null, first = 3) => {
    const told: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Page<JudgedRow> = await verdicts.page(id, { first, after }, verdict);
      told.push(...page.nodes.map((one) => `${one.rowNo} ${one.verdict}`));
      after = page.cursors.at(-1) ?? null;
      if (!page.hasNextPage) return told;
      if (page.nodes.length !== first) throw new Error("a page before the last is not full");
    }
  };
  const importNow = async (
    actor: Actor,
    content: Buffer,
    choice: Choice = {},
    chunkRows = 1_000,
  ) => {
    const id = await queue(actor, content, choice);
    while (await runNext(chunkRows));
    return outcome(id);
  };
  /** Everything that stands in the tables that imports write, save the imports and refusals themselves. */
  const standing = async ({ unionId }: Actor) => ({
    gifts: await db.query("SELECT * FROM gift WHERE union_id = ? ORDER BY seq", [unionId]),
    ledger: await db.query("SELECT * FROM register_row WHERE union_id = ? ORDER BY number", [
      unionId,
    ]),
    told: await db.query("SELECT name, payload FROM outbox WHERE union_id = ?", [unionId]),
  });
  const undo = (actor: Actor, importId: string) =>
    command(db, "undoImport", (unit) => undoImport({ ...unit, landings, keys: needs.keys }))(
      actor,
      { importId },
      envelope(),
    );
  const cancel = (actor: Actor, importId: string) =>
    command(db, "cancelImport", (unit) => cancelImport({ ...unit, service: needs.service }))(
      actor,
      { importId },
      envelope(),
    );
  /** As if whoever holds an import had fallen silent long ago. */
  const lapse = (id: string): Promise<unknown> =>
    db.query("UPDATE register_import SET lease_until = '2000-01-01' WHERE id = ?", [id]);
  const close = async (): Promise<void> => {
    await db.destroy();
    await server.query(`DROP DATABASE ${name}`);
    await server.destroy();
    await rm(folder, { recursive: true });
  };
  return {
    db,
    needs,
    landings,
    log,
    hindrance,
    queue,
    runNext,
    outcome,
    verdictsOf,
    importNow,
    standing,
    undo,
    cancel,
    lapse,
    close,
  };
}
export type ImportingHouse = Awaited<ReturnType<typeof openImportingHouse>>;
