import { addDays, addMonths, type LocalDate, type Sentence } from "@union/kernel";
import type { CongressRow } from "./congress.reader.js";
import { termEndsSoonDays } from "./term.js";

/** SC-R7 what is to be said of a term today: it ends soon, is over without a successor, or longer than a delay may be; null where nothing is. */
export function termWarning(
  { state, termTo, delayedFrom }: Pick<CongressRow, "state" | "termTo" | "delayedFrom">,
  today: LocalDate,
  delayMaxMonths: number,
): Sentence | null {
  const last = addDays(termTo, -1);
  if (state !== "SITTING" || today < addDays(last, -termEndsSoonDays)) return null;
  const latest = addDays(addMonths(delayedFrom ?? termTo, delayMaxMonths), -1);
  if (today <= last)
    return {
      zh: `本届任期至 ${last}，请按期换届；确需延期的，最迟延至 ${latest}。`,
      en: `The term lasts until ${last}; renew it in time. A delay may last until ${latest}.`,
    };
  return today <= latest
    ? {
        zh: `本届任期已于 ${last} 届满，代表资格已到期；请办理延期(最迟至 ${latest})或尽快换届。`,
        en: `The term was over on ${last} and the mandates with it; decide a delay (until ${latest} at most) or renew it.`,
      }
    : {
        zh: `本届任期已于 ${last} 届满，并已超过延期的最长期限 ${latest}，须立即换届。`,
        en: `The term was over on ${last}, and the longest delay on ${latest}: renew it at once.`,
      };
}
