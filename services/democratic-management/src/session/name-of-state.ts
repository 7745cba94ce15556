import type { Sentence } from "@union/kernel";
import type { SessionState } from "./session.js";
import { sessionStages } from "./session.stages.js";

/** What people call a state of a session. */
export const nameOfState = (state: SessionState): Sentence => sessionStages.states[state];
