import type { Environment } from "../config/env-reader.js";
import type { Mood } from "./mood.fixture.js";

/** What a provider took: by what it could tell a repeat, and the words that the person will see. */
export type Taken = { readonly mark: string; readonly words: string };

/** A provider in a test, and how to be its customer. */
export type World = {
  readonly env: Environment;
  /** Settings that a provider refuses. */
  readonly wrongSecret: Environment;
  /** Settings that lead to a port where nobody listens. */
  readonly nobodyThere: Environment;
  readonly knownAddress: string;
  /** An address that has the right form and no owner; null for a group, which has but one. */
  readonly unknownAddress: string | null;
  /** What a busy provider asks us to wait. */
  readonly busyMs: number;
  /** Whether the mark is the delivery's own id; else it is all that was sent. */
  readonly marksById: boolean;
  readonly taken: Taken[];
  setMood(mood: Mood): void;
  /** The tokens given out are no good any more. Absent where there are none. */
  readonly tokens?: { expire(): void; refuseAll(): void; fetched(): number };
  close(): Promise<void>;
};
