import {
  type Actor,
  type LocalDate,
  type Page,
  type PageRequest,
  scopeWithOwn,
} from "@union/kernel";
import {
  type Condition,
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { Audience } from "../audience.js";
import type { Channel } from "../channel.js";
import { disclosureColumns, draftPlace } from "./disclosure.columns.js";
import type { Disclosure } from "./disclosure.js";
import { disclosureOf } from "./disclosure.repository.js";
import type { DisclosureState } from "./disclosure.stages.js";

/** An item as lists show it: with its channels and the text of its latest published version. */
export type DisclosureRecord = Disclosure & {
  readonly channels: readonly Channel[];
  readonly publishedTitle: string | null;
  readonly publishedBody: string | null;
  readonly publishedCorrection: string | null;
  /** Whether its latest version was reviewed and approved here; what a sheet told was not (DI-R9). */
  readonly isReviewed: boolean;
};
export type DisclosureFilter = {
  readonly campusId?: string | null | undefined;
  readonly audience?: Audience | null | undefined;
  readonly dutyCode?: string | null | undefined;
  readonly channel?: Channel | null | undefined;
  readonly state?: DisclosureState | null | undefined;
  readonly from?: LocalDate | null | undefined;
  readonly to?: LocalDate | null | undefined;
};
type Row = Parameters<typeof disclosureOf>[0] &
  Omit<DisclosureRecord, "channels" | "isReviewed"> & {
    readonly channels: string | null;
    readonly isReviewed: number | null;
  };

export const recordOf = ({ channels, isReviewed, ...row }: Row): DisclosureRecord => ({
  ...(disclosureOf(row) as Omit<DisclosureRecord, "channels" | "isReviewed">),
  isReviewed: isReviewed === 1,
  channels: (channels?.split(",") ?? []) as Channel[],
});

export const recordSelect = `${disclosureColumns}, v.title AS publishedTitle, v.body AS publishedBody, v.correction AS publishedCorrection, v.is_reviewed AS isReviewed,
  (SELECT GROUP_CONCAT(c.channel ORDER BY c.position) FROM disclosure_channel c WHERE c.union_id = d.union_id AND c.item_id = d.id) AS channels`;
export const recordFrom = `disclosure_item d LEFT JOIN disclosure_version v
  ON v.union_id = d.union_id AND v.item_id = d.id AND v.no = d.version_no`;

/** What is disclosed to an actor: whatever was published, to everybody of the union; drafts within his scope alone. */
export class DisclosureReader {
  constructor(private readonly sql: Sql) {}

  async list(
    actor: Actor,
    filter: DisclosureFilter,
    page: PageRequest,
  ): Promise<Page<DisclosureRecord>> {
    const found = await readPage<Row>(this.sql, this.of(actor, conditions(filter)), page);
    return { ...found, nodes: found.nodes.map(recordOf) };
  }

  count(actor: Actor, filter: DisclosureFilter): Promise<number> {
    return countRows(this.sql, this.of(actor, conditions(filter)));
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<DisclosureRecord[]> {
    const rows = await readByIds<Row>(this.sql, this.of(actor, []), "d.id", ids);
    return rows.map(recordOf);
  }

  private of(actor: Actor, where: readonly Condition[]): List {
    const drafts = draftsOf(actor);
    const visible: Condition = {
      sql: `(d.version_no > 0 OR ${drafts.sql})`,
      params: drafts.params,
    };
    return {
      ...{ select: recordSelect, from: recordFrom },
      where: [{ sql: "d.union_id = ?", params: [actor.unionId] }, visible, ...where],
      order: [{ by: "d.id", descending: true }],
    };
  }
}

/** Drafts of the places that an actor keeps, and those of the whole union that his department answers for. */
function draftsOf(actor: Actor): Condition {
  const scope = scopeWithOwn(actor, "disclosures.read");
  const kept = scopeCondition(scope, draftPlace);
  const answering = scope.reach.flatMap(({ departmentIds }) => departmentIds ?? []);
  if (answering.length === 0) return kept;
  return {
    sql: `(${kept.sql} OR (d.campus_id IS NULL AND d.department_id IN (?)))`,
    params: [...kept.params, answering],
  };
}

function conditions(filter: DisclosureFilter): Condition[] {
  const wanted: readonly [condition: string, value: string | null | undefined][] = [
    ["d.campus_id = ?", filter.campusId],
    ["d.audience = ?", filter.audience],
    ["d.duty_code = ?", filter.dutyCode],
    ["d.state = ?", filter.state],
    ["d.published_on >= ?", filter.from],
    ["d.published_on <= ?", filter.to],
    [
      "EXISTS (SELECT 1 FROM disclosure_channel k WHERE k.union_id = d.union_id AND k.item_id = d.id AND k.channel = ?)",
      filter.channel,
    ],
  ];
  return wanted.flatMap(([sql, value]) =>
    value === null || value === undefined ? [] : [{ sql, params: [value] }],
  );
}
