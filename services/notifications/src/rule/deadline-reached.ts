import { dayOf, type LocalDate, type Sentence } from "@union/kernel";
import type { UnionEvents } from "@union/messages";
import type { NewNotice } from "../notice/index.js";
import { worded } from "../template/index.js";
import { personsOf } from "./persons-of.js";
import { topicOfKind } from "./topic-of-kind.js";
import type { Rule } from "./who-is-told.js";

type Reached = UnionEvents["deadline.reached.v1"];

/**
 * A step of a deadline tells whoever is responsible and, once it escalates, those above him. Of a step there is one notice
 * to each of the two, whoever sweeps and however often. Where nobody holds the role, the notice shows that it reached nobody.
 */
export const deadlineReached: Rule<"deadline.reached.v1"> = {
  tell: async ({ unionId, payload, createdAt }, sql) => {
    const on = dayOf(createdAt);
    const responsible = await personsOf(sql, unionId, payload.responsible, on);
    const first = notice("deadlineReached", payload, payload.responsible.todo, responsible, on);
    if (payload.deputy === null) return [first];
    const above = await personsOf(sql, unionId, payload.deputy, on);
    const others = above.filter((person) => !responsible.includes(person));
    return [first, notice("deadlineEscalated", payload, payload.deputy.todo, others, on)];
  },
};

function notice(
  template: "deadlineReached" | "deadlineEscalated",
  { unionId, deadlineId, kind, name, subjectName, dueOn, stepOn, step, days }: Reached,
  todo: Sentence,
  recipients: readonly string[],
  on: LocalDate,
): NewNotice {
  const when = standing[step](days);
  const facts = {
    name: name.zh,
    nameEn: name.en,
    subject: subjectName,
    dueOn,
    when: when.zh,
    whenEn: when.en,
    todo: todo.zh,
    todoEn: todo.en,
  };
  return {
    ...worded(template, facts),
    topic: topicOfKind(kind, "DEADLINES"),
    unionId,
    template,
    subject: `${deadlineId}/${dueOn}/${stepOn}`,
    on,
    audience: { kind: "PERSONS", recipients },
  };
}

const count = (days: number): string => (days === 1 ? "1 day" : `${days} days`);
/** How a deadline stands, in words; days are calendar days. */
const standing: Readonly<Record<Reached["step"], (days: number) => Sentence>> = {
  BEFORE: (days) => ({ zh: `还有 ${days} 天`, en: `${count(days)} left` }),
  DUE: () => ({ zh: "今天到期", en: "due today" }),
  OVERDUE: (days) => ({ zh: `已逾期 ${days} 天`, en: `${count(days)} overdue` }),
};
