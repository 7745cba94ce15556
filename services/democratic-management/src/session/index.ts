export { AgendaItemType } from "./agenda/agenda.type.js";
export { addAgendaItem } from "./agenda/write-agenda.js";
export { collectionClosesOn } from "./collection/collection-window.js";
export { sessionFigures } from "./session.figures.js";
export type { CongressSession, SessionState } from "./session.js";
export { sessionRefusals } from "./session.refusals.js";
export { CongressSessionResult, CongressSessionType } from "./session.type.js";
export { sessionWork } from "./session-work.js";
export { SessionVoteReader, type VotedSession } from "./vote/session-vote.reader.js";
