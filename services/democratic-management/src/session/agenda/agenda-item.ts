import type { CongressType } from "../../congress/index.js";

/** The six kinds of agenda items (domain 2.2.6). */
export const agendaItemKinds = [
  "HEAR_AND_ADVISE",
  "DELIBERATE_AND_PASS",
  "REVIEW_AND_SUPERVISE",
  "DECIDE",
  "ELECT",
  "EVALUATE",
] as const;
export type AgendaItemKind = (typeof agendaItemKinds)[number];
/** 无记名投票 on paper, or 举手表决. */
export type VoteMethod = "SECRET_BALLOT" | "SHOW_OF_HANDS";

/** What is to be dealt with, and how it is voted on. */
export type Topic = {
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly method: VoteMethod | null;
  /** Persons to be elected; null but for elections. */
  readonly seats: number | null;
};

/** What law reserves to the congress: a joint meeting never takes it (2.2.7). */
export const reservedKinds: readonly AgendaItemKind[] = [
  "DELIBERATE_AND_PASS",
  "DECIDE",
  "ELECT",
  "EVALUATE",
];
/** The kinds that are passed or not; the others are heard, reviewed, elected or evaluated. */
export const isPassable = (kind: AgendaItemKind): boolean =>
  kind === "DELIBERATE_AND_PASS" || kind === "DECIDE";

const both: readonly VoteMethod[] = ["SECRET_BALLOT", "SHOW_OF_HANDS"];

/**
 * How an item may be voted on (2.2.6, SC-R13): what is passed, decided, elected or rated needs a secret ballot; a member
 * congress may pass and decide by hands (MC-R4). Items that bind nobody need no vote at all.
 */
export function methodsOf(type: CongressType, kind: AgendaItemKind): readonly VoteMethod[] {
  if (kind === "HEAR_AND_ADVISE") return ["SHOW_OF_HANDS"];
  if (kind === "REVIEW_AND_SUPERVISE") return both;
  return type === "MEMBER" && isPassable(kind) ? both : ["SECRET_BALLOT"];
}

/** Whether an item may stand without any vote. */
export const mayGoWithoutVote = (kind: AgendaItemKind): boolean =>
  kind === "HEAR_AND_ADVISE" || kind === "REVIEW_AND_SUPERVISE";

/** What became of an item. */
export type AgendaOutcome =
  | "HEARD"
  | "PENDING"
  | "TO_BE_REPEATED"
  | "PASSED"
  | "NOT_PASSED"
  | "ELECTED"
  | "RUN_OFF"
  | "SEATS_OPEN";
