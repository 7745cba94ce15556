import { decodeCursor, encodeCursor, type Page, type PageRequest } from "@union/kernel";
import type { Sql } from "./database.js";
import { all, type Condition } from "./scope-condition.js";

/**
 * A list: what it selects, from where, under which conditions, in which total order (the last key must be unique). Keys are
 * texts unless they say that they are numbers.
 */
export type List = {
  readonly select: string;
  readonly from: string;
  readonly where: readonly Condition[];
  readonly order: readonly {
    readonly by: string;
    readonly descending?: boolean;
    readonly isNumber?: boolean;
  }[];
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
  const rows = await sql.query<(Row & CursorKeys)[]>(
    `SELECT ${list.select}, ${keysOf(list)} FROM ${list.from} WHERE ${where.sql} ORDER BY ${orderOf(list)} LIMIT ${first + 1}`,
    [...where.params],
  );
  return pageOfRows(rows, list, first);
}

/** The sort keys of a row, selected beside it. */
export type CursorKeys = Record<string, string | number>;
export const keysOf = ({ order }: List): string =>
  order.map(({ by }, n) => `${by} AS cursor_${n}`).join(", ");
export const orderOf = ({ order }: List): string =>
  order.map(({ by, descending }) => `${by}${descending ? " DESC" : ""}`).join(", ");

/** A page from `first + 1` rows: the surplus one only tells that the list goes on. */
export function pageOfRows<Row extends object>(
  rows: readonly (Row & CursorKeys)[],
  { order }: List,
  first: number,
): Page<Row> {
  const nodes = rows.slice(0, first);
  const cursors = nodes.map((row) => {
    const key = order.map((_, n) => row[`cursor_${n}`] ?? "");
    // Its own cursors would be refused: that must show on the first page, not on the second.
    if (!isKeyOf(order, key)) throw new Error("a sort key is a number and does not say so");
    return encodeCursor(key);
  });
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

/** The database would compare a number with a text all the same, and find nothing. */
const isKeyOf = (order: List["order"], key: readonly (string | number)[]): boolean =>
  key.length === order.length &&
  order.every(({ isNumber }, n) => typeof key[n] === (isNumber ? "number" : "string"));

/** The rows after a cursor. `a >= x AND (a > x OR (a = x AND b > y))`: unlike a row comparison, MariaDB reads it as a range of an index. */
export function afterCursor(order: List["order"], after: string): Condition {
  const key = decodeCursor(after);
  if (key === null || !isKeyOf(order, key)) throw new BadCursor();
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
