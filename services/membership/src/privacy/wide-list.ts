import { isWide, type Page, type PageRequest, type Scope } from "@union/kernel";
import {
  type Condition,
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
} from "@union/persistence";

type Of = { readonly select: string; readonly from: string; readonly day: string };

/** Records of the whole union, the newest first; whoever answers for a part of it sees none. The table is called `t`. */
export class WideList<Row extends { readonly id: string }> {
  constructor(
    private readonly sql: Sql,
    private readonly of: Of,
  ) {}

  page(scope: Scope, page: PageRequest): Promise<Page<Row>> {
    return readPage<Row>(this.sql, this.list(whole(scope)), page);
  }
  count(scope: Scope): Promise<number> {
    return countRows(this.sql, this.list(whole(scope)));
  }
  async byId(scope: Scope, id: string): Promise<Row | null> {
    const [row] = await readByIds<Row>(this.sql, this.list(whole(scope)), "t.id", [id]);
    return row ?? null;
  }

  private list(where: Condition): List {
    const { select, from, day } = this.of;
    const order = [day, "t.id"].map((by) => ({ by, descending: true }));
    return { select, from, where: [where], order };
  }
}

const whole = (scope: Scope): Condition =>
  isWide(scope) ? { sql: "t.union_id = ?", params: [scope.unionId] } : { sql: "FALSE", params: [] };
