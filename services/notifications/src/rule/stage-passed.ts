import { dayOf } from "@union/kernel";
import type { NewNotice } from "../notice/index.js";
import { worded } from "../template/index.js";
import { personsOf } from "./persons-of.js";
import { topicOfKind } from "./topic-of-kind.js";
import type { Rule } from "./who-is-told.js";

/**
 * A step of a matter tells each party in its own words. Whoever plays two parts in it is told once, by the first; of a step
 * there is one notice to each party, however often the event is heard.
 */
export const stagePassed: Rule<"stage.passed.v1"> = {
  tell: async ({ unionId, payload, createdAt }, sql) => {
    const on = dayOf(createdAt);
    const told = new Set<string>();
    const notices: NewNotice[] = [];
    for (const [index, party] of payload.told.entries()) {
      const meant = await personsOf(sql, unionId, party, on);
      const recipients = [...new Set(meant)].filter((person) => !told.has(person));
      for (const person of recipients) told.add(person);
      notices.push({
        ...worded("stagePassed", {
          name: payload.name.zh,
          nameEn: payload.name.en,
          subject: payload.subjectName,
          state: payload.state.zh,
          stateEn: payload.state.en,
          says: party.todo.zh,
          saysEn: party.todo.en,
        }),
        topic: topicOfKind(payload.kind, "MATTERS"),
        unionId,
        template: "stagePassed",
        subject: `${payload.stepId}/${index}`,
        on,
        audience: { kind: "PERSONS", recipients },
      });
    }
    return notices;
  },
};
