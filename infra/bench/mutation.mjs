import { setTimeout as pause } from "node:timers/promises";
import { interrupted } from "../local/interrupted.mjs";
import { compare, resultLine } from "./compare.mjs";
import { rosterWorkbook } from "./roster-workbook.mjs";
import { untilKnown } from "./seed-year.mjs";
import { Stage } from "./stage.mjs";
import { Union } from "./union.mjs";

const people = 10_000;
const aim = 0.4;
/** What one recorded visit writes; the bare handler writes into empty copies, which no relay reads. */
const written = ["visit", "register_row", "outbox", "audit_log", "command_log"];
const settledWithinMs = 120_000;

const query = `mutation($input: RecordVisitInput!) { recordVisit(input: $input) {
  ... on Visit { id no visitedOn } ... on Refused { code message } } }`;

/**
 * Visits recorded through the gateway, each with an idempotency key of its own, and by a bare transaction: while their
 * events are told and heard on the same two cores, and by themselves.
 */
export async function bench() {
  const stage = await Stage.open(["membership", "welfare"]);
  try {
    const union = await Union.found(stage);
    await union.importRoster(await rosterWorkbook(people));
    await untilKnown(stage, union.id, ["welfare"], people);
    for (const table of written)
      await stage.sql.query(
        `CREATE TABLE union_hall_welfare.bench_${table} LIKE union_hall_welfare.${table}`,
      );
    await stage.startBare("bare-visits.mjs", union.id);
    const walk = await recordings(stage, union);
    const { headers } = union;
    const settle = () => untilTold(stage);
    const result = await compare(stage, { name: "recordVisit", headers, walk, settle });
    await requireSameRows(stage);
    await stage.restartWithoutQueues("welfare");
    const alone = await compare(stage, { name: "recordVisit", headers, walk });
    console.log("\nvisits recorded with 16 at a time; medians of 3 rounds");
    console.log("the mutation alone, its events waiting in the outbox:");
    console.log(resultLine(alone, aim));
    console.log("while its events are told, heard and confirmed beside it:");
    console.log(resultLine(result, aim));
  } finally {
    await stage.close();
  }
}

/** Every request is a new visit under a new number and key. The bare handler is also told what the service looks up. */
async function recordings({ sql }, union) {
  const [members] = await sql.query(
    `SELECT id, campus_id AS campusId, department_id AS departmentId FROM union_hall_welfare.directory_member
     WHERE union_id = ?`,
    [union.id],
  );
  let visits = 0;
  return function* (connection) {
    for (let n = connection * 607; ; n += 7_919) {
      visits += 1;
      const person = members[n % members.length];
      const no = `V${visits}`;
      const input = {
        no,
        memberId: person.id,
        visitedOn: "2026-03-08",
        trigger: "BIRTHDAY",
        cashFen: 20_000,
        goods: "鲜花",
        goodsValueFen: 5_000,
        payer: "UNION",
        visitor: "工会小组",
      };
      const headers = { "idempotency-key": `bench-${no}` };
      const answer = yield {
        body: JSON.stringify({ query, variables: { input, person } }),
        headers,
      };
      if (answer.includes('"code"')) throw new Error(answer);
    }
  };
}

/** Waits until every event is told and heard, so that its cost does not fall upon the next round of the other stack. */
async function untilTold({ sql }) {
  const deadline = Date.now() + settledWithinMs;
  for (;;) {
    interrupted.throwIfAborted();
    const [[{ waiting }]] = await sql.query(
      `SELECT (SELECT COUNT(*) FROM union_hall_welfare.outbox WHERE name = 'records.linked.v1')
        - (SELECT COUNT(*) FROM union_hall_membership.consumed_event) AS waiting`,
    );
    if (waiting <= 0) return;
    if (Date.now() > deadline) throw new Error(`${waiting} events are not heard`);
    await pause(100);
  }
}

/** The comparison is only fair where each visit wrote one row into every table, on either side. */
async function requireSameRows({ sql }) {
  for (const prefix of ["", "bench_"]) {
    const counts = [];
    for (const table of written) {
      const only = prefix === "" && table === "outbox" ? "WHERE name = 'records.linked.v1'" : "";
      const from = `union_hall_welfare.${prefix}${table} ${only}`;
      const [[{ n }]] = await sql.query(`SELECT COUNT(*) AS n FROM ${from}`);
      counts.push(Number(n));
    }
    if (new Set(counts).size !== 1)
      throw new Error(`${prefix}${written}: ${counts} rows, not one of each a visit`);
  }
}
