import type { Actor } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { loaderById } from "@union/subgraph";
import DataLoader from "dataloader";
import type { Suggestion } from "./suggestion.js";
import { SuggestionReader, type SuggestionShareRow } from "./suggestion.reader.js";

export type SuggestionLoaders = {
  readonly suggestion: DataLoader<string, Suggestion | null>;
  /** Who shares in suggestions that the reader was shown. */
  readonly suggestionShares: DataLoader<string, SuggestionShareRow[]>;
};

/** Suggestions in the batches of one request. */
export function suggestionLoaders(sql: Sql, actor: Actor | null): SuggestionLoaders {
  const reader = new SuggestionReader(sql);
  return {
    suggestion: loaderById(
      async (ids) => (actor ? reader.byIds(actor, ids) : []),
      (row) => row,
    ),
    suggestionShares: new DataLoader(async (ids) => {
      const rows = actor ? await reader.shares(actor.unionId, ids) : [];
      return ids.map((id) => rows.filter(({ suggestionId }) => suggestionId === id));
    }),
  };
}
