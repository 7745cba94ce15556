import type { Transitions } from "./transition.js";

/** Commands of elections at a session: what is settled before the meeting is told there. */
export const electionTransitions: Transitions = {
  "democratic-management.fixElectionCandidates": {
    silent: {
      zh: "候选人名单随公示和会议材料公布，议题页面随时可查。",
      en: "The list is published with the material of the session, and its item shows it.",
    },
  },
  "democratic-management.approveElectionTellers": {
    silent: {
      zh: "计票人、监票人在会上当场表决通过并宣布。",
      en: "Tellers and scrutineers are approved before the meeting and announced on the spot.",
    },
  },
  "democratic-management.reduceElectionSeats": {
    silent: {
      zh: "是否减少名额在会上当场表决并宣布。",
      en: "Whether seats are reduced is voted on before the meeting and announced on the spot.",
    },
  },
  "democratic-management.recordElection": {
    silent: {
      zh: "选举结果在会上当场宣布。",
      en: "The result of an election is announced on the spot.",
    },
  },
};
