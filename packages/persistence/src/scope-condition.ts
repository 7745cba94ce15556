import type { Scope } from "@union/kernel";

export type Condition = { readonly sql: string; readonly params: readonly unknown[] };

/** The columns of a table that say whose a row is; a missing one cannot narrow. */
export type ScopeColumns = {
  readonly union: string;
  readonly campus?: string;
  readonly department?: string;
  readonly member?: string;
  /** Rows without a campus belong to the whole union, and everybody whom the scope admits may see them. */
  readonly unionRowsAreShared?: boolean;
};

const never: Condition = { sql: "FALSE", params: [] };

/** The WHERE condition that keeps a query inside a scope: the one policy for lists, single rows, entities, figures and exports. */
export function scopeCondition(scope: Scope, columns: ScopeColumns): Condition {
  const isShared = columns.unionRowsAreShared === true && columns.campus !== undefined;
  const shared: Condition[] = isShared ? [{ sql: `${columns.campus} IS NULL`, params: [] }] : [];
  const parts = scope.reach.map((part) => {
    const campus = narrowed(part.campusIds, columns.campus);
    return oneOf([...shared, all([campus, narrowed(part.departmentIds, columns.department)])]);
  });
  if (scope.memberId !== null && columns.member)
    parts.push({ sql: `${columns.member} = ?`, params: [scope.memberId] });
  const inside = parts.length === 0 ? never : oneOf(parts);
  return all([{ sql: `${columns.union} = ?`, params: [scope.unionId] }, inside]);
}

/** A grant narrowed by something the table does not know opens nothing of it: deny rather than guess. */
function narrowed(ids: readonly string[] | null, column: string | undefined): Condition {
  if (ids === null) return { sql: "TRUE", params: [] };
  if (ids.length === 0 || column === undefined) return never;
  return { sql: `${column} IN (?)`, params: [ids] };
}

const join = (parts: readonly Condition[], word: string): Condition => ({
  sql: `(${parts.map(({ sql }) => sql).join(` ${word} `)})`,
  params: parts.flatMap(({ params }) => params),
});
/** All of the conditions; none at all is true. */
export const all = (parts: readonly Condition[]): Condition =>
  parts.length === 0 ? { sql: "TRUE", params: [] } : join(parts, "AND");
const oneOf = (parts: readonly Condition[]): Condition => join(parts, "OR");
