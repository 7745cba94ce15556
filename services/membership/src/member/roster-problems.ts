import type { RowProblem } from "@union/registers";
import type { ClosedPlace } from "./closed-places.js";

/** Why a row of the roster cannot come in, beside what is wrong with its cells. None tells of a person out of the reader's scope. */
export const rosterProblems = {
  campusUnknown: {
    column: "院区",
    code: "CAMPUS_UNKNOWN",
    message: {
      zh: "没有这个院区，或它不在您的管理范围内，请核对院区名称。",
      en: "There is no such campus, or it is outside your scope; check its name.",
    },
  },
  staffNumberElsewhere: {
    column: "工号",
    code: "STAFF_NUMBER_ELSEWHERE",
    message: {
      zh: "这个工号不能由您登记，请核对工号，或请院工会办理。",
      en: "You cannot register this staff number; check it, or ask the union's office.",
    },
  },
  documentTaken: {
    column: "证件号码",
    code: "DOCUMENT_TAKEN",
    message: {
      zh: "这个证件号码已登记在另一个工号下，请核对工号和证件号码。",
      en: "This document number is registered under another staff number; check both.",
    },
  },
  membershipRecorded: {
    column: "入会日期",
    code: "MEMBERSHIP_RECORDED",
    message: {
      zh: "此人的会籍变动已另行登记，花名册不能再更改入会日期和会籍状态；请保留原值，会籍变动请按相应程序办理。",
      en: "This membership has recorded changes, so the roster cannot change its enrolment; keep the old values and let changes go through their procedures.",
    },
  },
  merged: (staffNo: string): RowProblem => ({
    column: "工号",
    code: "STAFF_NUMBER_MERGED",
    message: {
      zh: `这个工号已并入工号 ${staffNo}(同一人)，请删除本行，用工号 ${staffNo} 登记。`,
      en: `This staff number was merged into ${staffNo}, the same person; delete this row and use ${staffNo}.`,
    },
  }),
  postMoved: {
    column: "院区",
    code: "POST_MOVED",
    message: {
      zh: "此人已有调动记录，花名册不能再更改院区；请保留现值，再次调动请办理院区调动。",
      en: "This person was moved, so the roster cannot change the campus; keep the present one and offer a move instead.",
    },
  },
  hiredAfterMove: {
    column: "入职日期",
    code: "HIRED_AFTER_MOVE",
    message: {
      zh: "入职日期须早于此人第一次变动科室的日期，请核对入职日期。",
      en: "The day of hire must lie before the person's first change of department; check it.",
    },
  },
} satisfies Record<string, RowProblem | ((staffNo: string) => RowProblem)>;

/** A place that a row names has ended or is called otherwise now; what to write instead is said where there is something. */
export function placeClosed(column: "院区" | "科室", place: ClosedPlace): RowProblem {
  const { name, closedOn, successor, successorCampus } = place;
  const to = successorCampus === null ? successor : `${successorCampus} ${successor}`;
  return {
    column,
    code: column === "院区" ? "CAMPUS_CLOSED" : "DEPARTMENT_CLOSED",
    message:
      successor === null
        ? {
            zh: `“${name}”自 ${closedOn} 起已撤销，请改填此人现在所在的${column}。`,
            en: `“${name}” is closed from ${closedOn}; write where this person works now.`,
          }
        : {
            zh: `“${name}”自 ${closedOn} 起为“${to}”，请改填“${to}”。`,
            en: `“${name}” is “${to}” from ${closedOn}; write “${to}” instead.`,
          },
  };
}
