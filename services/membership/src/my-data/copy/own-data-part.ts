import type { Sentence } from "@union/kernel";
import type { DataKeys } from "@union/persistence";

/** What a code stands for, by the code; one that means another thing in each kind of row stands as `KIND.CODE`. */
export type Words = Readonly<Record<string, Sentence>>;
export type OwnRow = Readonly<Record<string, unknown>>;

/** One part of what is held of a person: how it is called, where it stands, and what its codes mean. */
export type OwnDataPart = {
  readonly name: Sentence;
  /** Selects its rows; the parameters are the union and the person. Instants are called `at` or `…At`, money `…Fen`. */
  readonly sql: string;
  /** The words of codes that this part alone has, by field. */
  readonly words?: Readonly<Record<string, Words>>;
  /** Opens what is sealed in a row; `salt` is the person's own. */
  readonly open?: (row: OwnRow, keys: DataKeys, salt: Buffer | null) => OwnRow;
};
