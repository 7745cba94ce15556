import { defineDeadline } from "@union/deadlines";

/** 年度会议次数 (SC-R8, MC-R4) — a congress sits so many times a year at least; officers hear of it before the year is over. */
export const sessionsOfYear = defineDeadline({
  kind: "SESSIONS_OF_YEAR",
  about: "Congress",
  name: { zh: "本年度召开代表大会会议", en: "sessions of a congress this year" },
  lapses: true,
  todo: {
    responsible: {
      zh: "本年度会议次数尚不足，请在年底前安排召开。",
      en: "The congress has not sat often enough this year; plan a session before its end.",
    },
    deputy: {
      zh: "本年度会议次数仍不足，请督促在年底前召开。",
      en: "The congress still has not sat often enough; see that a session is held this year.",
    },
  },
  steps: [
    { daysFromDue: -90, to: "RESPONSIBLE" },
    { daysFromDue: -30, to: "DEPUTY" },
    { daysFromDue: 0, to: "DEPUTY" },
  ],
});
