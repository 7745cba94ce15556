import { festivalsOf } from "@union/calendar";
import { dayOf, type LocalDate } from "@union/kernel";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import type { NewNotice } from "../notice/index.js";
import { worded } from "../template/index.js";
import { festivalGreetings } from "./festival-greetings.js";

const offset = 8 * 3_600_000;
/** The time of day in Asia/Shanghai, HH:MM. */
const timeOf = (instant: Date): string =>
  new Date(instant.getTime() + offset).toISOString().slice(11, 16);
const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;

/** Birthdays of a day as MM-DD; who was born on the 29th of February is greeted on the 28th of common years. */
export function birthdaysOn(day: LocalDate): string[] {
  const monthDay = day.slice(5);
  const standsForLeapDay = monthDay === "02-28" && !isLeap(Number(day.slice(0, 4)));
  return standsForLeapDay ? [monthDay, "02-29"] : [monthDay];
}

/**
 * The greetings whose hour has come by this instant on its day: who looks again, or for the first time after a stop, opens
 * no second one. Hours are the union's own policy.
 */
export function greetingsOf(
  unionId: string,
  now: Date,
  overrides: readonly PolicyOverride[],
): NewNotice[] {
  const on = dayOf(now);
  const time = timeOf(now);
  const moment = { on, campusId: null };
  const greetings: NewNotice[] = [];
  if (time >= resolvePolicy("notices.birthdayAt", moment, overrides).value)
    greetings.push({
      ...worded("birthday", {}),
      unionId,
      template: "birthday",
      subject: "birthday",
      on,
      audience: {
        kind: "MEMBERS",
        filter: { birthMonthDays: birthdaysOn(on) },
        purpose: "BIRTHDAY_GREETINGS",
      },
    });
  if (time >= resolvePolicy("notices.festivalAt", moment, overrides).value)
    for (const { key, name, date } of festivalsOf(Number(on.slice(0, 4)))) {
      const filter = festivalGreetings[key];
      if (date !== on || filter === undefined) continue;
      greetings.push({
        ...worded("festival", { festival: name.zh, festivalEn: name.en }),
        unionId,
        template: "festival",
        subject: key,
        on,
        audience: { kind: "MEMBERS", filter },
      });
    }
  return greetings;
}
