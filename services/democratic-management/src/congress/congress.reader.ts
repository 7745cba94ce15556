import type { LocalDate, Page, PageRequest } from "@union/kernel";
import {
  type Condition,
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
} from "@union/persistence";
import type { CongressType } from "./congress.js";
import type { Congress } from "./congress.repository.js";

export type CongressRow = Omit<Congress, "unionId" | "version"> & {
  readonly document: string | null;
  readonly decidedBy: string | null;
  readonly delayDocument: string | null;
  readonly delayDecidedBy: string | null;
  readonly seatsAgreement: string | null;
};
export type CongressFilter = {
  readonly type?: CongressType | null | undefined;
  /** Those whose term holds this day. */
  readonly on?: LocalDate | null | undefined;
};

const select = `c.id, c.type, c.no, c.term_from AS termFrom, c.term_to AS termTo, c.delayed_from AS delayedFrom, c.seats, c.persons,
  c.counted_on AS countedOn, c.state, c.document, c.decided_by AS decidedBy, c.delay_document AS delayDocument,
  c.delay_decided_by AS delayDecidedBy, c.seats_agreement AS seatsAgreement`;

/** Terms of congresses, the newest first: they belong to the whole union, and everybody of it may know them. */
export class CongressReader {
  constructor(private readonly sql: Sql) {}

  list(unionId: string, filter: CongressFilter, page: PageRequest): Promise<Page<CongressRow>> {
    return readPage(this.sql, congresses(unionId, filter), page);
  }
  count(unionId: string, filter: CongressFilter): Promise<number> {
    return countRows(this.sql, congresses(unionId, filter));
  }
  byIds(unionId: string, ids: readonly string[]): Promise<CongressRow[]> {
    return readByIds(this.sql, congresses(unionId, {}), "c.id", ids);
  }
}

const congresses = (unionId: string, { type, on }: CongressFilter): List => {
  const where: Condition[] = [{ sql: "c.union_id = ?", params: [unionId] }];
  if (type) where.push({ sql: "c.type = ?", params: [type] });
  if (on) where.push({ sql: "c.term_from <= ? AND c.term_to > ?", params: [on, on] });
  return {
    ...{ select, from: "congress c", where },
    order: [
      { by: "c.term_from", descending: true },
      { by: "c.id", descending: true },
    ],
  };
};
