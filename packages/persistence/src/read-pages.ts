import type { Page, PageRequest } from "@union/kernel";
import type { Sql } from "./database.js";
import {
  afterCursor,
  type CursorKeys,
  keysOf,
  type List,
  orderOf,
  pageOfRows,
} from "./read-page.js";
import { all, type Condition } from "./scope-condition.js";

/**
 * The first page of many lists at once, one per value of `parent`: what fifty people each have is one statement, not fifty.
 * Parents without rows are absent from the answer.
 */
export async function readPages<Row extends object>(
  sql: Sql,
  list: List,
  parent: string,
  parents: readonly string[],
  { first, after }: PageRequest,
): Promise<Map<string, Page<Row>>> {
  const ofParents: Condition = { sql: `${parent} IN (?)`, params: [parents] };
  const where = all([
    ...list.where,
    ofParents,
    ...(after === null ? [] : [afterCursor(list.order, after)]),
  ]);
  const rows = await sql.query<(Row & CursorKeys)[]>(
    `SELECT * FROM (SELECT ${list.select}, ${keysOf(list)}, ${parent} AS parent_key, ROW_NUMBER() OVER (PARTITION BY ${parent} ORDER BY ${orderOf(list)}) AS place
       FROM ${list.from} WHERE ${where.sql}) ranked WHERE place <= ${first + 1} ORDER BY parent_key, place`,
    [...where.params],
  );
  const pages = new Map<string, Page<Row>>();
  for (const key of new Set(rows.map((row) => String(row["parent_key"])))) {
    const found = rows.filter((row) => String(row["parent_key"]) === key);
    pages.set(key, pageOfRows(found, list, first));
  }
  return pages;
}

/** How many rows many lists have, one per value of `parent`; parents without rows are absent. */
export async function countByParent(
  sql: Sql,
  list: Pick<List, "from" | "where">,
  parent: string,
  parents: readonly string[],
): Promise<Map<string, number>> {
  const where = all([...list.where, { sql: `${parent} IN (?)`, params: [parents] }]);
  const rows = await sql.query<{ parent_key: string; n: number }[]>(
    `SELECT ${parent} AS parent_key, COUNT(*) AS n FROM ${list.from} WHERE ${where.sql} GROUP BY ${parent}`,
    [...where.params],
  );
  return new Map(rows.map(({ parent_key, n }) => [parent_key, Number(n)]));
}

/** The rows of a list that have one of these ids, in no order; those out of its conditions are absent. */
export async function readByIds<Row>(
  sql: Sql,
  { select, from, where }: Pick<List, "select" | "from" | "where">,
  idColumn: string,
  ids: readonly string[],
): Promise<Row[]> {
  if (ids.length === 0) return [];
  const { sql: text, params } = all([...where, { sql: `${idColumn} IN (?)`, params: [ids] }]);
  return sql.query<Row[]>(`SELECT ${select} FROM ${from} WHERE ${text}`, [...params]);
}
