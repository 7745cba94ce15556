import { type Deadlines, holdersOf } from "@union/deadlines";
import type { LocalDate } from "@union/kernel";
import type { PolicyOverride } from "@union/policy";
import type { Steps } from "@union/stages";
import type { CongressRepository } from "./congress.repository.js";

/** What acts on terms are built on, within one transaction. */
export type CongressNeeds = {
  readonly congresses: CongressRepository;
  readonly steps: Steps;
  readonly deadlines: Deadlines;
  readonly overrides: readonly PolicyOverride[];
  readonly today: LocalDate;
};
export type CongressWork = (unionId: string) => Promise<CongressNeeds>;

/** Who is told of a term: the union's officers, over the whole union. */
export const congressParties = { OFFICERS: holdersOf(["CHAIR", "UNION_OFFICER"], null) };
