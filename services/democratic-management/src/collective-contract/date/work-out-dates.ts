import { addWorkingDays, deadlineAfterDays } from "@union/calendar";
import { addDays, addMonths, type LocalDate, type Sentence } from "@union/kernel";
import type { ContractDate } from "./contract-date.js";

/** A period as policy gives it. */
type Period = { readonly days: number; readonly counting: "CALENDAR" | "WORKING" };

/** The last day of a period: the first day is not counted, and a last day off moves to the next working day (Civil Code Arts. 201, 203). */
const lastDayOf = (from: LocalDate, { days, counting }: Period): LocalDate =>
  counting === "WORKING" ? addWorkingDays(from, days) : deadlineAfterDays(from, days);

function periodSaid(from: LocalDate, period: Period, on: LocalDate): Sentence {
  const isWorking = period.counting === "WORKING";
  const isMoved = !isWorking && addDays(from, period.days) !== on;
  return {
    zh: `自 ${from} 次日起 ${period.days} 个${isWorking ? "工作日" : "自然日"}${isMoved ? "，末日为休息日顺延" : ""}，最迟 ${on}`,
    en: `${period.days} ${isWorking ? "working days" : "days"} counted from the day after ${from}${isMoved ? ", moved on from a day off" : ""}: by ${on}`,
  };
}

/** CC-R5 the last day to answer a demand. */
export function answerDue(demandedOn: LocalDate, period: Period): ContractDate {
  const on = lastDayOf(demandedOn, period);
  const said = periodSaid(demandedOn, period, on);
  return {
    ...{ code: "ANSWER_DUE", on },
    says: {
      zh: `书面答复协商要求：${said.zh}。`,
      en: `Answer to the demand in writing: ${said.en}.`,
    },
  };
}

/** CC-R6 the first day of a bargaining meeting after information was exchanged. */
export function meetingFrom(exchangedOn: LocalDate, days: number): ContractDate {
  const on = addDays(exchangedOn, days);
  return {
    ...{ code: "MEETING_FROM", on },
    says: {
      zh: `${exchangedOn} 交换信息，须在协商会议 ${days} 日前完成，会议最早 ${on} 召开。`,
      en: `Information was exchanged on ${exchangedOn}, which is done ${days} days before the meeting: it is held on ${on} at the earliest.`,
    },
  };
}

/** CC-R7 the day by which consultation goes on: the one agreed, never later than the longest suspension. */
export const latestResumption = (suspendedOn: LocalDate, maxDays: number): LocalDate =>
  addDays(suspendedOn, maxDays);

export const suspensionEnds = (
  suspendedOn: LocalDate,
  nextOn: LocalDate,
  maxDays: number,
): ContractDate => ({
  ...{ code: "SUSPENSION_ENDS", on: nextOn },
  says: {
    zh: `${suspendedOn} 中止协商，最长 ${maxDays} 日(至 ${latestResumption(suspendedOn, maxDays)})，商定 ${nextOn} 恢复。`,
    en: `Suspended on ${suspendedOn} for at most ${maxDays} days (to ${latestResumption(suspendedOn, maxDays)}); it goes on by ${nextOn}, as agreed.`,
  },
});

/** CC-R10 the last day to file what was signed. */
export function filingDue(signedOn: LocalDate, days: number): ContractDate {
  const period: Period = { days, counting: "CALENDAR" };
  const on = lastDayOf(signedOn, period);
  const said = periodSaid(signedOn, period, on);
  return {
    ...{ code: "FILING_DUE", on },
    says: { zh: `签订后报送：${said.zh}。`, en: `Filing after signing: ${said.en}.` },
  };
}

/** The last day on which an objection counts (CC-R11); days off do not move it, by the house's convention. */
export const lastDayToObject = (receivedOn: LocalDate, objectionDays: number): LocalDate =>
  addDays(receivedOn, objectionDays);

/** CC-R11 effectiveOn = receivedOn + objectionDays + 1 day, at 00:00. */
export function takesEffect(receivedOn: LocalDate, objectionDays: number): ContractDate {
  const last = lastDayToObject(receivedOn, objectionDays);
  const on = addDays(last, 1);
  return {
    ...{ code: "TAKES_EFFECT", on },
    says: {
      zh: `${receivedOn} 收到文本，${objectionDays} 日内(至 ${last})未提出异议的，自 ${on} 零时起生效。`,
      en: `Received on ${receivedOn}; unless there is an objection within ${objectionDays} days (to ${last}), it takes effect on ${on} at 00:00.`,
    },
  };
}

/** CC-R12 the last day to publish what took effect. */
export function publicationDue(effectiveOn: LocalDate, period: Period): ContractDate {
  const on = lastDayOf(effectiveOn, period);
  const said = periodSaid(effectiveOn, period, on);
  return {
    ...{ code: "PUBLICATION_DUE", on },
    says: { zh: `生效后向全体职工公布：${said.zh}。`, en: `Publication to all staff: ${said.en}.` },
  };
}

/** CC-R13 the last day of the term: the day before the same day so many years later. */
export function expires(effectiveOn: LocalDate, years: number): ContractDate {
  const on = addDays(addMonths(effectiveOn, 12 * years), -1);
  return {
    ...{ code: "EXPIRES", on },
    says: {
      zh: `自 ${effectiveOn} 起 ${years} 年，至 ${on} 二十四时期满。`,
      en: `${years} years from ${effectiveOn}: it expires at the end of ${on}.`,
    },
  };
}

/** CC-R14 the first day on which renewal may be demanded. */
export function renewalOpens(expiresOn: LocalDate, daysBefore: number): ContractDate {
  const on = addDays(expiresOn, -daysBefore);
  return {
    ...{ code: "RENEWAL_OPENS", on },
    says: {
      zh: `期满日 ${expiresOn} 前 ${daysBefore} 日内可提出续订，即自 ${on} 起。`,
      en: `Renewal may be demanded within ${daysBefore} days before ${expiresOn}: from ${on}.`,
    },
  };
}

/** CC-R15 the last day of the next report on performance to the congress; never after the term. */
export function reportDue(lastOn: LocalDate, months: number, expiresOn: LocalDate): ContractDate {
  const next = addMonths(lastOn, months);
  const on = next < expiresOn ? next : expiresOn;
  return {
    ...{ code: "REPORT_DUE", on },
    says: {
      zh: `自 ${lastOn} 起每 ${months} 个月向职工代表大会报告一次履行情况，最迟 ${on}。`,
      en: `Performance is reported to the congress every ${months} months, counted from ${lastOn}: by ${on}.`,
    },
  };
}

/** CC-R17 the last day to notify that the contract was ended. */
export function endNoticeDue(endedOn: LocalDate, days: number): ContractDate {
  const period: Period = { days, counting: "CALENDAR" };
  const on = lastDayOf(endedOn, period);
  const said = periodSaid(endedOn, period, on);
  return {
    ...{ code: "END_NOTICE_DUE", on },
    says: { zh: `解除后书面告知：${said.zh}。`, en: `Notice of the termination: ${said.en}.` },
  };
}
