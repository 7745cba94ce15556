import { rootsOf } from "@union/directory";
import type { Page, PageRequest, Scope } from "@union/kernel";
import {
  type Condition,
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { MemberMerge, MemberMergeState } from "./member-merge.js";
import { mergeColumns } from "./member-merge.repository.js";
import { aliasOf } from "./split-apart.js";

const merges = (scope: Scope, state: MemberMergeState | null): List => ({
  select: mergeColumns,
  from: "member_merge g",
  where: [
    over(scope, "g.survivor_campus_id"),
    over(scope, "g.absorbed_campus_id"),
    ...(state ? [{ sql: "g.state = ?", params: [state] }] : []),
  ],
  order: [{ by: "g.id", descending: true }],
});
const over = (scope: Scope, campus: string): Condition =>
  scopeCondition(scope, { union: "g.union_id", campus });

/** Merges whose two places lie within a scope, and who stands for whom. */
export class MemberMergeReader {
  constructor(private readonly sql: Sql) {}

  list(
    scope: Scope,
    state: MemberMergeState | null,
    page: PageRequest,
  ): Promise<Page<MemberMerge>> {
    return readPage<MemberMerge>(this.sql, merges(scope, state), page);
  }

  count(scope: Scope, state: MemberMergeState | null): Promise<number> {
    return countRows(this.sql, merges(scope, state));
  }

  async find(scope: Scope, id: string): Promise<MemberMerge | null> {
    const [row] = await readByIds<MemberMerge>(this.sql, merges(scope, null), "g.id", [id]);
    return row ?? null;
  }

  /** Who stands for those of some people who were merged away; the others are absent. */
  async standIns(unionId: string, ids: readonly string[]): Promise<Map<string, string>> {
    const all = await this.all(unionId);
    const roots = rootsOf(all.map(aliasOf));
    return new Map([...roots].filter(([id]) => ids.includes(id)));
  }

  /** The ids that were merged into some people, through others too. */
  async mergedInto(unionId: string, ids: readonly string[]): Promise<Map<string, string[]>> {
    const found = new Map<string, string[]>();
    for (const [id, root] of rootsOf((await this.all(unionId)).map(aliasOf)))
      if (ids.includes(root)) found.set(root, [...(found.get(root) ?? []), id]);
    return found;
  }

  private all(unionId: string): Promise<MemberMerge[]> {
    return this.sql.query(
      `SELECT ${mergeColumns} FROM member_merge g WHERE g.union_id = ? AND g.state = 'MERGED'`,
      [unionId],
    );
  }
}
