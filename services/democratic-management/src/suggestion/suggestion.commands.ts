import { Deadlines } from "@union/deadlines";
import { Directory } from "@union/directory";
import { dayOf } from "@union/kernel";
import { command, type Unit } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { decideSuggestion, takeSuggestionStep } from "./decide-suggestion.js";
import { certifySuggestion, linkSuggestions, rewardSuggestion } from "./reward-suggestion.js";
import { submitSuggestion } from "./submit-suggestion.js";
import { SuggestionRepository } from "./suggestion.repository.js";

/** What rationalisation suggestions are dealt with by. */
export const suggestionCommands = (ground: ServiceGround) => {
  const { db } = ground;
  const on = ({ tx, outbox }: Unit) => ({
    ...{ suggestions: new SuggestionRepository(tx), directory: new Directory(tx) },
    ...{ deadlines: new Deadlines(tx), steps: new Steps(tx, outbox, ground.clock) },
    today: dayOf(ground.clock()),
  });
  return {
    submitSuggestion: command(db, "submitSuggestion", (unit) => submitSuggestion(on(unit))),
    takeSuggestionStep: command(db, "takeSuggestionStep", (unit) => takeSuggestionStep(on(unit))),
    decideSuggestion: command(db, "decideSuggestion", (unit) => decideSuggestion(on(unit))),
    certifySuggestion: command(db, "certifySuggestion", (unit) => certifySuggestion(on(unit))),
    rewardSuggestion: command(db, "rewardSuggestion", (unit) => rewardSuggestion(on(unit))),
    linkSuggestions: command(db, "linkSuggestions", (unit) => linkSuggestions(on(unit))),
  };
};
