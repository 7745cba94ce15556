import { type Actor, type Page, type PageRequest, scopeWithOwn } from "@union/kernel";
import {
  countRows,
  type List,
  readByIds,
  readPage,
  type Sql,
  scopeCondition,
} from "@union/persistence";
import type { Suggestion, SuggestionShare, SuggestionState } from "./suggestion.js";
import { type SuggestionRow, suggestionColumns, suggestionOf } from "./suggestion.repository.js";

export type SuggestionShareRow = Omit<SuggestionShare, "prizeFen"> & {
  readonly suggestionId: string;
  readonly prizeFen: string | null;
};

/** Suggestions within an actor's scope, and his own, the newest first. */
export class SuggestionReader {
  constructor(private readonly sql: Sql) {}

  async list(
    actor: Actor,
    state: SuggestionState | null,
    page: PageRequest,
  ): Promise<Page<Suggestion>> {
    const found = await readPage<SuggestionRow>(this.sql, suggestionsOf(actor, state), page);
    return { ...found, nodes: found.nodes.map(suggestionOf) };
  }
  count(actor: Actor, state: SuggestionState | null): Promise<number> {
    return countRows(this.sql, suggestionsOf(actor, state));
  }
  async byIds(actor: Actor, ids: readonly string[]): Promise<Suggestion[]> {
    const list = suggestionsOf(actor, null);
    return (await readByIds<SuggestionRow>(this.sql, list, "s.id", ids)).map(suggestionOf);
  }
  /** Who shares in suggestions that the reader was shown, the proposer first. */
  shares(unionId: string, ids: readonly string[]): Promise<SuggestionShareRow[]> {
    return this.sql.query(
      `SELECT suggestion_id AS suggestionId, member_id AS memberId, weight, prize_fen AS prizeFen FROM suggestion_share
       WHERE union_id = ? AND suggestion_id IN (?) ORDER BY suggestion_id, position`,
      [unionId, ids],
    );
  }
}

const suggestionsOf = (actor: Actor, state: SuggestionState | null): List => ({
  ...{ select: suggestionColumns, from: "suggestion s" },
  where: [
    scopeCondition(scopeWithOwn(actor, "suggestions.read"), {
      ...{ union: "s.union_id", campus: "s.campus_id", department: "s.department_id" },
      member: "s.proposer_id",
    }),
    ...(state === null ? [] : [{ sql: "s.state = ?", params: [state] }]),
  ],
  order: [{ by: "s.id", descending: true }],
});
