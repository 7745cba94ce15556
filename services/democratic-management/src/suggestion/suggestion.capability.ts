import type { Capability } from "@union/service";
import { granted, signedIn } from "@union/subgraph";
import type { Context } from "../context.js";
import { suggestionMigrations } from "./suggestion.migrations.js";
import { SuggestionResolver } from "./suggestion.resolver.js";
import { suggestionStages } from "./suggestion.stages.js";
import { SuggestionType } from "./suggestion.type.js";
import { SuggestionActsResolver } from "./suggestion-acts.resolver.js";
import { suggestionDue } from "./suggestion-due.js";

/** 合理化建议 — what the staff suggest to do better, from the idea to the prize. */
export const suggestion: Capability = {
  migrations: suggestionMigrations,
  resolvers: [SuggestionResolver, SuggestionActsResolver],
  references: {
    Suggestion: async ({ id }: { readonly id: string }, { loaders }: Context) => {
      const row = await loaders.suggestion.load(id);
      return row && SuggestionType.of(row);
    },
  },
  permissions: {
    "Query.suggestion": signedIn,
    "Query.suggestions": signedIn,
    "Mutation.submitSuggestion": signedIn,
    "Mutation.takeSuggestionStep": granted("suggestions.handle"),
    "Mutation.decideSuggestion": granted("suggestions.decide"),
    "Mutation.certifySuggestion": granted("suggestions.decide"),
    "Mutation.rewardSuggestion": granted("suggestions.decide"),
    "Mutation.linkSuggestions": granted("suggestions.handle"),
  },
  stages: [suggestionStages],
  deadlines: [suggestionDue],
};
