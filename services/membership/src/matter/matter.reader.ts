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
import type { MatterKind, MembershipMatter } from "./matter.js";

export type MatterFilter = {
  readonly kinds?: readonly MatterKind[] | null;
  readonly memberId?: string | null;
  /** Only those that hold their person. */
  readonly isOpen?: boolean | null;
};

const select = `x.union_id AS unionId, x.id, x.kind, x.member_id AS memberId, x.person_name AS personName, x.campus_id AS campusId,
  x.department_id AS departmentId, x.to_campus_id AS toCampusId, x.other_union_id AS otherUnionId, x.other_name AS otherName,
  x.planned_on AS plannedOn, x.document, x.decided_by AS decidedBy, x.note, x.state, x.opened_on AS openedOn, x.version`;

/** A matter belongs to the campus that the person stands in and to the one that is to receive him. */
function ofEitherCampus(scope: Scope): Condition {
  const own = scopeCondition(scope, {
    union: "x.union_id",
    campus: "x.campus_id",
    department: "x.department_id",
    member: "x.member_id",
  });
  const to = scopeCondition(
    { ...scope, memberId: null },
    { union: "x.union_id", campus: "x.to_campus_id" },
  );
  return { sql: `(${own.sql} OR ${to.sql})`, params: [...own.params, ...to.params] };
}

function matters(scope: Scope, { kinds, memberId, isOpen }: MatterFilter): Omit<List, "select"> {
  const where: Condition[] = [ofEitherCampus(scope)];
  if (kinds) where.push({ sql: "x.kind IN (?)", params: [kinds.length ? kinds : [""]] });
  if (memberId) where.push({ sql: "x.member_id = ?", params: [memberId] });
  if (isOpen) where.push({ sql: "x.place_held IS NOT NULL", params: [] });
  return { from: "membership_matter x", where, order: [{ by: "x.id", descending: true }] };
}

/** Matters of memberships within a scope, the newest first. */
export class MatterReader {
  constructor(private readonly sql: Sql) {}

  list(scope: Scope, filter: MatterFilter, page: PageRequest): Promise<Page<MembershipMatter>> {
    return readPage(this.sql, { ...matters(scope, filter), select }, page);
  }

  count(scope: Scope, filter: MatterFilter): Promise<number> {
    return countRows(this.sql, matters(scope, filter));
  }

  /** Matters by id; one out of scope is simply not among them. */
  byIds(scope: Scope, ids: readonly string[]): Promise<MembershipMatter[]> {
    return readByIds(this.sql, { ...matters(scope, {}), select }, "x.id", ids);
  }
}
