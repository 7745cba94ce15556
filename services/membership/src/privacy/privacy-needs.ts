import type { Deadlines } from "@union/deadlines";
import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { PolicyOverride } from "@union/policy";
import type { Steps } from "@union/stages";

/** What the protection of personal data works with, in one transaction. */
export type PrivacyNeeds = {
  readonly tx: Sql;
  readonly steps: Pick<Steps, "pass" | "taken">;
  readonly deadlines: Pick<Deadlines, "start" | "meet">;
  readonly overrides: (unionId: string) => Promise<readonly PolicyOverride[]>;
  readonly today: LocalDate;
};
