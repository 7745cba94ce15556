/** Recording a visit by hand: one transaction that writes the same five rows by prepared statements, and nothing else. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { poolOf, serveBare } from "./bare-server.mjs";

const pool = poolOf("welfare");
const unionId = process.env["UNION_ID"];
const accountId = randomUUID();
const instant = () => new Date().toISOString().replace("T", " ").replace("Z", "");

serveBare({
  async "/recordVisit"({ input, person }, { "idempotency-key": key }) {
    const connection = await pool.getConnection();
    const id = randomUUID();
    const traceId = randomUUID();
    const event = { unionId, service: "welfare", memberIds: [input.memberId] };
    const hash = createHash("sha256").update(JSON.stringify(input)).digest();
    try {
      await connection.query("START TRANSACTION");
      await connection.execute(
        `INSERT INTO bench_command_log (union_id, account_id, idempotency_key, command, input_hash, result, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [
          unionId,
          accountId,
          key,
          "recordVisit",
          hash,
          JSON.stringify({ ok: true, value: { id } }),
          instant(),
        ],
      );
      await connection.execute(
        `INSERT INTO bench_visit (union_id, campus_id, id, no, member_id, department_id, cause, visited_on, occurred_on, cash_fen, goods,
           goods_value_fen, payer, visitor, status, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          unionId,
          person.campusId,
          id,
          input.no,
          input.memberId,
          person.departmentId,
          input.trigger,
          input.visitedOn,
          null,
          input.cashFen,
          input.goods,
          input.goodsValueFen,
          input.payer,
          input.visitor,
          "DONE",
          1,
        ],
      );
      await connection.execute(
        "INSERT INTO bench_outbox (id, union_id, name, subject, payload, trace_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          randomUUID(),
          unionId,
          "records.linked.v1",
          input.memberId,
          JSON.stringify(event),
          traceId,
          instant(),
        ],
      );
      await connection.execute(
        "INSERT INTO bench_register_row (union_id, register, number, subject_id, row_hash, import_id, row_no) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          unionId,
          "visits",
          input.no,
          id,
          randomBytes(32),
          "00000000-0000-0000-0000-000000000000",
          0,
        ],
      );
      await connection.execute(
        `INSERT INTO bench_audit_log (union_id, account_id, action, outcome, subject, detail, trace_id, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        [unionId, accountId, "recordVisit", "OK", id, null, traceId, instant()],
      );
      await connection.query("COMMIT");
    } finally {
      connection.release();
    }
    return { recordVisit: { id, no: input.no, visitedOn: input.visitedOn } };
  },
});
