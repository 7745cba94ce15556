/** The reads of the bench by hand: the statements that the services send, prepared, and the answers put together. */
import { poolOf, serveBare } from "./bare-server.mjs";

const [membership, welfare, democratic] = ["membership", "welfare", "democratic-management"].map(
  poolOf,
);
const unionId = process.env["UNION_ID"];
const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const rowsOf = async (pool, sql, values) => (await pool.execute(sql, values))[0];
const places = (list) => list.map(() => "?").join(", ");
const encode = (row) => Buffer.from(JSON.stringify([row.cursor_0])).toString("base64url");
const decode = (cursor) => JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));

const columns = `m.id, m.staff_no AS staffNo, m.name, m.sex, m.ethnic_group AS ethnicGroup, m.political_status AS politicalStatus,
  m.education, m.work_started_on AS workStartedOn, p.campus_id AS campusId, p.department_id AS departmentId, p.category,
  p.cadre_rank AS \`rank\`, p.title, p.employment_type AS employmentType, p.valid_from AS postFrom,
  f.status, f.effective_on AS statusSince, f.kind AS statusBecause, m.version`;
const people = (
  join,
) => `member m ${join} post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_from <= '${today}' AND p.valid_to > '${today}'
  LEFT JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id AND f.effective_on <= '${today}' AND f.until_on > '${today}'`;

/** A page of people after a cursor; `narrowed` adds conditions of its own. */
async function pageOfPeople(after, narrowed = { sql: "", values: [] }) {
  const [staffNo] = decode(after);
  const found = await rowsOf(
    membership,
    `SELECT ${columns}, m.staff_no AS cursor_0 FROM ${people("STRAIGHT_JOIN")}
     WHERE m.union_id = ? ${narrowed.sql} AND m.staff_no >= ? AND m.staff_no > ? ORDER BY m.staff_no LIMIT 51`,
    [unionId, ...narrowed.values, staffNo, staffNo],
  );
  const rows = found.slice(0, 50);
  const endCursor = rows.length > 0 ? encode(rows.at(-1)) : null;
  return { rows, pageInfo: { hasNextPage: found.length > 50, endCursor } };
}

/** Campuses or departments by id, of those that rows name. */
async function named(table, key, rows) {
  const ids = [...new Set(rows.map((row) => row[key]))];
  const sql = `SELECT id, name FROM ${table} WHERE union_id = ? AND id IN (${places(ids)})`;
  const found = await rowsOf(membership, sql, [unionId, ...ids]);
  return new Map(found.map((row) => [row.id, row]));
}

/** The first rows that each of some people has in a table, newest first, in one statement. */
async function firstOf(pool, { select, from, parent, order }, parents, first) {
  const rows = await rowsOf(
    pool,
    `SELECT * FROM (SELECT ${select}, ${parent} AS parent_key, ROW_NUMBER() OVER (PARTITION BY ${parent} ORDER BY ${order}) AS place
     FROM ${from} WHERE union_id = ? AND ${parent} IN (${places(parents)})) ranked WHERE place <= ${first + 1} ORDER BY parent_key, place`,
    [unionId, ...parents],
  );
  const pages = new Map(parents.map((id) => [id, []]));
  for (const row of rows) pages.get(row.parent_key).push(row);
  return pages;
}
const visits = {
  select: `id, no, member_id AS memberId, campus_id AS campusId, cause AS \`trigger\`, visited_on AS visitedOn, occurred_on AS occurredOn,
    cash_fen AS cashFen, goods, goods_value_fen AS goodsValueFen, payer, visitor, visited_on AS cursor_0, id AS cursor_1`,
  from: "visit",
  parent: "member_id",
  order: "visited_on DESC, id DESC",
};
const proposals = {
  select: `id, no, campus_id AS campusId, proposer_id AS proposerId, congress_no AS congressNo, session_no AS sessionNo, title, category,
    submitted_on AS submittedOn, result, merged_into_no AS mergedIntoNo, lead_department AS leadDepartment,
    assist_department AS assistDepartment, assigned_on AS assignedOn, due_on AS dueOn, answered_on AS answeredOn,
    answer_class AS answerClass, satisfaction, status, submitted_on AS cursor_0, id AS cursor_1`,
  from: "proposal",
  parent: "proposer_id",
  order: "submitted_on DESC, id DESC",
};

const nodes = (rows, first, shape) => rows.slice(0, first).map((row) => ({ node: shape(row) }));
const person = (row, campuses, departments) => ({
  id: row.id,
  staffNo: row.staffNo,
  name: row.name,
  sex: row.sex,
  employmentType: row.employmentType,
  title: row.title,
  status: row.status,
  statusSince: row.statusSince,
  campus: campuses.get(row.campusId),
  department: departments.get(row.departmentId),
});

serveBare({
  async "/list"({ filter, after }) {
    const statuses = `f.status IN (${places(filter.statuses)})`;
    const { rows, pageInfo } = await pageOfPeople(after, {
      sql: `AND p.campus_id = ? AND ${statuses}`,
      values: [filter.campusId, ...filter.statuses],
    });
    const [campuses, departments] = await Promise.all([
      named("campus", "campusId", rows),
      named("department", "departmentId", rows),
    ]);
    const edges = rows.map((row) => ({
      cursor: encode(row),
      node: person(row, campuses, departments),
    }));
    return { members: { edges, pageInfo } };
  },
  async "/detail"({ id }) {
    const [row] = await rowsOf(
      membership,
      `SELECT ${columns} FROM ${people("STRAIGHT_JOIN")} WHERE m.union_id = ? AND m.id IN (?)`,
      [unionId, id],
    );
    const [campuses, departments, visited, proposed] = await Promise.all([
      named("campus", "campusId", [row]),
      named("department", "departmentId", [row]),
      firstOf(welfare, visits, [id], 10),
      firstOf(democratic, proposals, [id], 10),
    ]);
    const { status, statusSince, campus, department, ...common } = person(
      row,
      campuses,
      departments,
    );
    return {
      member: {
        ...common,
        postFrom: row.postFrom,
        status,
        statusSince,
        campus,
        department,
        visits: {
          edges: nodes(visited.get(id), 10, (one) => ({
            id: one.id,
            no: one.no,
            trigger: one.trigger,
            visitedOn: one.visitedOn,
            cashFen: one.cashFen,
            goods: one.goods,
            payer: one.payer,
            visitor: one.visitor,
          })),
          pageInfo: { hasNextPage: visited.get(id).length > 10 },
        },
        proposals: {
          edges: nodes(proposed.get(id), 10, (one) => ({
            id: one.id,
            no: one.no,
            title: one.title,
            category: one.category,
            submittedOn: one.submittedOn,
            status: one.status,
          })),
          pageInfo: { hasNextPage: proposed.get(id).length > 10 },
        },
      },
    };
  },
  async "/federated"({ after }) {
    const { rows, pageInfo } = await pageOfPeople(after);
    const ids = rows.map(({ id }) => id);
    const [visited, proposed] = await Promise.all([
      firstOf(welfare, visits, ids, 5),
      firstOf(democratic, proposals, ids, 5),
    ]);
    const edges = rows.map(({ id, staffNo, name }) => ({
      node: {
        id,
        staffNo,
        name,
        visits: {
          edges: nodes(visited.get(id), 5, (one) => ({
            id: one.id,
            no: one.no,
            trigger: one.trigger,
            visitedOn: one.visitedOn,
            cashFen: one.cashFen,
          })),
        },
        proposals: {
          edges: nodes(proposed.get(id), 5, (one) => ({
            id: one.id,
            no: one.no,
            title: one.title,
            status: one.status,
          })),
        },
      },
    }));
    return { members: { edges, pageInfo } };
  },
});
