import type { RetentionKey } from "@union/policy";

/** Rows of a table that go once they are old. What stands here is SQL of ours, never a word of anybody's. */
export type Prunable = {
  readonly table: string;
  /** The column, a DATETIME(3) in UTC, that says how old a row is. An index leads to it: (age), or (union_id, …, age). */
  readonly age: string;
  readonly key: RetentionKey;
  /** Whether each union's own rows are kept as that union decided: the table has a `union_id` then. */
  readonly isPerUnion: boolean;
  /** Which of the old rows may go; all of them unless told. */
  readonly mayGo?: string;
  /** The instant from which on rows are needed however long they are kept, where there is one. */
  readonly neededFrom?: () => Promise<Date>;
};
