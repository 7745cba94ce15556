import { randomUUID } from "node:crypto";
import { type Actor, dayOf, localDate, openEnd, type Role } from "@union/kernel";
import { newId } from "@union/persistence";
import {
  actorOf,
  csv,
  type ImportOutcome,
  importFile,
  type TestService,
  upload,
} from "@union/testing";
import type { FactKind } from "../member/index.js";
import { decidePolicy } from "./decide-policy.js";
import { recordsFact } from "./records-fact.js";
import { type RosterCells, rosterTitles } from "./roster-row.js";

type Choices = { readonly dryRun?: boolean; readonly corrections?: "REFUSE" | "APPLY" };
export type TestUnion = Awaited<ReturnType<typeof aUnion>>;

/** The password of every account that a test opens. */
export const rightPassword = "Correct-horse-9";

/** The roster as a CSV file. */
export const rosterCsv = (rows: readonly RosterCells[]): Buffer =>
  csv(
    rosterTitles,
    rows.map((row) => rosterTitles.map((title) => row[title] ?? null)),
  );

/** A union of its own for a test, with its campuses, its people and whoever works for it. */
export async function aUnion(service: TestService, ...campusNames: readonly string[]) {
  const unionId = randomUUID();
  const { db } = service.ground;
  const campusIds = await foundUnion(service, unionId, campusNames);
  const campusId = (name: string): string => campusIds[name]!;
  const chair = actorOf(unionId, "CHAIR");

  /** The verdicts on a file, or on rows typed into one. */
  const imports = async (
    actor: Actor,
    rows: readonly RosterCells[] | Buffer,
    choices: Choices = {},
  ): Promise<ImportOutcome> => {
    const content = Buffer.isBuffer(rows) ? rows : rosterCsv(rows);
    const fileId = await upload(service, actor, content, "花名册.csv");
    return (await importFile(service, "Membership", actor, { fileId, ...choices }))[0]!;
  };
  const memberId = async (row: RosterCells): Promise<string> => {
    const [found] = await db.query<{ id: string }[]>(
      "SELECT id FROM member WHERE union_id = ? AND staff_no = ?",
      [unionId, row["工号"]],
    );
    if (!found) throw new Error("nobody of this union has that staff number");
    return found.id;
  };
  return {
    unionId,
    chair,
    campusId,
    imports,
    /** The id of the person of a row. */
    memberId,
    /** Takes people on, and answers their ids in the order of the rows. */
    employs: async (...rows: readonly RosterCells[]): Promise<string[]> => {
      const outcome = await imports(chair, rows);
      if (outcome.accepted !== rows.length) throw new Error(JSON.stringify(outcome.refusals));
      return Promise.all(rows.map(memberId));
    },
    departmentId: async (campus: string, name: string): Promise<string> => {
      const [found] = await db.query<{ id: string }[]>(
        "SELECT id FROM department WHERE union_id = ? AND opened_in = ? AND name = ?",
        [unionId, campusId(campus), name],
      );
      return found!.id;
    },
    holder: (role: Role): Actor => actorOf(unionId, role),
    officerOf: (name: string): Actor =>
      actorOf(unionId, "UNION_OFFICER", { campusIds: [campusId(name)] }),
    leaderOf: (departmentId: string): Actor =>
      actorOf(unionId, "GROUP_LEADER", { departmentIds: [departmentId] }),
    /** A member at his campus, signed in by an account of his own. */
    member: (id: string, campus: string): Actor =>
      actorOf(unionId, "MEMBER", { memberId: id, campusIds: [campusId(campus)] }),
    /** Opens an account, of a person of the staff where `staffNo` says whose. */
    opensAccount: async (login: string, more: object = {}): Promise<string> => {
      const { account } = await service.ask<{ account: { id?: string; code?: string } }>(
        actorOf(unionId, "SYSTEM_ADMINISTRATOR"),
        `mutation($input: CreateAccountInput!) { account: createAccount(input: $input) {
          ... on Account { id login } ... on Refused { code message } } }`,
        { input: { login, password: rightPassword, ...more } },
      );
      if (!account.id) throw new Error(account.code);
      return account.id;
    },
    /** Grants an account a role over the whole union. */
    grants: async (accountId: string, role: Role, more: object = {}): Promise<string> => {
      const { granted } = await service.ask<{ granted: { id?: string; code?: string } }>(
        actorOf(unionId, "SECURITY_ADMINISTRATOR"),
        "mutation($input: GrantRoleInput!) { granted: grantRole(input: $input) { ... on RoleGrant { id } ... on Refused { code } } }",
        {
          input: {
            accountId,
            role,
            nodeId: unionId,
            validFrom: dayOf(service.ground.clock()),
            ...more,
          },
        },
      );
      if (!granted.id) throw new Error(granted.code);
      return granted.id;
    },
    /** Lets one chair propose a decision on policy, and another one approve it; answers its id, or the code of the refusal. */
    decides: (decision: object, campus: string | null = null): Promise<string> =>
      decidePolicy(service, unionId, { campusId: campus && campusIds[campus]!, ...decision }),
    /** What happened to a membership before a test begins, by no procedure. */
    records: (memberId: string, kind: FactKind, effectiveOn: string, more: object = {}) =>
      recordsFact(service, chair, memberId, {
        ...{ kind, effectiveOn: localDate(effectiveOn), reason: null },
        ...{ document: "会字〔2025〕1号", decidedBy: "工会委员会", ...more },
      }),
  };
}

async function foundUnion(
  { ground: { db } }: TestService,
  unionId: string,
  campusNames: readonly string[],
): Promise<Record<string, string>> {
  await db.query(
    "INSERT INTO union_org (union_id, id, level, name, version) VALUES (?, ?, 'BASE_LEVEL', '测试工会', 1)",
    [unionId, unionId],
  );
  const campusIds: Record<string, string> = {};
  for (const name of campusNames) {
    const id = newId();
    campusIds[name] = id;
    await db.query("INSERT INTO campus (union_id, id, name, version) VALUES (?, ?, ?, 1)", [
      unionId,
      id,
      name,
    ]);
    await db.query(
      "INSERT INTO org_edge (union_id, kind, child_id, parent_id, valid_from, valid_to) VALUES (?, 'CAMPUS_OF_UNION', ?, ?, '1900-01-01', ?)",
      [unionId, id, unionId, openEnd],
    );
  }
  return campusIds;
}
