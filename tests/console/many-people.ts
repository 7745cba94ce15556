import type { WholeUnion } from "../union/whole-union.js";

/** Puts people who are no members into a department that is opened for them, straight into membership's tables: reading many is what is tested. */
export async function addManyPeople(
  union: WholeUnion,
  { campus, department, count }: { campus: string; department: string; count: number },
): Promise<void> {
  const db = await union.database("membership");
  const [place] = await db.query<{ unionId: string; campusId: string }[]>(
    "SELECT union_id AS unionId, id AS campusId FROM campus WHERE name = ?",
    [campus],
  );
  const { unionId, campusId } = place!;
  const departmentId = "00000000-0000-7000-9000-000000000000";
  await db.query(
    "INSERT INTO department (union_id, id, opened_in, name, version) VALUES (?, ?, ?, ?, 1)",
    [unionId, departmentId, campusId, department],
  );
  await db.query(
    "INSERT INTO org_edge (union_id, kind, child_id, parent_id, valid_from, valid_to) VALUES (?, 'DEPARTMENT_OF_CAMPUS', ?, ?, '2000-01-01', '9999-12-31')",
    [unionId, departmentId, campusId],
  );
  const numbered = `FROM seq_1_to_${count}`;
  const id = "CONCAT('00000000-0000-7000-8000-', LPAD(seq, 12, '0'))";
  await db.query(
    `INSERT INTO member (union_id, id, staff_no, name, pinyin, initials, sex, document_type, version)
     SELECT ?, ${id}, CONCAT('M', LPAD(seq, 6, '0')), CONCAT('众', seq), CONCAT('zhong', seq), CONCAT('z', seq), 'FEMALE', 'OTHER', 1 ${numbered}`,
    [unionId],
  );
  await db.query(
    `INSERT INTO post (union_id, member_id, campus_id, department_id, employment_type, valid_from, valid_to)
     SELECT ?, ${id}, ?, ?, 'CONTRACT', '2020-01-01', '9999-12-31' ${numbered}`,
    [unionId, campusId, departmentId],
  );
}
