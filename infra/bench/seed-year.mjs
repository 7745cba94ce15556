import { setTimeout as pause } from "node:timers/promises";
import { interrupted } from "../local/interrupted.mjs";

const patienceMs = 120_000;

/** Waits until services know as many people of a union as membership has. */
export async function untilKnown({ sql }, unionId, services, people) {
  const deadline = Date.now() + patienceMs;
  for (const service of services)
    for (let known = 0; known < people; ) {
      interrupted.throwIfAborted();
      if (Date.now() > deadline) throw new Error(`${service} knows ${known} of ${people} people`);
      await pause(200);
      const database = `union_hall_${service.replaceAll("-", "_")}`;
      const count = `SELECT COUNT(*) AS n FROM ${database}.directory_member WHERE union_id = ?`;
      [[{ n: known }]] = await sql.query(count, [unionId]);
    }
}

/** Two visits to everybody, and a proposal of every twentieth person, straight into the services' tables. */
export async function seedYear({ sql }, unionId) {
  await sql.query(
    `INSERT INTO union_hall_welfare.visit (union_id, campus_id, id, no, member_id, department_id, cause, visited_on, occurred_on,
       cash_fen, goods, goods_value_fen, payer, visitor, status, version)
     SELECT union_id, campus_id, UUID(), CONCAT('V', staff_no, '-', seq), id, department_id,
       ELT(1 + (seq + CRC32(id)) % 3, 'BIRTHDAY', 'MAJOR_FESTIVAL', 'ILLNESS_HOSPITALISED'),
       DATE_ADD('2025-01-01', INTERVAL (CRC32(id) + seq * 97) % 365 DAY), NULL, 20000, '鲜花', 5000, 'UNION', '工会小组', 'DONE', 1
     FROM union_hall_welfare.directory_member, union_hall_welfare.seq_1_to_2 WHERE union_id = ?`,
    [unionId],
  );
  await sql.query(
    `INSERT INTO union_hall_democratic_management.proposal (union_id, campus_id, id, no, congress_no, session_no, title, category,
       proposer_id, department_id, submitted_on, status, version)
     SELECT union_id, campus_id, UUID(), CONCAT('P', staff_no), 3, 1, CONCAT('关于改善值班条件的提案 ', staff_no), '后勤保障',
       id, department_id, DATE_ADD('2025-01-01', INTERVAL CRC32(id) % 365 DAY), 'SUBMITTED', 1
     FROM union_hall_democratic_management.directory_member WHERE union_id = ? AND CAST(SUBSTR(staff_no, 2) AS INT) % 20 = 0`,
    [unionId],
  );
  for (const table of ["welfare.visit", "democratic_management.proposal", "membership.member"])
    await sql.query(`ANALYZE TABLE union_hall_${table}`);
}
