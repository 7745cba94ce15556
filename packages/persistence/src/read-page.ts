import { decodeCursor, encodeCursor, type Page, type PageRequest } from "@union/kernel";
import type { Sql } from "./database.js";
import { all, type Condition } from "./scope-condition.js";

/** A list: what it selects, from where, under which conditions, in which total order (the last key must be unique). */
export type List = {
  readonly select: string;
  readonly from: string;
  readonly where: readonly Condition[];
  readonly order: readonly { readonly by: string; readonly descending?: boolean }[];
};

/** The cursor is not of this list. */
export class BadCursor extends Error {
  override readonly name = "BadCursor";
}

/** One keyset page in one statement: the cost of page 1,000 is the cost of page 1. */
export async function readPage<Row extends object>(
  sql: Sql,
  list: List,
  { first, after }: PageRequest,
): Promise<Page<Row>> {
  const where = all([...list.where, ...(after === null ? [] : [afterCursor(list.order, after)])]);
  const keys = list.order.map(({ by }, n) => `${by} AS cursor_${n}`).join(", ");
  const order = list.order
    .map(({ by, descending }) => `${by}${descending ? " DESC" : ""}`)
    .join(", ");
  const rows = await sql.query<(Row & Record<string, string | number>)[]>(
    `SELECT ${list.select}, ${keys} FROM ${list.from} WHERE ${where.sql} ORDER BY ${order} LIMIT ${first + 1}`,
    [...where.params],
  );
  const nodes = rows.slice(0, first);
  const cursors = nodes.map((row) =>
    encodeCursor(list.order.map((_, n) => row[`cursor_${n}`] ?? "")),
  );
  return { nodes, cursors, hasNextPage: rows.length > first };
}

/** How many rows the whole list has; asked only when the client asks. */
export async function countRows(sql: Sql, list: Pick<List, "from" | "where">): Promise<number> {
  const where = all(list.where);
  const [row] = await sql.query<{ n: number }[]>(
    `SELECT COUNT(*) AS n FROM ${list.from} WHERE ${where.sql}`,
    [...where.params],
  );
  return Number(row?.n ?? 0);
}

/** `a >= x AND (a > x OR (a = x AND b > y))`: unlike a row comparison, MariaDB reads it as a range of an index. */
function afterCursor(order: List["order"], after: string): Condition {
  const key = decodeCursor(after);
  if (key === null || key.length !== order.length) throw new BadCursor();
  const beyond = (n: number): Condition => {
    const { by, descending } = order[n]!;
    const step: Condition = { sql: `${by} ${descending ? "<" : ">"} ?`, params: [key[n]] };
    if (n === order.length - 1) return step;
    const rest = beyond(n + 1);
    return {
      sql: `(${step.sql} OR (${by} = ? AND ${rest.sql}))`,
      params: [...step.params, key[n], ...rest.params],
    };
  };
  const { by, descending } = order[0]!;
  return all([{ sql: `${by} ${descending ? "<=" : ">="} ?`, params: [key[0]] }, beyond(0)]);
}
